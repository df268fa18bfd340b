import type { GatewayQuestion } from 'wechat-cloud-emulator'
import { addDays, dayOf, startOfDay } from '@shouhou/shared'
import { emulated } from '../../support/emulated'
import { addInside, putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'
import { ago, aPickUp, aSlip, inRepair, type InRepair } from '../repair/scene'

/** The run of the timer dies when so many of its questions were answered, from the first about reminders on; null: it lives. */
let lives: number | null = null
const onQuestion = ({ function: name, collection }: GatewayQuestion): void => {
  if (name !== 'jobs' || lives === null || (!hasBegun && collection !== 'reminders')) return
  hasBegun = true
  lives -= 1
  if (lives <= 0) throw new Error('the process is gone')
}
let hasBegun = false

const cloud = emulated({ indexRequired: true, onQuestion, environment: { REMINDER_TEMPLATE: 'remind-me' } })

const HOUR = 3_600_000
const MINUTE = 60_000

/** So many days from today, at this hour in China. */
const at = (days: number, hour: number): number => startOfDay(addDays(dayOf(cloud.clock.now()), days)) + hour * HOUR

const reminderOf = async (author: Person) => (await author.mustCall('reminder.listMine', {})).reminders.find(({ kind }) => kind === 'spare-phone')
const storedOf = async ({ caseId }: InRepair) => (await cloud.documents('reminders', { caseId })).find(({ date }) => (date as { kind: string }).kind === 'spare-phone')
const messagesTo = ({ openid }: Person) => cloud.emulator.outbox.filter(({ touser }) => touser === openid)

/** In repair since today, at noon; so many messages allowed, here and at WeChat. */
const waitingFor = async (name: string, allowed: { here: number; atWechat: number }): Promise<InRepair> => {
  await cloud.clock.set(at(1, 12))
  const scene = await inRepair(cloud, name, 0)
  for (let tap = 0; tap < allowed.here; tap += 1) await scene.author.mustCall('reminder.allow', { templateId: 'remind-me' })
  for (let tap = 0; tap < allowed.atWechat; tap += 1) cloud.emulator.allowMessage(scene.author.openid, 'remind-me')
  return scene
}
const leftOf = async ({ author }: InRepair): Promise<number> => (await author.mustCall('reminder.listMine', {})).wechat.left

afterEach(() => { cloud.emulator.openApisDown.clear() })

describe('on day 8 of a repair', () => {
  test('its person is told at eight, once, in the app; not the day before and not at night', async () => {
    const scene = await waitingFor('day8', { here: 0, atWechat: 0 })
    const { author } = scene
    await cloud.clock.set(at(7, 23.9))
    expect(await reminderOf(author)).toMatchObject({ state: 'waiting', remindOn: addDays(dayOf(cloud.clock.now()), 1) })
    await cloud.clock.set(at(1, 7.9))
    expect(await reminderOf(author)).toMatchObject({ state: 'waiting' })
    await cloud.clock.set(at(0, 9))
    const told = await reminderOf(author)
    expect(told).toMatchObject({ state: 'told', day: dayOf(cloud.clock.now()) })
    await cloud.clock.advance(10 * MINUTE)
    expect(await reminderOf(author)).toEqual(told)
    const { due } = await author.mustCall('home.read', {})
    expect(due).toMatchObject([{ what: 'legal', groupId: scene.groupId, reminder: { reminderId: told?.reminderId } }])
    expect(messagesTo(author)).toEqual([])
    expect(await storedOf(scene)).toMatchObject({ wechat: 'refused' })
  })

  test('WeChat carries one message where one was allowed: short, about the case, and the ledger says so', async () => {
    const scene = await waitingFor('carried', { here: 1, atWechat: 1 })
    await cloud.clock.set(at(8, 9))
    await cloud.clock.advance(5 * MINUTE)
    const day = dayOf(cloud.clock.now())
    const [year, month, date] = day.split('-').map(Number)
    expect(messagesTo(scene.author)).toEqual([{
      touser: scene.author.openid, templateId: 'remind-me', at: expect.any(Number) as number,
      page: `packages/case/read/index?groupId=${scene.groupId}&caseId=${scene.caseId}`,
      data: { thing1: { value: '送修第 8 天：可以要备用机' }, thing2: { value: '青禾 X1' }, date3: { value: `${year}年${month}月${date}日` } },
    }])
    expect(await leftOf(scene)).toBe(0)
    expect(await storedOf(scene)).toMatchObject({ wechat: 'sent', tries: 1 })
  })

  test('a long name is cut to what WeChat takes', async () => {
    await cloud.clock.set(at(1, 12))
    const author = cloud.as('longname')
    const group = await cloud.aGroup(author, {})
    const { caseId } = await cloud.aCase(author, group, { brand: '青禾数码科技有限公司', model: '极光典藏纪念版 X1 Pro Max 😀😀😀😀😀😀' })
    await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 0)) })
    await author.mustCall('reminder.allow', { templateId: 'remind-me' })
    cloud.emulator.allowMessage(author.openid, 'remind-me')
    await cloud.clock.set(at(8, 9))
    const [message] = messagesTo(author)
    const { thing2 } = message?.data as { thing2: { value: string } }
    expect([...thing2.value]).toHaveLength(20)
    expect(thing2.value).toMatch(/^青禾数码科技有限公司 极光典藏.*…$/u)
  })

  test('on the last day, when the safe one is over, the message says the last one', async () => {
    await cloud.clock.set(at(1, 12))
    const author = cloud.as('lastday')
    const group = await cloud.aGroup(author, {})
    await author.mustCall('reminder.allow', { templateId: 'remind-me' })
    cloud.emulator.allowMessage(author.openid, 'remind-me')
    await cloud.aCase(author, group, { boughtOn: ago(cloud, 7), faultSince: ago(cloud, 0) })
    await cloud.clock.advance(2 * MINUTE)
    const [year, month, date] = ago(cloud, 0).split('-').map(Number)
    expect(messagesTo(author).map(({ data }) => data)).toMatchObject([{ thing1: { value: '可以选退货的最后一天' }, date3: { value: `${year}年${month}月${date}日` } }])
  })

  test('what WeChat says was never allowed empties the ledger and costs nothing else', async () => {
    const scene = await waitingFor('refused', { here: 3, atWechat: 0 })
    await cloud.clock.set(at(8, 9))
    expect(messagesTo(scene.author)).toEqual([])
    expect(await leftOf(scene)).toBe(0)
    expect(await reminderOf(scene.author)).toMatchObject({ state: 'told' })
    await cloud.clock.advance(5 * MINUTE)
    expect(await storedOf(scene)).toMatchObject({ wechat: 'refused', tries: 1 })
  })

  test('while WeChat is down the message is kept, and goes out once when it is back', async () => {
    const scene = await waitingFor('down', { here: 1, atWechat: 1 })
    cloud.emulator.openApisDown.add('subscribeMessage.send')
    await cloud.clock.set(at(8, 9))
    expect(await leftOf(scene)).toBe(1)
    expect(await reminderOf(scene.author)).toMatchObject({ state: 'told' })
    cloud.emulator.openApisDown.clear()
    await cloud.clock.advance(MINUTE)
    await cloud.clock.advance(MINUTE)
    expect(messagesTo(scene.author)).toHaveLength(1)
    expect(await leftOf(scene)).toBe(0)
  })

  test('it is not asked for ever, and the message stays allowed', async () => {
    const scene = await waitingFor('forever', { here: 1, atWechat: 1 })
    cloud.emulator.openApisDown.add('subscribeMessage.send')
    await cloud.clock.set(at(8, 9))
    for (let minute = 0; minute < 14; minute += 1) await cloud.clock.advance(MINUTE)
    expect(await storedOf(scene)).toMatchObject({ state: 'told', wechat: 'failed', tries: 10 })
    cloud.emulator.openApisDown.clear()
    await cloud.clock.advance(MINUTE)
    expect(messagesTo(scene.author)).toEqual([])
    expect(await leftOf(scene)).toBe(1)
  })

  test('two runs at the same moment tell once and send once', async () => {
    const scene = await waitingFor('tworuns', { here: 2, atWechat: 2 })
    await putInside(cloud.emulator, 'reminders', { query: { caseId: scene.caseId }, data: { remindOn: dayOf(cloud.clock.now()) } })
    await Promise.all([cloud.emulator.fireTimer('jobs'), cloud.emulator.fireTimer('jobs')])
    // A reminder that was moved by hand is looked at again first: it is not due.
    expect(await reminderOf(scene.author)).toMatchObject({ state: 'waiting' })
    await cloud.clock.set(at(7, 23))
    const runs = Promise.all([cloud.clock.set(at(1, 9)), cloud.emulator.fireTimer('jobs'), cloud.emulator.fireTimer('jobs')])
    await runs
    expect(await reminderOf(scene.author)).toMatchObject({ state: 'told' })
    expect(messagesTo(scene.author)).toHaveLength(1)
    expect(await leftOf(scene)).toBe(1)
  })

  test('a phone that was fetched is not spoken of, even when whoever wrote that down died before the dates', async () => {
    const scene = await waitingFor('fetched', { here: 1, atWechat: 1 })
    const { repairId, caseId, author, revision } = scene
    const stale = await cloud.documents('reminders', { caseId })
    await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 0)) })
    await addInside(cloud.emulator, 'reminders', stale.filter(({ date }) => (date as { kind: string }).kind !== 'three-years'))
    expect(await reminderOf(author)).toMatchObject({ state: 'waiting' })
    await cloud.clock.set(at(8, 9))
    expect(await reminderOf(author)).toBeUndefined()
    expect(messagesTo(author)).toEqual([])
  })

  test('a solved case says nothing', async () => {
    const { author, caseId, groupId } = await waitingFor('solvedcase', { here: 1, atWechat: 1 })
    await author.mustCall('case.solve', { groupId, caseId, outcome: '修好了。' })
    await cloud.clock.set(at(8, 9))
    expect((await author.mustCall('reminder.listMine', {})).reminders).toEqual([])
    expect(messagesTo(author)).toEqual([])
  })

  test('an author who left the group is told all the same', async () => {
    const scene = await waitingFor('gone', { here: 1, atWechat: 1 })
    await scene.author.mustCall('group.leave', { groupId: scene.groupId })
    await cloud.clock.set(at(8, 9))
    expect(await reminderOf(scene.author)).toMatchObject({ state: 'told' })
    expect(messagesTo(scene.author)).toHaveLength(1)
  })

  test('what is done is not told', async () => {
    const scene = await waitingFor('doneearly', { here: 1, atWechat: 1 })
    await scene.author.mustCall('reminder.done', { reminderId: (await reminderOf(scene.author))?.reminderId ?? '', isDone: true })
    await cloud.clock.set(at(8, 9))
    expect(await storedOf(scene)).toMatchObject({ state: 'done', toldAt: 0 })
    expect(messagesTo(scene.author)).toEqual([])
  })
})

