import { readFileSync } from 'node:fs'
import { aQuote, SIGNED } from '../support/builders'
import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { openWeapp } from './harness/app'
import type { WeappPage } from './harness/page'

const cloud = emulated()

const pageOf = (page: 'read' | 'sign', { groupId, jielongId }: { groupId: string; jielongId: string }) =>
  `packages/jielong/${page}/index?groupId=${groupId}&jielongId=${jielongId}`

async function key(page: WeappPage, field: string, before: string, after: string): Promise<void> {
  await page.type(field, before)
  withinBudget('weapp key', `a key in ${field}`, await page.bytesOf(() => page.type(field, after)))
}

test('a member writes a quote with a photo and sees the premium as it is typed', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '报价群' })
  const { jielongId } = await cloud.aPriceSurvey(owner, group)
  const place = { groupId: group.groupId, jielongId }
  const lin = await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(pageOf('sign', place))

  await page.tap('提交报价')
  expect(page.text()).toContain('有 2 处要改')
  expect(page.text()).toContain('请写店家报了多少钱')
  await key(page, '店家报价（元）', '220', '2200')
  withinBudget('weapp tap', 'choosing where a price comes from', await page.bytesOf(() => page.tap('照片')))
  app.willChoose({ name: '报价单.png', bytes: readFileSync(`${__dirname}/../../miniprogram/src/assets/tab/me.png`) })
  await page.tap('添加照片')
  await page.tap('官方价（选填）')
  await key(page, '官方价（元）', '1898', '1899')
  expect(page.text()).toContain('店家报价比官方价高 15.9%')
  await key(page, '店家报价（元）', '180', '1800')
  expect(page.text()).toContain('店家报价比官方价低 5.2%')
  await page.tap('网页', 1)
  await key(page, '官方价的网址', 'https://example.com/pric', 'https://example.com/price')
  await key(page, '店名', '中关村门', '中关村门店')
  await key(page, '说明', '含工时', '含工时费')
  await page.tap('提交报价')

  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已参加接龙' })
  const { myEntry } = await lin.mustCall('jielong.read', place)
  expect(myEntry?.content).toMatchObject({
    quote: { fen: 180_000, source: { kind: 'photo' } }, official: { fen: 189_900, source: { kind: 'link', url: 'https://example.com/price' } }, shop: '中关村门店', premium: -521,
  })
})

test('who signed finds what they said, and changes it', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '改报价的群' })
  const { jielongId } = await cloud.aPriceSurvey(owner, group)
  const place = { groupId: group.groupId, jielongId }
  const lin = await cloud.aMember('lin', group)
  await lin.mustCall('jielong.join', { ...place, with: { quote: aQuote() } })

  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(pageOf('sign', place))
  expect(page.text()).toContain('店家报价比官方价高 15.9%')
  await page.type('店家报价（元）', '2100')
  await page.tap('保存修改')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已改好' })
  const { myEntry, people } = await lin.mustCall('jielong.read', place)
  expect(people).toBe(1)
  expect(myEntry?.content).toMatchObject({ quote: { fen: 210_000, on: '2025-10-01' }, official: { fen: 189_900 }, premium: 1058 })
})

test('it fills up while somebody types: nothing typed is lost, and one tap more puts them on the waiting list', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '报名群' })
  const { jielongId } = await cloud.aSignup(owner, group, { capacity: 1 })
  const place = { groupId: group.groupId, jielongId }
  const [lin, xiaoman] = [await cloud.aMember('lin', group), await cloud.aMember('xiaoman', group)]

  const app = await openWeapp(cloud, { as: 'lin' })
  const board = await app.open(pageOf('read', place))
  await board.tap('报名')
  const { page } = app
  await page.tap('地铁')
  await key(page, '电话', '1380013800', '13800138000')
  await xiaoman.mustCall('jielong.join', { ...place, with: SIGNED })
  await page.tap('报名')
  expect(page.text()).toContain('名额刚刚满了，一共 1 人')
  expect(page.text()).toContain('写下的都还在')
  let ofForm = 0
  const ofBoard = await board.bytesOf(async () => {
    ofForm = await page.bytesOf(() => page.tap('排候补'))
  })
  withinBudget('weapp tap', 'going onto the waiting list, form and board', ofForm + ofBoard)
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已排上候补，有空位先轮到您' })
  expect(app.stack.at(-1)).toBe('packages/jielong/read/index')
  expect((await lin.mustCall('jielong.read', place)).myEntry).toMatchObject({ place: 'waiting', content: { answers: ['地铁', '13800138000'] } })
})

test('a tap that signs up sends little to the form and to the board below it', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '报名群二' })
  const { jielongId } = await cloud.aSignup(owner, group, { capacity: 50 })
  const place = { groupId: group.groupId, jielongId }
  for (const name of ['zhao', 'qian', 'sun', 'zhou', 'wu']) await (await cloud.aMember(name, group)).mustCall('jielong.join', { ...place, with: SIGNED })
  await cloud.aMember('lin', group)

  const app = await openWeapp(cloud, { as: 'lin' })
  const board = await app.open(pageOf('read', place))
  await board.tap('报名')
  const page = app.page
  await page.tap('开车')
  let ofForm = 0
  const ofBoard = await board.bytesOf(async () => {
    ofForm = await page.bytesOf(() => page.tap('报名'))
  })
  expect(board.text()).toContain('6 人')
  withinBudget('weapp tap', 'signing up, form and board', ofForm + ofBoard)
})

test('a closed one says so and keeps what was written on the phone', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '结束的群' })
  const { jielongId } = await cloud.aSignup(owner, group)
  const place = { groupId: group.groupId, jielongId }
  await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(pageOf('sign', place))
  await page.tap('地铁')
  await page.type('电话', '13800138000')
  await owner.mustCall('jielong.close', place)
  await page.tap('报名')
  expect(page.text()).toContain('没有交上')
  expect(page.text()).toContain('这个接龙已经结束。写下的都还在。')
  expect(page.text()).toContain('回到接龙')

  const again = await (await openAgain(app)).open(pageOf('sign', place))
  expect(again.text()).toContain('接着上次写的')
  expect(again.nodes().some(({ attributes }) => attributes.value === '13800138000')).toBe(true)
})

async function openAgain(app: Awaited<ReturnType<typeof openWeapp>>) {
  const later = await openWeapp(cloud, { as: 'lin' })
  for (const slot of app.storage.keys()) later.storage.set(slot, app.storage.get(slot))
  return later
}
