import { addDays, dayOf } from '@shouhou/shared'
import { EVIDENCE_LIMIT } from '@shouhou/shared/evidence'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'

const cloud = emulated({ indexRequired: true })

const aFiledCase = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`${name}-author`, group)
  const reader = await cloud.aMember(`${name}-reader`, group)
  const { caseId, revision } = await cloud.aCase(author, group)
  return { owner, author, reader, group, groupId: group.groupId, caseId, revision }
}

const aNote = async (author: Person, kind: 'purchase' | 'contact' = 'contact') => (await author.mustCall('evidence.writeNote', { kind, note: '客服说要自费换屏。' })).evidenceId

describe('changing my case', () => {
  test('says in the history which fields changed, and counts the revision on', async () => {
    const { author, groupId, caseId, revision } = await aFiledCase('change')
    const changed = await author.mustCall('case.change', { groupId, caseId, revision, report: aReport({ systemVersion: '3.3.0', wishes: ['refund', 'repair'] }) })
    expect(changed).toMatchObject({ revision: revision + 1, report: { systemVersion: '3.3.0', wishes: ['refund', 'repair'] } })
    expect(changed.events.at(-1)).toMatchObject({ what: 'changed', detail: '系统版本、诉求' })
  })

  test('replaces the report as a whole, and what the model filter looks at', async () => {
    const { author, groupId, caseId, revision } = await aFiledCase('replace')
    const report = aReport({ brand: '山岚', model: 'Note 9', wishes: ['refund'], boughtOn: null })
    expect((await author.mustCall('case.change', { groupId, caseId, revision, report })).report).toEqual(report)
    expect((await author.mustCall('case.list', { groupId, model: '山岚 note9' })).items).toMatchObject([{ caseId }])
  })

  test('without any difference changes nothing', async () => {
    const { author, groupId, caseId, revision } = await aFiledCase('same')
    expect(await author.mustCall('case.change', { groupId, caseId, revision, report: aReport() })).toMatchObject({ revision, events: [{ what: 'filed' }] })
  })

  test('keeps model and fault while the case sits in a 接龙; what else is changed may be', async () => {
    const { owner, author, group, groupId, caseId, revision } = await aFiledCase('seated')
    const { jielongId, title } = await cloud.aJielong(owner, group)
    const of = { groupId, jielongId }
    await author.mustCall('jielong.join', { ...of, with: { caseId } })
    const change = (report: object, seen = revision) => ({ groupId, caseId, revision: seen, report: aReport(report) })
    for (const report of [{ model: '青禾 Y2' }, { faultCode: 'BATT.DRAIN' as const }]) expect(await author.mustFail('case.change', change(report))).toEqual({ code: 'case/in-jielong', title })
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: jielongId }, reason: '骂人' })
    expect(await author.mustFail('case.change', change({ model: '青禾 Y2' }))).toEqual({ code: 'case/in-jielong', title: '' })

    // Another spelling of the same model is the same model.
    const respelled = await author.mustCall('case.change', change({ model: '青禾 x-1', tried: '换过数据线' }))
    await author.mustCall('jielong.leave', of)
    expect(await author.mustCall('case.change', change({ model: 'Y2' }, respelled.revision))).toMatchObject({ report: { model: 'Y2' }, jielongs: [] })
  })

  test('of two changes to what both saw, one is told that the other came first', async () => {
    const { author, groupId, caseId, revision } = await aFiledCase('meanwhile')
    const replies = await Promise.all(['甲', '乙'].map((tried) => author.call('case.change', { groupId, caseId, revision, report: aReport({ tried }) })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'case/changed-meanwhile' } })
    expect(await author.mustFail('case.change', { groupId, caseId, revision, report: aReport({ tried: '丙' }) })).toEqual({ code: 'case/changed-meanwhile' })
  })

  test('texts are checked again, and a refused or dated change leaves the case as it was', async () => {
    const { author, reader, groupId, caseId, revision } = await aFiledCase('again')
    const change = (report: object) => ({ groupId, caseId, revision, report: aReport(report) })
    expect(await author.mustFail('case.change', change({ demand: '刷单' }))).toEqual({ code: 'content/refused', field: 'demand' })
    expect(await author.mustFail('case.change', change({ faultSince: addDays(dayOf(cloud.clock.now()), 1) }))).toEqual({ code: 'case/date-in-future', field: 'faultSince' })
    expect(await reader.mustCall('case.read', { groupId, caseId })).toMatchObject({ revision, report: { demand: aReport().demand } })

    const held = await author.mustCall('case.change', change({ demand: '复核测试词' }))
    expect(held.review.check).toBe('waiting')
    expect(await reader.mustFail('case.read', { groupId, caseId })).toEqual({ code: 'case/not-found' })
  })

  test('is for its author alone', async () => {
    const { owner, reader, groupId, caseId, revision } = await aFiledCase('alone')
    const change = { groupId, caseId, revision, report: aReport({ tried: '' }) }
    for (const other of [owner, reader]) {
      expect(await other.mustFail('case.change', change)).toEqual({ code: 'case/not-yours' })
      expect(await other.mustFail('case.solve', { groupId, caseId, outcome: '好了' })).toEqual({ code: 'case/not-yours' })
      expect(await other.mustFail('case.reopen', { groupId, caseId })).toEqual({ code: 'case/not-yours' })
      expect(await other.mustFail('case.addEvidence', { groupId, caseId, evidenceIds: ['v-whatever'] })).toEqual({ code: 'case/not-yours' })
    }
    const missing = 'c-never-filed'
    expect(await reader.mustFail('case.change', { ...change, caseId: missing })).toEqual({ code: 'case/not-found' })
    expect(await reader.mustFail('case.solve', { groupId, caseId: missing, outcome: '好了' })).toEqual({ code: 'case/not-found' })
    expect(await reader.mustFail('case.reopen', { groupId, caseId: missing })).toEqual({ code: 'case/not-found' })
    expect(await reader.mustFail('case.addEvidence', { groupId, caseId: missing, evidenceIds: ['v-whatever'] })).toEqual({ code: 'case/not-found' })
  })
})

