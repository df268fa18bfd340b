import { ANSWERS_LIMIT, STEPS_LIMIT } from '@shouhou/shared/channel'
import { EVIDENCE_LIMIT } from '@shouhou/shared/evidence'
import { CheckItem, NOTES_LIMIT, REPAIRS_LIMIT } from '@shouhou/shared/repair'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { addInside } from '../../support/look-inside'
import { aFiledCase, ago, aNote, aPickUp, aSlip } from '../repair/scene'

const cloud = emulated({ indexRequired: true })

const long = (characters: number): string => '屏'.repeat(characters)
const times = <Item>(many: number, make: (at: number) => Item): Item[] => Array.from({ length: many }, (_none, at) => make(at))

/** Every text as long as it may be, and as many of each as there may be. */
const aFullFile = async () => {
  const { author, group } = await aFiledCase(cloud, 'full')
  const report = aReport({ fault: long(200), steps: long(1000), tried: long(500), demand: long(500) })
  const { caseId } = await cloud.aCase(author, group, report)
  const authorId = await author.personId()
  const evidenceIds = times(6, (at) => `evidence-with-a-long-id-${at}`)
  const day = ago(cloud, 30)
  const note = { ...aNote(day, { who: long(40), said: long(500), promisedOn: day, evidenceIds }), at: 1_795_000_000_000 }
  const bill = times(20, () => ({ what: 'part' as const, name: long(40), fen: 99_999_900, origin: 'original' as const }))
  const repair = {
    caseId, authorId, filedAt: 1_795_000_000_000, revision: 40,
    slip: aSlip(ago(cloud, 40), { shop: long(60), fault: long(200), slipNumber: long(40), progressLink: `https://a.example/${'x'.repeat(480)}`, promisedOn: day }),
    notes: times(NOTES_LIMIT, (at) => ({ ...note, noteId: `note-with-a-long-id-${at}` })),
    pickUp: aPickUp(day, { done: long(200), bill }),
    checks: CheckItem.options.map((item) => ({ item, result: 'failed', note: long(100) })),
  }
  await addInside(cloud.emulator, 'repairs', times(REPAIRS_LIMIT, (slot) => ({ ...repair, _id: `full-repair-${slot}`, order: `${slot}`, slot })))
  const answer = { state: 'answered', on: day, said: long(1000), evidenceIds, at: 1_795_000_000_000 }
  const step = { channel: 'brand', takenOn: day, number: long(60), against: long(80), asked: long(500) }
  const stepDoc = { caseId, authorId, step, state: 'answered', answers: times(ANSWERS_LIMIT, () => answer), wordsDigest: '', filedAt: 1_795_000_000_000, revision: 9 }
  await addInside(cloud.emulator, 'channel_steps', times(STEPS_LIMIT, (slot) => ({ ...stepDoc, _id: `full-step-${slot}`, order: `${slot}`, slot })))
  const { evidenceId } = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '通话记录' })
  await author.mustCall('case.addEvidence', { groupId: group.groupId, caseId, evidenceIds: [evidenceId] })
  const [piece] = await cloud.documents('evidence', { caseId })
  const more = [...evidenceIds, ...times(EVIDENCE_LIMIT - 7, (at) => `evidence-of-another-id-${at}`)]
  await addInside(cloud.emulator, 'evidence', more.map((_id) => ({ ...piece, _id, traceId: _id, order: _id, name: long(120) })))
  return { author, caseId }
}

test('a file that is full of everything at once is still read, changed, and answered again', async () => {
  const { author, caseId } = await aFullFile()
  const file = await author.mustCall('caseFile.read', { caseId })
  expect([file.repairs.length, file.repairs[0]?.notes.length, file.steps.length, file.evidence.length]).toEqual([REPAIRS_LIMIT, NOTES_LIMIT, STEPS_LIMIT, EVIDENCE_LIMIT])
  const keep = { caseId, revision: 0, answers: { ...file.answers, component: 'host' as const, hasInvoice: 'yes' as const, deliveredOn: ago(cloud, 60) } }
  const kept = await author.mustCall('rights.keep', keep, { key: 'kept-in-a-full-file' })
  expect(kept.kept?.conclusions.length).toBeGreaterThan(0)
  expect(await author.mustCall('rights.keep', keep, { key: 'kept-in-a-full-file' })).toEqual(kept)
})

test('of what only the author reads nothing is kept for repeated requests, which read it as it is now', async () => {
  const { author, caseId } = await aFiledCase(cloud, 'again')
  const drop = { caseId, slip: aSlip(ago(cloud, 3), { shop: '悄悄说的店' }) }
  const { repairs: [repair] } = await author.mustCall('repair.dropOff', drop, { key: 'dropped-off-once' })
  expect(JSON.stringify(await cloud.documents('answers'))).not.toContain('悄悄说的店')
  await author.mustCall('repair.note', { caseId, repairId: repair?.repairId ?? '', note: aNote(ago(cloud, 1)) })
  const again = await author.mustCall('repair.dropOff', drop, { key: 'dropped-off-once' })
  expect(again).toEqual(await author.mustCall('caseFile.read', { caseId }))
  expect(again.repairs[0]?.notes).toHaveLength(1)

  await author.mustCall('repair.remove', { caseId, repairId: repair?.repairId ?? '' }, { key: 'taken-out-once' })
  expect((await author.mustCall('repair.remove', { caseId, repairId: repair?.repairId ?? '' }, { key: 'taken-out-once' })).repairs).toEqual([])
})
