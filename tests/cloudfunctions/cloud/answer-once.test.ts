import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'

const cloud = emulated()

const aRoom = async (name: string) => {
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), {})
  const author = await cloud.aMember(`${name}-author`, group)
  return { author, group, groupId: group.groupId, input: { groupId: group.groupId, report: aReport(), evidenceIds: [], sharing: [] } }
}

/** What a process leaves that died after its last write and before it could keep its answer. */
const asIfDead = async (ageMs: number): Promise<void> => {
  await putInside(cloud.emulator, 'answers', { query: { state: 'done' }, data: { state: 'running', value: null, at: cloud.clock.now() - ageMs } })
}

test('ten taps with one key file one case, and all ten get the same answer', async () => {
  const { author, input } = await aRoom('taps')
  const replies = await Promise.all(Array.from({ length: 10 }, () => author.mustCall('case.file', input, { key: 'ten-taps-in-one' })))
  expect(new Set(replies.map(({ caseId }) => caseId)).size).toBe(1)
  expect(await cloud.documents('cases', { groupId: input.groupId })).toHaveLength(1)
})

test('whoever takes over from the dead files nothing twice, not even on the time line', async () => {
  const { author, groupId, input } = await aRoom('dead')
  const first = await author.mustCall('case.file', input, { key: 'filed-and-died' })
  await asIfDead(70_000)
  const second = await author.mustCall('case.file', input, { key: 'filed-and-died' })
  expect(second).toMatchObject({ caseId: first.caseId, filedAt: first.filedAt, events: first.events })
  expect((await author.mustCall('case.read', { groupId, caseId: first.caseId })).events).toHaveLength(1)
})

test('while the first may still be alive the second is told to wait', async () => {
  const { author, input } = await aRoom('alive')
  await author.mustCall('case.file', input, { key: 'filed-and-slow' })
  await asIfDead(10_000)
  expect(await author.mustFail('case.file', input, { key: 'filed-and-slow' })).toEqual({ code: 'call/still-running' })
})

test('a refusal is not kept: the same key may try again', async () => {
  const { author, input } = await aRoom('again')
  const tooEarly = { ...input, report: aReport({ faultSince: '2099-01-01' }) }
  expect(await author.mustFail('case.file', tooEarly, { key: 'refused-then-right' })).toMatchObject({ code: 'case/date-in-future' })
  expect(await author.mustCall('case.file', input, { key: 'refused-then-right' })).toMatchObject({ isMine: true })
})

test("somebody else's key is nobody's: keys belong to people", async () => {
  const { author, group, input } = await aRoom('theirs')
  const other = await cloud.aMember('theirs-other', group)
  const mine = await author.mustCall('case.file', input, { key: 'the-same-letters' })
  const theirs = await other.mustCall('case.file', input, { key: 'the-same-letters' })
  expect(theirs.caseId).not.toBe(mine.caseId)
})
