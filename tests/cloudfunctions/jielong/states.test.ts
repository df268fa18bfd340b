import { emulated } from '../../support/emulated'
import { SIGNED } from '../../support/builders'

const cloud = emulated({ indexRequired: true })

let round = 0
const scene = async () => {
  round += 1
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const lin = await cloud.aMember(`lin${round}`, group)
  const { groupId, jielongId } = await cloud.aSignup(chen, group, { capacity: 1 })
  return { chen, lin, group, groupId, of: { groupId, jielongId } }
}

test('an archived one is out of the lists unless asked for; its link opens it, nobody joins, and it comes back closed', async () => {
  const { chen, lin, groupId, of } = await scene()
  const idsIn = async (state?: 'archived' | 'closed') => (await lin.mustCall('jielong.list', { groupId, ...(state === undefined ? {} : { state }) })).items.map(({ jielongId }) => jielongId)
  expect(await chen.mustFail('jielong.archive', of)).toEqual({ code: 'jielong/not-closed' })
  await chen.mustCall('jielong.close', of)
  expect(await chen.mustCall('jielong.archive', of)).toMatchObject({ state: 'archived' })
  expect([await idsIn(), await idsIn('closed'), await idsIn('archived')]).toEqual([[], [], [of.jielongId]])
  expect(await lin.mustCall('jielong.read', of)).toMatchObject({ state: 'archived' })
  expect(await lin.mustFail('jielong.join', { ...of, with: SIGNED })).toEqual({ code: 'jielong/closed' })
  expect(await chen.mustFail('jielong.reopen', of)).toEqual({ code: 'jielong/not-closed' })
  expect(await chen.mustFail('jielong.archive', of)).toEqual({ code: 'jielong/not-closed' })

  expect(await chen.mustCall('jielong.unarchive', of)).toMatchObject({ state: 'closed' })
  expect(await chen.mustFail('jielong.unarchive', of)).toEqual({ code: 'jielong/not-archived' })
  expect(await idsIn()).toEqual([of.jielongId])
  expect(await chen.mustCall('jielong.reopen', of)).toMatchObject({ state: 'open' })
  const { items } = await lin.mustCall('jielong.history', of)
  expect(items.map(({ what }) => what)).toEqual(['reopened', 'unarchived', 'archived', 'closed', 'started'])
})

test('archiving is for whoever started it and for the group’s leaders; one past its deadline need not be closed first', async () => {
  const { chen, lin, group, groupId } = await scene()
  const { jielongId } = await cloud.aSignup(lin, group, { closesAt: cloud.clock.now() + 60_000 })
  const wang = await cloud.aMember(`wang${round}`, group)
  expect(await wang.mustFail('jielong.archive', { groupId, jielongId })).toEqual({ code: 'jielong/not-yours' })
  await cloud.clock.advance(61_000)
  expect(await lin.mustCall('jielong.archive', { groupId, jielongId })).toMatchObject({ state: 'archived' })
  expect(await chen.mustCall('jielong.unarchive', { groupId, jielongId })).toMatchObject({ state: 'closed' })
  await cloud.clock.reset()
})

test('who waits is told how many wait before them, moves up when somebody goes, also after it was closed, and leaves the list with the group', async () => {
  const { chen, lin, group, groupId, of } = await scene()
  const [first, second] = [await cloud.aMember(`first${round}`, group), await cloud.aMember(`second${round}`, group)]
  await lin.mustCall('jielong.join', { ...of, with: SIGNED })
  expect(await first.mustFail('jielong.join', { ...of, with: SIGNED })).toEqual({ code: 'jielong/full', capacity: 1, waiting: 0 })
  await first.mustCall('jielong.join', { ...of, with: SIGNED, mayWait: true })
  expect(await second.mustCall('jielong.join', { ...of, with: SIGNED, mayWait: true })).toMatchObject({ people: 1, waiting: 2, seatsLeft: 0, waitingBefore: 1, isJoined: true, myEntry: { seat: 3, place: 'waiting' } })
  await chen.mustCall('jielong.close', of)
  await lin.mustCall('jielong.leave', of)
  expect(await first.mustCall('jielong.read', of)).toMatchObject({ people: 1, waiting: 1, waitingBefore: null, myEntry: { seat: 2, place: 'seated', movedUpAt: expect.any(Number) as number } })

  await chen.mustCall('jielong.reopen', of)
  await second.mustCall('group.leave', { groupId })
  expect(await chen.mustCall('jielong.read', of)).toMatchObject({ people: 1, waiting: 0 })
  await first.mustCall('group.leave', { groupId })
  expect(await chen.mustCall('jielong.read', of)).toMatchObject({ people: 0, waiting: 0, seatsLeft: 1 })
})
