import { SIGNED } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { addInside } from '../../support/look-inside'
import { aScene, DAY, homeOf, type Scene } from './scene'

const cloud = emulated({ indexRequired: true })

const MANY = 1010

/** What is there once, so many times: what a loud group brings in between two looks. */
const multiply = async (collection: string, query: object, change: (at: number) => object, many = MANY): Promise<void> => {
  const [one] = await cloud.documents(collection, query)
  await addInside(cloud.emulator, collection, Array.from({ length: many }, (_none, at) => ({ ...one, _id: `${String(one?._id)}-${at}`, order: `${String(one?.['order'])}-${at}`, ...change(at) })))
}

const inBoth = async (): Promise<{ quiet: Scene; loud: Scene }> => {
  const quiet = await aScene(cloud)
  const loud = await aScene(cloud)
  return { quiet, loud }
}

test('a loud group leaves what is new in a quiet one', async () => {
  const { quiet, loud } = await inBoth()
  await quiet.lin.mustCall('group.join', { groupId: loud.groupId, code: loud.group.inviteCode ?? '' })
  await quiet.later()
  await cloud.aCase(quiet.chen, quiet.group)
  await quiet.later()
  const { caseId } = await cloud.aCase(loud.chen, loud.group)
  await multiply('cases', { _id: caseId }, () => ({}))
  const { inGroups } = await homeOf(quiet.lin)
  expect(inGroups.map(({ groupId, cases }) => [groupId, cases])).toEqual(expect.arrayContaining([[quiet.groupId, 1], [loud.groupId, 100]]))
})

test('a long queue leaves a short one its number', async () => {
  const { quiet, loud } = await inBoth()
  await quiet.chen.mustCall('group.join', { groupId: loud.groupId, code: loud.group.inviteCode ?? '' })
  await loud.chen.mustCall('group.appoint', { groupId: loud.groupId, personId: await quiet.chen.personId(), role: 'admin' })
  await cloud.aCase(loud.lin, loud.group, { fault: '复核测试词' })
  await multiply('waiting', { groupId: loud.groupId }, () => ({}))
  await quiet.later()
  await cloud.aCase(quiet.lin, quiet.group, { fault: '复核测试词' })
  expect((await homeOf(quiet.chen)).asked).toMatchObject([{ what: 'decide', groupId: loud.groupId, count: 100 }, { what: 'decide', groupId: quiet.groupId, count: 1 }])
})

test('faults that are none of mine leave what I could join', async () => {
  const { chen, lin, group, groupId } = await aScene(cloud)
  const soon = cloud.clock.now() + DAY
  const { jielongId: fault } = await cloud.aJielong(chen, group, { closesAt: soon })
  await multiply('jielongs', { _id: fault }, (at) => ({ openKey: `another-${at}` }), 110)
  const { jielongId } = await cloud.aSignup(chen, group, { closesAt: soon + DAY })
  expect((await homeOf(lin)).due).toMatchObject([{ jielongId, isJoined: false }])
  await lin.mustCall('jielong.join', { groupId, jielongId, with: SIGNED })
  expect((await homeOf(lin)).due).toMatchObject([{ jielongId, isJoined: true }])
})
