import type { Report } from '@shouhou/shared/case'
import { countersOf, type EntryFacts } from '@shouhou/shared/jielong'
import { emulated } from '../support/emulated'
import { addInside, putInside, type Document } from '../support/look-inside'
import { withinBudget } from '../support/figures'
import { until } from '../support/until'
import { openWeapp } from './harness/app'
import type { WeappPage } from './harness/page'

const cloud = emulated()

const PEOPLE = 500
const TO_OPEN = 24_000
/** A number, a bar or two, and a row at most. */
const TO_FOLLOW = 1_024

/** After this long people are told that it takes long. */
const SAID_AFTER_MS = 1_000

const CHANNELS = ['brandOnline', 'platformSelf', 'carrier', 'retailer', 'brandStore'] as const
const NAMES = ['赵大海', '钱小满', '孙一', '李青', '周末骑行', '吴桐', '郑好', '王同学', '冯雨', '陈醋', '褚先生', '卫生员']

const factsOf = (at: number): EntryFacts => ({
  kind: 'fault',
  systemVersion: `3.${at % 4}.${at % 7}`,
  channel: CHANNELS[at % CHANNELS.length] ?? null,
  month: `2025-${String(1 + (at % 12)).padStart(2, '0')}`,
  completeness: at % 4,
  wishes: at % 3 === 0 ? ['replace', 'refund'] : ['repair', 'compensate'],
})

interface Place { groupId: string; jielongId: string }

/** One person joins as people do; the others are copies of what that wrote, each with a name and facts of their own. */
async function crowded(name: string, people = PEOPLE): Promise<Place> {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  const first = await cloud.aMember(`first of ${name}`, group)
  const { caseId } = await cloud.aCase(first, group)
  await first.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })

  const [entry] = await cloud.documents('entries', { jielongId })
  const [person] = await cloud.documents('people', { _id: await first.personId() })
  const [jielong] = await cloud.documents('jielongs', { _id: jielongId })
  if (!entry || !person || !jielong) throw new Error('Joining leaves no entry.')
  const others = Array.from({ length: people - 1 }, (_, at) => at + 2)
  await addInside(cloud.emulator, 'people', others.map((seat) => personLike(person, seat)))
  await addInside(cloud.emulator, 'entries', others.map((seat) => ({
    ...entry, _id: `${entry._id}${seat}`, personId: `${person._id}${seat}`, seat, token: `${String(entry.token)}${seat}`,
    order: String(entry.order).replace(/^\w+/, seat.toString(36).padStart(9, '0')), jielongOrder: `${String(entry.jielongOrder)}${seat}`, facts: factsOf(seat),
  })))
  const counters = countersOf([entry.facts as EntryFacts, ...others.map(factsOf)])
  await putInside(cloud.emulator, 'jielongs', { query: { _id: jielongId }, data: { counters, tickets: people, free: Number(jielong.free) - others.length } })
  return { groupId, jielongId }
}

const personLike = (person: Document, seat: number): Document =>
  ({ ...person, _id: `${person._id}${seat}`, openid: `${String(person.openid)}${seat}`, nickname: `${NAMES[seat % NAMES.length] ?? ''}${seat}` })

const say = (what: string, bytes: number): void => {
  if (process.env.SAY_BYTES) console.log(`${what}: ${bytes} bytes of setData`)
}

const addressOf = ({ groupId, jielongId }: Place): string => `packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`

async function joinAs(name: string, { groupId, jielongId }: Place, report?: Partial<Report>): Promise<void> {
  const group = await cloud.as('wang').mustCall('group.read', { groupId })
  const member = await cloud.aMember(name, group)
  const { caseId } = await cloud.aCase(member, group, report)
  await member.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
}

test('a board of 500 opens within its budget, and stays still while nothing happens', async () => {
  const place = await crowded('五百人的群')
  await cloud.aMember('lin', await cloud.as('wang').mustCall('group.read', { groupId: place.groupId }))
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(addressOf(place))
  expect(page.text()).toContain('500 人')
  say('opening the board of 500', page.setDataBytes)
  expect(page.setDataBytes).toBeLessThanOrEqual(TO_OPEN)

  const before = app.calls.length
  const still = await page.bytesOf(() => app.timePasses())
  expect(app.calls.length).toBe(before + 1)
  expect(still).toBe(0)

  await page.call('onHide')
  await app.timePasses()
  expect(app.calls.length).toBe(before + 1)
  await page.call('onShow')

  await joinAs('xiaoman', place, { systemVersion: '3.1.1' })
  const followed = await page.bytesOf(() => app.timePasses())
  expect(page.text()).toContain('501 人')
  say('following one who joined', followed)
  expect(followed).toBeLessThanOrEqual(TO_FOLLOW)
})