test('a case whose dates cannot be worked out keeps nobody else waiting; it is said in the log, and told once it can be', async () => {
  const broken = await waitingFor('broken', { here: 0, atWechat: 0 })
  const others = [await inRepair(cloud, 'beside', 0), await inRepair(cloud, 'behind', 0)]
  const [stored] = await cloud.documents('cases', { _id: broken.caseId })
  // More than are looked at side by side, and all of them before the others.
  const copies = Array.from({ length: 10 }, (_, at) => `${broken.caseId}-${at}`)
  const reminder = { ...await storedOf(broken), remindOn: dayOf(cloud.clock.now()) }
  await addInside(cloud.emulator, 'cases', copies.map((_id) => ({ ...stored, _id, report: null })))
  await addInside(cloud.emulator, 'reminders', copies.map((caseId) => ({ ...reminder, _id: `rm-${caseId}`, caseId })))
  await putInside(cloud.emulator, 'cases', { query: { _id: broken.caseId }, data: { 'report.boughtOn': 0 } })
  await cloud.clock.set(at(8, 9))
  for (const { author } of others) expect(await reminderOf(author)).toMatchObject({ state: 'told' })
  expect(await storedOf(broken)).toMatchObject({ state: 'waiting', toldAt: 0 })
  const said = cloud.emulator.log.filter(({ name }) => name === 'jobs').flatMap(({ output }) => output)
  expect(said.filter(({ text }) => text.includes('"jobs.tellReminders"') && text.includes(broken.caseId))).not.toEqual([])

  await putInside(cloud.emulator, 'cases', { query: { _id: broken.caseId }, data: { 'report.boughtOn': (stored?.report as { boughtOn: string }).boughtOn } })
  await cloud.clock.advance(MINUTE)
  expect(await storedOf(broken)).toMatchObject({ state: 'told' })
  for (const caseId of copies) await putInside(cloud.emulator, 'reminders', { query: { caseId }, data: { state: 'done' } })
})

test('a run may die at any moment: told once, carried at most once, and the next run goes on', async () => {
  let hasDied = true
  for (let asked = 1; hasDied; asked += asked < 26 ? 5 : 1) {
    const scene = await waitingFor(`dying-${asked}`, { here: 1, atWechat: 1 })
    await cloud.clock.set(at(8, 7.9))
    // Each job that dies says so in the log.
    const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    lives = asked
    hasBegun = false
    await cloud.clock.set(at(0, 9))
    hasDied = lives <= 0
    lives = null
    quiet.mockRestore()
    await cloud.clock.advance(MINUTE)
    await cloud.clock.advance(MINUTE)
    expect(await reminderOf(scene.author)).toMatchObject({ state: 'told' })
    const sent = messagesTo(scene.author).length
    expect(await storedOf(scene)).toMatchObject({ wechat: 'sent' })
    expect(sent).toBeLessThanOrEqual(1)
    expect(await leftOf(scene)).toBeLessThanOrEqual(1)
    // Or its other dates would be due among those of the next one.
    await scene.author.mustCall('case.solve', { groupId: scene.groupId, caseId: scene.caseId, outcome: '修好了。' })
  }
})
