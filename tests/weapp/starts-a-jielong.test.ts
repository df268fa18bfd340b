import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { openWeapp } from './harness/app'
import type { WeappPage } from './harness/page'

const cloud = emulated()

async function key(page: WeappPage, field: string, before: string, after: string): Promise<void> {
  await page.type(field, before)
  withinBudget('weapp key', `a key in ${field} of a new 接龙`, await page.bytesOf(() => page.type(field, after)))
}

const aGroupOf = async (name: string) => cloud.aGroup(cloud.as('wang'), { name })

test('a sign-up is written question by question; one taken away comes back, and all of it is there after a restart', async () => {
  const owner = cloud.as('wang')
  const { groupId } = await aGroupOf('报名群')
  const url = `packages/jielong/start/index?groupId=${groupId}`
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open(url)
  expect(page.text()).not.toContain('发布接龙')
  await page.tap('报名接龙')
  await key(page, '报名做什么', '一起去消', '一起去消协')

  await page.tap('加上“手机号”')
  await page.tap('加上“一共几个人”')
  await page.tap('加一项')
  await page.tap('选择')
  await key(page, '选项', '地铁\n开', '地铁\n开车')
  await page.tap('好了')
  await page.tap('发布接龙')
  expect(page.text()).toContain('有 1 处要改')
  await page.tap('没写名称')
  expect(page.text()).toContain('请写要填什么')
  await key(page, '名称', '怎么', '怎么去')
  await page.tap('好了')
  await page.tap('上移第 3 项')
  await page.tap('去掉第 1 项')
  expect(page.text()).toContain('去掉了“手机号”')
  await page.tap('撤销')
  await page.type('名额', '30')

  const later = await openWeapp(cloud, { as: 'wang' })
  for (const slot of app.storage.keys()) later.storage.set(slot, app.storage.get(slot))
  const again = await later.open(url)
  await again.tap('发布接龙')
  expect(later.stack.at(-1)).toBe('packages/jielong/read/index')
  const [row] = (await owner.mustCall('jielong.list', { groupId })).items
  const started = await owner.mustCall('jielong.read', { groupId, jielongId: row?.jielongId ?? '' })
  expect(started).toMatchObject({ kind: 'signup', title: '一起去消协', capacity: 30 })
  expect(started.fields.map(({ label, kind, isPrivate }) => [label, kind, isPrivate])).toEqual([['手机号', 'text', true], ['怎么去', 'choice', false], ['一共几个人', 'number', false]])
})

test('a price survey is about one part; whoever wants a second one is led to the first', async () => {
  const owner = cloud.as('wang')
  const group = await aGroupOf('报价群')
  const first = await cloud.aPriceSurvey(owner, group, { part: '听筒' })
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open(`packages/jielong/start/index?groupId=${group.groupId}`)
  await page.tap('维修报价调查')
  expect(page.text()).toContain('溢价率 =（报价 − 官方价）÷ 官方价')
  await key(page, '品牌', '青', '青禾')
  await key(page, '型号', '青禾 X', '青禾 X1')
  await key(page, '标题', '各家', '各家报价')
  await page.type('标题', '')
  await key(page, '说明', '都去问', '都去问问')
  await key(page, '名额', '3', '30')
  await page.type('名额', '')
  await page.tap('发布接龙')
  expect(page.text()).toContain('请选一个配件，或者写名称')
  withinBudget('weapp tap', 'another part than the usual ones', await page.bytesOf(() => page.tap('其他')))
  await page.type('配件名称', '听筒')
  expect(page.text()).toContain('青禾 X1 听筒 维修报价')
  await page.tap('发布接龙')
  expect(page.text()).toContain('群里已经有这个接龙了')
  await page.tap('去看看')
  expect(app.page.options).toMatchObject({ jielongId: first.jielongId })
})

test('what the content check refuses is said at its question, and nothing is started', async () => {
  const owner = cloud.as('wang')
  const { groupId } = await aGroupOf('检查群')
  const page = await (await openWeapp(cloud, { as: 'wang' })).open(`packages/jielong/start/index?groupId=${groupId}&kind=signup`)
  await page.type('报名做什么', '碰个头')
  await page.tap('加一项')
  await page.type('名称', '加微信办理')
  await page.tap('好了')
  await page.tap('发布接龙')
  expect(page.text()).toContain('没有通过微信的内容检查')
  await page.tap('加微信办理')
  await page.type('名称', '怎么来')
  expect(page.text()).not.toContain('没有通过微信的内容检查')
  expect((await owner.mustCall('jielong.list', { groupId })).items).toEqual([])
})