test('a slow answer is said, and not paid for with the whole page', async () => {
  const place = await crowded('慢', 30)
  await cloud.aMember('lin', await cloud.as('wang').mustCall('group.read', { groupId: place.groupId }))
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(addressOf(place))
  app.setDelay(2 * SAID_AFTER_MS)
  const bytes = await page.bytesOf(async () => {
    const passing = app.timePasses()
    await until('the page says that it is slow', () => page.text().includes('还在更新'))
    await passing
  })
  expect(page.text()).not.toContain('还在更新')
  say('saying that an answer is slow', bytes)
  expect(bytes).toBeLessThanOrEqual(TO_FOLLOW)
})

test('joining as the 501st costs no more than joining among few', async () => {
  const place = await crowded('第五百零一')
  const group = await cloud.as('wang').mustCall('group.read', { groupId: place.groupId })
  await cloud.aCase(await cloud.aMember('lin', group), group)
  const page = await (await openWeapp(cloud, { as: 'lin' })).open(addressOf(place))
  const bytes = await page.bytesOf(() => page.tap('加入接龙'))
  expect(page.text()).toContain('501 人')
  expect(page.text()).toContain('您是第 501 位')
  withinBudget('weapp tap', 'joining a 接龙 as the 501st', bytes)
})

const seats = (page: WeappPage): string[] => page.text().split('\n').filter((line) => /^\d{1,3}$/.test(line))

test('the list goes on page by page, in the order of joining, and each page costs about the same', async () => {
  const place = await crowded('一页一页')
  await cloud.aMember('lin', await cloud.as('wang').mustCall('group.read', { groupId: place.groupId }))
  const page = await (await openWeapp(cloud, { as: 'lin' })).open(addressOf(place))
  const second = await page.bytesOf(() => page.call('onReachBottom'))
  const third = await page.bytesOf(() => page.call('onReachBottom'))
  expect(seats(page)).toEqual(Array.from({ length: 60 }, (_, at) => String(at + 1)))
  say('a further page', third)
  expect(third).toBeLessThanOrEqual(second * 1.1)
})

test('whoever has come down to the end of the list sees the next one join there', async () => {
  const place = await crowded('二十几个人', 25)
  await cloud.aMember('lin', await cloud.as('wang').mustCall('group.read', { groupId: place.groupId }))
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(addressOf(place))
  await page.call('onReachBottom')
  expect(seats(page).at(-1)).toBe('25')
  await joinAs('aqing', place)
  const bytes = await page.bytesOf(() => app.timePasses())
  expect(seats(page)).toEqual(Array.from({ length: 26 }, (_, at) => String(at + 1)))
  say('following one who joined at the end of the list', bytes)
  expect(bytes).toBeLessThanOrEqual(TO_FOLLOW * 1.5)
})

test('the first of all is there at once, and the charts come as the board looks again', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '第一个人' })
  const { jielongId } = await cloud.aJielong(owner, group)
  await cloud.aCase(await cloud.aMember('lin', group), group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(addressOf({ groupId: group.groupId, jielongId }))
  expect(page.text()).not.toContain('都是什么情况')
  const bytes = await page.bytesOf(() => page.tap('加入接龙'))
  expect(page.text()).toContain('您是第 1 位')
  withinBudget('weapp tap', 'joining a 接龙 as the first', bytes)
  await app.timePasses()
  expect(page.text()).toContain('都是什么情况')
})

test('what is rarely wanted unfolds, and a long text too, for next to nothing', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '折起来的' })
  const { jielongId } = await cloud.aJielong(owner, group, { about: '请写清楚系统版本和什么时候开始的。'.repeat(20) })
  const page = await (await openWeapp(cloud, { as: 'wang' })).open(addressOf({ groupId: group.groupId, jielongId }))
  const looks = () => page.nodes().map(({ attributes }) => String(attributes.class)).join('\n')
  const before = looks()
  withinBudget('weapp tap', 'unfolding what is rarely wanted', await page.bytesOf(() => page.tap('更多')))
  expect(looks()).not.toBe(before)
  withinBudget('weapp tap', 'unfolding a long text', await page.bytesOf(() => page.tap('看全文')))
  expect(page.text()).toContain('收起')
})