describe('solving and reopening', () => {
  test('follow each other, each once, and the outcome stands in the history', async () => {
    const { author, reader, groupId, caseId } = await aFiledCase('solve')
    expect(await author.mustFail('case.reopen', { groupId, caseId })).toEqual({ code: 'case/not-solved' })
    const solved = await author.mustCall('case.solve', { groupId, caseId, outcome: '门店免费换了屏' })
    expect(solved).toMatchObject({ state: 'solved', review: { check: 'passed' } })
    expect(await author.mustFail('case.solve', { groupId, caseId, outcome: '又好了' })).toEqual({ code: 'case/already-solved' })
    expect((await reader.mustCall('case.read', { groupId, caseId })).events.at(-1)).toMatchObject({ what: 'solved', detail: '门店免费换了屏' })

    const reopened = await author.mustCall('case.reopen', { groupId, caseId })
    expect(reopened.state).toBe('open')
    expect(reopened.events.map(({ what }) => what)).toEqual(['filed', 'solved', 'reopened'])
  })

  test('two taps at once solve it once', async () => {
    const { author, groupId, caseId } = await aFiledCase('taps')
    const replies = await Promise.all([1, 2, 3].map(() => author.call('case.solve', { groupId, caseId, outcome: '换了新机' })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await cloud.documents('case_events', { caseId, what: 'solved' })).toHaveLength(1)
  })

  test('a risky outcome is refused; one that waits takes the case out of sight until the timer has asked again', async () => {
    const { author, reader, groupId, caseId } = await aFiledCase('outcome')
    expect(await author.mustFail('case.solve', { groupId, caseId, outcome: '加微信办理' })).toEqual({ code: 'content/refused', field: 'outcome' })

    cloud.contentCheck.set({ text: 'down' })
    expect((await author.mustCall('case.solve', { groupId, caseId, outcome: '换了屏' })).review.check).toBe('waiting')
    await author.mustCall('case.reopen', { groupId, caseId })
    expect(await reader.mustFail('case.read', { groupId, caseId })).toEqual({ code: 'case/not-found' })

    cloud.contentCheck.set({ text: 'words' })
    await cloud.emulator.fireTimer('jobs')
    expect((await reader.mustCall('case.read', { groupId, caseId })).events.map(({ detail }) => detail)).toContain('换了屏')
  })

  test('an outcome that a person must look at waits in the queue, and the timer leaves it to them', async () => {
    const { owner, author, reader, groupId, caseId } = await aFiledCase('heldoutcome')
    await author.mustCall('case.solve', { groupId, caseId, outcome: '复核测试词' })
    await cloud.emulator.fireTimer('jobs')
    expect(await reader.mustFail('case.read', { groupId, caseId })).toEqual({ code: 'case/not-found' })
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'case', id: caseId } }])
  })
})

