import { addDays, dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { NO_ANSWERS } from '@shouhou/shared/rights'
import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { until } from '../support/until'
import { openWeapp, type Weapp } from './harness/app'
import { sayDay } from '../../miniprogram/src/words/dates'
import type { WeappPage } from './harness/page'

const cloud = emulated()

const daysAgo = (count: number): string => addDays(dayOf(Date.now()), -count)

async function atTheTab(name: string): Promise<{ app: Weapp; tab: WeappPage }> {
  await cloud.as(name).registered()
  const app = await openWeapp(cloud, { as: name })
  return { app, tab: await app.open('pages/rights/index') }
}

/** The same phone, the app started anew. */
async function later(app: Weapp, name: string): Promise<Weapp> {
  const again = await openWeapp(cloud, { as: name })
  for (const slot of app.storage.keys()) again.storage.set(slot, app.storage.get(slot))
  return again
}

const keptOnPhone = (app: Weapp, what: string) => until(`${what} is on the phone`, () => app.storage.keys().some((slot) => JSON.stringify(app.storage.get(slot)).includes(what)))

/** Bought 12 days ago, broken for 2: replacement by choice, and a refund that is contested where the seller has the same set. */
async function aDisputedCase(name: string) {
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), { name: `${name}的群` })
  const author = await cloud.aMember(name, group)
  const { caseId } = await cloud.aCase(author, group, { boughtOn: daysAgo(12), faultSince: daysAgo(2), priceFen: 500_000, wishes: ['refund'], channel: 'retailer' })
  return { group, author, caseId, at: `packages/rights/assess/index?caseId=${caseId}` }
}

test('three answers lead to what may be asked for, without a network, and the cloud hears nothing of them', async () => {
  const { app, tab } = await atTheTab('san')
  await tab.tap('看能要求什么')
  expect(tab.text()).toContain('请选一个最接近的')
  withinBudget('weapp tap', 'choosing what is broken', await tab.bytesOf(() => tab.tap('绿屏/绿线')))
  await tab.choose('哪天收到的', daysAgo(5))
  await tab.choose('什么时候开始坏的', daysAgo(1))
  app.setOnline(false)
  await tab.tap('看能要求什么')
  expect(app.stack.at(-1)).toBe('packages/rights/assess/index')
  expect(app.page.text()).toMatch(/可以选择退货、换货或者修理.*稳妥日.*还有 1 天.*法定日.*还有 2 天.*赶在稳妥日之前提出.*第十一条.*最后核验/s)
  await app.page.tap('复制结论')
  expect(app.clipboard()).toContain('《移动电话机商品修理更换退货责任规定》第十一条')
  expect(JSON.stringify(app.calls)).not.toMatch(/rights|caseFile|DISP\.GREEN/)
})

test('an answer takes its question away and the next one comes; what was answered is there after the app was closed', async () => {
  const { app, tab } = await atTheTab('wen')
  await tab.tap('不开机')
  await tab.choose('哪天收到的', daysAgo(60))
  await tab.choose('什么时候开始坏的', daysAgo(30))
  await tab.tap('看能要求什么')
  const page = app.page
  expect(page.text()).toMatch(/可以要求免费修理.*再答一个，结果会更准.*送修过吗/s)
  withinBudget('weapp tap', 'never in repair', await page.bytesOf(() => page.tap('没有送修过')))
  expect(page.text()).not.toContain('送修过吗')
  expect(page.text()).toContain('再答一个，结果会更准')
  await page.tap('按您说的算')
  expect(page.text()).toContain('没有送修过')
  await keptOnPhone(app, 'PWR.BOOT')

  const again = await later(app, 'wen')
  await again.open('pages/rights/index')
  await again.page.tap('看能要求什么')
  expect(again.page.text()).toContain('可以要求免费修理')
  expect(again.page.text()).not.toContain('送修过吗')
})

