import { EVIDENCE_LIMIT } from '@shouhou/shared/evidence'
import type { CheckResult } from '@shouhou/shared/repair'
import { emulated } from '../../support/emulated'
import { addInside } from '../../support/look-inside'
import { ago, aPickUp, inRepair } from './scene'

const cloud = emulated({ indexRequired: true })

const failed = (note: string, item: CheckResult['item'] = 'charging'): CheckResult => ({ item, result: 'failed', note })

const fetched = async (name: string) => {
  const scene = await inRepair(cloud, name, 9)
  const { author, caseId, repairId, revision } = scene
  await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 2)) })
  return { ...scene, revision: revision + 1 }
}

test('what was looked at is kept, and nobody else hears of it', async () => {
  const { author, groupId, caseId, repairId, revision } = await fetched('look')
  const checks: CheckResult[] = [{ item: 'call', result: 'passed', note: '' }, failed('充到八成就停')]
  expect((await author.mustCall('repair.check', { caseId, repairId, revision, checks, asEvidence: false })).repairs).toMatchObject([{ checks, revision: revision + 1 }])
  expect(await author.mustCall('case.read', { groupId, caseId })).toMatchObject({ evidence: [] })
})

test('what failed becomes a note of evidence that says on which day after which repair, and not where', async () => {
  const { owner, author, groupId, caseId, repairId, revision } = await fetched('evidence')
  const check = { caseId, repairId, revision, checks: [{ item: 'call', result: 'passed', note: '' } as const, failed('充到八成就停')], asEvidence: true }
  const { evidence } = await author.mustCall('repair.check', check, { key: 'check-with-note' })
  expect(evidence).toMatchObject([{ kind: 'fault', medium: 'note' }])
  expect(await author.mustCall('repair.check', check, { key: 'check-with-note' })).toMatchObject({ evidence })

  const seen = await owner.mustCall('case.read', { groupId, caseId })
  const [note] = seen.evidence
  for (const said of [ago(cloud, 9), ago(cloud, 2), ago(cloud, 0), '授权维修', '插上能充', '充到八成就停']) expect(note?.note).toContain(said)
  expect(note?.note).not.toContain('青禾授权店')
  expect(note?.note).not.toContain('打一个电话')
  expect(seen.events.filter(({ what }) => what === 'evidence-added')).toMatchObject([{ detail: '故障证据' }])
})

test('where nothing failed there is no evidence of a fault', async () => {
  const { author, caseId, repairId, revision } = await fetched('fine')
  expect((await author.mustCall('repair.check', { caseId, repairId, revision, checks: [{ item: 'call', result: 'passed', note: '' }], asEvidence: true })).evidence).toEqual([])
})

test('a note of everything that can fail is as long as evidence in words may be, and says what it leaves out', async () => {
  const { author, groupId, caseId, repairId, revision } = await fetched('long')
  const items = ['call', 'data', 'display', 'touch', 'brightness', 'frontCamera', 'backCamera', 'video', 'speaker', 'microphone', 'wifi', 'bluetooth', 'nfc'] as const
  await author.mustCall('repair.check', { caseId, repairId, revision, checks: items.map((item) => failed('不'.repeat(100), item)), asEvidence: true })
  const [note] = (await author.mustCall('case.read', { groupId, caseId })).evidence
  expect(note?.note.length).toBeLessThanOrEqual(1000)
  expect(note?.note).toMatch(/另有 \d 项不正常$/)
})

test('before it was fetched there is nothing to look at', async () => {
  const { author, caseId, repairId, revision } = await inRepair(cloud, 'early')
  expect(await author.mustFail('repair.check', { caseId, repairId, revision, checks: [failed('')], asEvidence: false })).toEqual({ code: 'repair/not-picked-up' })
})

test('words that the content check refuses become no evidence, and nothing else of it is kept', async () => {
  const { author, caseId, repairId, revision } = await fetched('risky')
  expect(await author.mustFail('repair.check', { caseId, repairId, revision, checks: [failed('加微信办理')], asEvidence: true })).toMatchObject({ code: 'content/refused' })
  expect(await author.mustCall('caseFile.read', { caseId })).toMatchObject({ evidence: [], repairs: [{ checks: [], revision }] })
  // For their author alone nothing is checked.
  await author.mustCall('repair.check', { caseId, repairId, revision, checks: [failed('加微信办理')], asEvidence: false })
})

test('a case that is full takes no more, and a note that a person must look at waits like any other', async () => {
  const { owner, author, groupId, caseId, repairId, revision } = await fetched('full')
  const held = await author.mustCall('repair.check', { caseId, repairId, revision, checks: [failed('复核测试词')], asEvidence: true })
  expect(held.evidence).toHaveLength(1)
  expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'evidence', id: held.evidence[0]?.evidenceId } }])
  const [one] = await cloud.documents('evidence', { caseId })
  await addInside(cloud.emulator, 'evidence', Array.from({ length: EVIDENCE_LIMIT - 1 }, (_none, at) => ({ ...one, _id: `full-${at}`, traceId: `full-${at}`, order: `${String(one?.['order'])}-${at}` })))
  expect(await author.mustFail('repair.check', { caseId, repairId, revision: revision + 1, checks: [failed('')], asEvidence: true })).toEqual({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT })
})
