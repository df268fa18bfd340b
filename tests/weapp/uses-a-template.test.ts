import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

test('a member fills a script from their case and copies it; a tick on the checklist sends next to nothing', async () => {
  const lin = cloud.as('lin')
  const group = await cloud.aGroup(lin, {})
  await cloud.aCase(lin, group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open('packages/template/read/index?templateId=shipped-script-repair-record')
  await page.tap('用我的案例填')
  await page.tap('屏幕右侧出现一条绿线')
  expect(page.text()).toContain('已用您的案例填好')
  await page.tap('连依据一起复制')
  expect(app.clipboard()).toContain('屏幕右侧出现一条绿线')
  expect(app.clipboard()).toContain('《移动电话机商品修理更换退货责任规定》')
  const [item] = page.nodes().filter(({ attributes }) => attributes['aria-role'] === 'checkbox')
  const bytes = await page.bytesOf(() => page.fire(item!, 'tap'))
  expect(page.text()).toContain('核对清单（1 /')
  expect(bytes).toBeLessThan(700)
})

test('a member writes a template of their own and shares it to the group, where another finds it', async () => {
  const wang = cloud.as('wang')
  const group = await cloud.aGroup(wang, { name: '分享模板的群' })
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open('packages/template/make/index?kind=script')
  await page.type('标题', '问网点要检测单')
  await page.type('正文', '您好，请给我检测单，型号是')
  await page.tap('加空格：型号')
  await page.tap('保存')
  expect(app.page.text()).toContain('问网点要检测单')
  await app.page.tap('分享到我的群')
  await app.page.tap('分享模板的群')
  const found = await (await cloud.aMember('lin2', group)).mustCall('template.list', { groupId: group.groupId })
  expect(found[0]).toMatchObject({ title: '问网点要检测单', body: '您好，请给我检测单，型号是{{型号}}' })
})