test('two repairs are told one after the other, and change what may be asked for', async () => {
  const { app, tab } = await atTheTab('xiu')
  await tab.tap('不开机')
  await tab.choose('哪天收到的', daysAgo(200))
  await tab.choose('什么时候开始坏的', daysAgo(100))
  await tab.tap('看能要求什么')
  const page = app.page
  for (const [verb, inOn, outOn] of [['记一次送修', 90, 85], ['再记一次', 60, 55]] as const) {
    await page.tap(verb)
    await page.tap('记下')
    expect(page.text()).toContain('请选送修的日子')
    await page.choose('送修的日子', daysAgo(inOn))
    await page.choose('取回来的日子', daysAgo(outOn))
    await page.tap('没修好')
    await page.tap('有')
    await page.tap('记下')
  }
  expect(page.text()).toMatch(/修了2次.*可以主张换货/s)
  await page.tap('就这些')
  expect(page.text()).not.toContain('送修过吗')
})

test('two refunds stand together, or none does; what was answered is kept with the case and goes on to a letter', async () => {
  const { author, caseId, at } = await aDisputedCase('liang')
  const app = await openWeapp(cloud, { as: 'liang' })
  const page = await app.open(at)
  await until('somebody is asked for the stock', async () => {
    if (page.text().includes('卖家还有同型号同规格的手机吗')) return true
    await page.tap('不清楚')
    return false
  })
  // It opens a step: another result, and the next question.
  expect(await page.bytesOf(() => page.tap('有'))).toBeLessThan(5_000)
  expect(page.text()).toMatch(/能退多少，有两种算法.*¥5,000.*¥4,700/s)
  expect(page.text()).toContain('按您说的算，还没存下')
  await page.tap('存下')
  const { answers, kept } = await author.mustCall('caseFile.read', { caseId })
  expect(answers).toMatchObject({ isInStock: 'yes' })
  expect(kept?.conclusions.filter(({ amounts }) => amounts.length > 0).map(({ amounts }) => amounts.map(({ fen }) => fen))).toEqual([[500_000, 470_000]])
  expect(page.text()).toContain('上次存的结果')
  expect(page.text()).not.toContain('还没存下')

  await page.tap('按您说的算')
  await page.tap('同款有没有货')
  await page.tap('没有')
  expect(page.text()).not.toMatch(/能退多少|¥4,700/)
  await page.tap('关闭')
  await page.tap('写信给卖家或品牌')
  expect(app.stack.at(-1)).toBe('packages/channel/letter/index')
})

test('who was quicker on another device is told, with both answers; nothing of either is lost unasked', async () => {
  const { author, caseId, at } = await aDisputedCase('kuai')
  const app = await openWeapp(cloud, { as: 'kuai' })
  const page = await app.open(at)
  await page.tap('按您说的算')
  await page.tap('最想要的')
  await page.tap('换货')
  await page.tap('关闭')
  await author.mustCall('rights.keep', { caseId, revision: 0, answers: { ...NO_ANSWERS, wish: 'repair' } })
  await page.tap('存下')
  await until('both are shown', () => page.text().includes('最想要的：这里是“换货”，那边是“修理”'))
  await page.tap('用这里的')
  await page.tap('存下')
  expect((await author.mustCall('caseFile.read', { caseId })).answers.wish).toBe('replace')
})

test('without a network a changed answer counts at once and waits on the phone', async () => {
  const { author, caseId, at } = await aDisputedCase('duan')
  const app = await openWeapp(cloud, { as: 'duan' })
  const page = await app.open(at)
  app.setOnline(false)
  await page.tap('按您说的算')
  await page.tap('最想要的')
  await page.tap('换货')
  await page.tap('关闭')
  await page.tap('存下')
  await until('it says so', () => page.text().includes('没有存下'))
  await keptOnPhone(app, '"wish":"replace"')
  const again = await later(app, 'duan')
  const reopened = await again.open(at)
  expect(reopened.text()).toContain('按您说的算，还没存下')
  await reopened.tap('存下')
  expect((await author.mustCall('caseFile.read', { caseId })).answers.wish).toBe('replace')
})

