import { addDays, dayOf } from '@shouhou/shared'
import { DUE_LIMIT } from '@shouhou/shared/home'
import { emulated } from '../../support/emulated'
import { addInside, putInside } from '../../support/look-inside'
import { ago, aPickUp, aSlip } from '../repair/scene'
import { aScene, DAY, homeOf } from './scene'

const cloud = emulated({ indexRequired: true })

/** Lin's case of a phone that was bought long ago, with nothing near but what its repair brings. */
const aQuietCase = async () => {
  const scene = await aScene(cloud)
  const { caseId } = await cloud.aCase(scene.lin, scene.group, { boughtOn: null, faultSince: null })
  const legal = async () => (await homeOf(scene.lin)).due.flatMap((one) => (one.what === 'legal' ? [one] : []))
  const dropOff = (days: number, promisedIn: number | null = null) =>
    scene.lin.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, days), { promisedOn: promisedIn === null ? null : ago(cloud, -promisedIn) }) })
  return { ...scene, caseId, legal, dropOff }
}

test('a date of my case within days is due, with its case and group; of others and further away it is not', async () => {
  const { chen, group, groupId, caseId, legal, dropOff } = await aQuietCase()
  expect(await legal()).toEqual([])
  await dropOff(2)
  expect(await legal()).toMatchObject([{ groupId, groupName: group.name, reminder: { kind: 'spare-phone', day: ago(cloud, -6), caseId, groupId, model: 'X1', state: 'waiting' } }])
  expect((await homeOf(chen)).due).toEqual([])
})

test('what may be asked by now stays due while I have not said that it is done; what was until a day goes with it', async () => {
  const { lin, caseId, legal, dropOff } = await aQuietCase()
  const { repairs: [repair] } = await dropOff(9)
  const [spare] = await legal()
  expect(spare?.reminder).toMatchObject({ kind: 'spare-phone', day: ago(cloud, 1) })
  await lin.mustCall('reminder.done', { reminderId: spare?.reminder.reminderId ?? '', isDone: true })
  expect(await legal()).toEqual([])

  await lin.mustCall('repair.pickUp', { caseId, repairId: repair?.repairId ?? '', revision: repair?.revision ?? 0, pickUp: aPickUp(ago(cloud, 0)) })
  await putInside(cloud.emulator, 'reminders', { query: { caseId }, data: { state: 'told' } })
  expect(await legal()).toMatchObject([{ reminder: { kind: 'repair-warranty', sense: 'until', state: 'told' } }])
  await cloud.clock.advance(31 * DAY)
  expect(await legal()).toEqual([])
})

test('what closes and what the law sets stand together, the nearest first', async () => {
  const { chen, group, legal, dropOff, lin } = await aQuietCase()
  await dropOff(1, 3)
  const now = cloud.clock.now()
  const first = await cloud.aSignup(chen, group, { title: '先的', closesAt: now + DAY })
  const last = await cloud.aSignup(chen, group, { title: '后的', closesAt: now + 5 * DAY })
  const due = (await homeOf(lin)).due.map((one) => (one.what === 'closing' ? one.title : one.reminder.kind))
  expect(due).toEqual([first.title, 'promised', last.title, 'spare-phone'])
  expect(await legal()).toHaveLength(2)
})

test('many that close leave room for the nearest legal date', async () => {
  const { chen, group, legal, dropOff, lin } = await aQuietCase()
  await dropOff(2)
  for (let at = 0; at < DUE_LIMIT + 1; at += 1) await cloud.aSignup(chen, group, { title: `第${at}场`, closesAt: cloud.clock.now() + DAY })
  expect((await homeOf(lin)).due).toHaveLength(DUE_LIMIT)
  expect(await legal()).toMatchObject([{ reminder: { kind: 'spare-phone' } }])
})

test('whoever is in no group any more is still reminded of their own case', async () => {
  const { lin, groupId, legal, dropOff } = await aQuietCase()
  await dropOff(8)
  await lin.mustCall('group.leave', { groupId })
  expect(await legal()).toMatchObject([{ groupId, groupName: '', reminder: { kind: 'spare-phone' } }])
})

test('old dates by the hundred leave what is near', async () => {
  const { caseId, legal, dropOff } = await aQuietCase()
  await dropOff(2)
  const [near] = await cloud.documents('reminders', { caseId, 'date.kind': 'spare-phone' })
  const day = addDays(dayOf(cloud.clock.now()), -30)
  const old = { ...near, state: 'told', day, date: { ...(near?.['date'] as object), sense: 'until', day } }
  await addInside(cloud.emulator, 'reminders', Array.from({ length: 120 }, (_none, at) => ({ ...old, _id: `old-${at}` })))
  expect(await legal()).toMatchObject([{ reminder: { reminderId: near?._id } }])
})

test('reading it costs no more with many dates than with none', async () => {
  const { lin, caseId, legal, dropOff } = await aQuietCase()
  const cost = async (): Promise<number> => {
    await homeOf(lin)
    const last = cloud.emulator.log.at(-1)
    return (last?.reads ?? 0) + (last?.writes ?? 0)
  }
  const before = await cost()
  await dropOff(2)
  const [near] = await cloud.documents('reminders', { caseId, 'date.kind': 'spare-phone' })
  await addInside(cloud.emulator, 'reminders', Array.from({ length: 60 }, (_none, at) => ({ ...near, _id: `more-${at}` })))
  expect(await legal()).toHaveLength(DUE_LIMIT)
  expect(await cost()).toBe(before)
})