describe('adding evidence', () => {
  test('puts it in, says so in the history, and counts what is more than words: a sentence about a receipt is no receipt', async () => {
    const { author, groupId, caseId } = await aFiledCase('add')
    const evidenceIds = [await aNote(author), await aNote(author, 'purchase')]
    const seen = await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds })
    expect(seen.evidence.map(({ evidenceId }) => evidenceId).sort()).toEqual([...evidenceIds].sort())
    expect(seen.events.at(-1)).toMatchObject({ what: 'evidence-added', detail: '购买凭证、沟通记录' })
    expect((await author.mustCall('case.list', { groupId })).items).toMatchObject([{ completeness: 1 }])
  })

  test('again with another key adds nothing twice', async () => {
    const { author, groupId, caseId } = await aFiledCase('twice')
    const evidenceIds = [await aNote(author)]
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds })
    const seen = await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds })
    expect(seen.evidence).toHaveLength(1)
    expect(seen.events.map(({ what }) => what)).toEqual(['filed', 'evidence-added'])
  })

  test('keeps the kinds right when pieces come and go at the same moment', async () => {
    const { author, groupId, caseId } = await aFiledCase('comeandgo')
    const stays = await aNote(author)
    const goes = await aNote(author, 'purchase')
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [goes] })
    await Promise.all([author.mustCall('evidence.remove', { evidenceId: goes }), author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [stays] })])
    expect(await cloud.documents('cases', { _id: caseId })).toMatchObject([{ evidenceKinds: ['contact'] }])
  })

  test('does not spoil a change that was begun before', async () => {
    const { author, groupId, caseId, revision } = await aFiledCase('begun')
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [await aNote(author)] })
    expect(await author.mustCall('case.change', { groupId, caseId, revision, report: aReport({ tried: '' }) })).toMatchObject({ revision: revision + 1 })
  })

  test('refuses what is not mine, not there or without its file', async () => {
    const { author, reader, groupId, caseId } = await aFiledCase('refuse')
    const slot = await author.mustCall('evidence.requestUpload', { kind: 'fault', name: '绿线.jpg', size: 10 })
    const add = (evidenceId: string) => author.mustFail('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })
    expect(await add(await aNote(reader))).toEqual({ code: 'evidence/not-yours' })
    expect(await add('v-never-heard-of')).toEqual({ code: 'evidence/not-found' })
    expect(await add(slot.evidenceId)).toEqual({ code: 'evidence/not-confirmed' })
  })

  test('stops at the limit of a case, and takes nothing then', async () => {
    const { author, groupId, caseId } = await aFiledCase('limit')
    const many: string[] = []
    for (let count = 0; count < EVIDENCE_LIMIT - 1; count += 1) many.push(await aNote(author))
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: many })
    const two = [await aNote(author), await aNote(author)]
    expect(await author.mustFail('case.addEvidence', { groupId, caseId, evidenceIds: two })).toEqual({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT })
    expect(await cloud.documents('evidence', { caseId })).toHaveLength(EVIDENCE_LIMIT - 1)
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: two.slice(0, 1) })
  })

  test('many at the same moment never put in more than the limit, and what was turned away is free', async () => {
    const { author, groupId, caseId } = await aFiledCase('crowd')
    const first: string[] = []
    for (let count = 0; count < EVIDENCE_LIMIT - 1; count += 1) first.push(await aNote(author))
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: first })
    const more: string[] = []
    for (let count = 0; count < 6; count += 1) more.push(await aNote(author))
    const replies = await Promise.all(more.map((evidenceId) => author.call('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })))

    const taken = more.filter((_id, at) => replies[at]?.ok)
    const held = (await cloud.documents('evidence', { caseId })).map(({ _id }) => _id)
    expect(held.length).toBeLessThanOrEqual(EVIDENCE_LIMIT)
    expect(held.sort()).toEqual([...first, ...taken].sort())
    expect(await cloud.documents('evidence', { ownerId: await author.personId(), caseId: null })).toHaveLength(more.length - taken.length)
  })

  test('a case that somebody else hid takes evidence from its author all the same', async () => {
    const { author, groupId, caseId } = await aFiledCase('hiddencase')
    await putInside(cloud.emulator, 'cases', { query: { _id: caseId }, data: { 'review.check': 'refused' } })
    expect((await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [await aNote(author)] })).review.check).toBe('refused')
  })
})