test('a kept result says when the rules have changed since', async () => {
  const { author, caseId, at } = await aDisputedCase('jiu')
  await author.mustCall('rights.keep', { caseId, revision: 0, answers: NO_ANSWERS })
  const app = await openWeapp(cloud, { as: 'jiu' })
  expect((await app.open(at)).text()).not.toContain('规则有了新版本')

  // As the phone remembers it from an app whose rules were older.
  const again = await later(app, 'jiu')
  const slot = again.storage.keys().find((key) => key.startsWith('answer:caseFile.read'))!
  const file = JSON.parse(String(again.storage.get(slot))) as CaseFile
  const [first, ...others] = file.kept!.conclusions
  const old: CaseFile = { ...file, kept: { ...file.kept!, edition: '2020-01-01', conclusions: [{ ...first!, claims: ['complain'], says: '旧规则说的。' }, ...others] } }
  again.storage.set(slot, JSON.stringify(old))
  again.setOnline(false)
  const page = await again.open(at)
  expect(page.text()).toMatch(/规则有了新版本.*上次有，现在没有了：旧规则说的。.*上次没有，现在有了/s)
  expect(page.text()).toContain('存下')
})

test('what was answered goes into the report that is filed next, and then into its case, until it is kept there', async () => {
  const { author, caseId, at, group } = await aDisputedCase('xian')
  const app = await openWeapp(cloud, { as: 'xian' })
  const tab = await app.open('pages/rights/index')
  expect(tab.text()).toContain('从案例算')
  await tab.tap('绿屏/绿线', 0)
  await tab.choose('哪天收到的', daysAgo(10))
  await tab.tap('看能要求什么')
  await app.page.tap('报故障并存下')
  expect(app.stack).toEqual(['pages/file-case/index'])
  const form = app.page
  expect(form.text()).toContain(group.name)
  expect(form.text()).toContain(sayDay(daysAgo(10)))
  await form.type('品牌', '青禾')
  await form.type('型号', '青禾 X1')
  await form.tap('下一步')
  expect(form.text()).toContain('绿屏/绿线')

  const page = await app.open(at)
  expect(page.text()).toContain('您在权益里答过同样的故障')
  await page.tap('存下')
  expect((await author.mustCall('caseFile.read', { caseId })).answers.deliveredOn).toBe(daysAgo(10))
  await app.open('pages/rights/index')
  await app.page.tap('看能要求什么')
  expect(app.page.text()).toContain('请选一个最接近的')
})

test('who has neither nickname nor group yet finds their answers in the report, however long that took', async () => {
  const app = await openWeapp(cloud, { as: 'chu' })
  const tab = await app.open('pages/rights/index')
  await tab.tap('绿屏/绿线', 0)
  await tab.choose('哪天收到的', daysAgo(9))
  await tab.choose('什么时候开始坏的', daysAgo(3))
  await tab.tap('看能要求什么')
  await app.page.tap('报故障并存下')
  expect(app.stack.at(-1)).toBe('packages/person/register/index')
  await app.page.type('怎么称呼您', '初来')
  await app.page.tap('同意并开始使用')
  expect(app.page.text()).toMatch(/先加入一个群.*您刚才在权益里的回答都在/s)
  const group = await cloud.aGroup(cloud.as('chu'), { name: '初来的群' })

  const again = await later(app, 'chu')
  const form = await again.open('pages/file-case/index')
  expect(form.text()).toMatch(/按您在权益里答的填好了.*初来的群/s)
  expect(form.text()).toContain(sayDay(daysAgo(9)))
  await form.type('品牌', '青禾')
  await form.type('型号', '青禾 X1')
  await form.tap('下一步')
  expect(form.text()).not.toContain('接着上次写的')
  expect(form.text()).toContain('绿屏/绿线')
  expect(form.text()).toContain(sayDay(daysAgo(3)))

  const { caseId } = await cloud.aCase(cloud.as('chu'), group, { boughtOn: daysAgo(9), faultSince: daysAgo(3) })
  expect((await again.open(`packages/rights/assess/index?caseId=${caseId}`)).text()).toContain('您在权益里答过同样的故障')
})

test('what was answered of another phone is not forced upon a case', async () => {
  const { author, caseId, at } = await aDisputedCase('bie')
  const app = await openWeapp(cloud, { as: 'bie' })
  const tab = await app.open('pages/rights/index')
  await tab.tap('绿屏/绿线', 0)
  await tab.choose('哪天收到的', daysAgo(3))
  await tab.tap('看能要求什么')
  await app.back()
  const page = await app.open(at)
  await page.tap('不是这台')
  expect(page.text()).not.toContain('您在权益里答过同样的故障')
  await page.tap('存下')
  expect((await author.mustCall('caseFile.read', { caseId })).answers.deliveredOn).toBeNull()
})
