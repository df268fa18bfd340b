import { readFileSync } from 'node:fs'
import { aReport } from '../support/builders'
import { emulated } from '../support/emulated'
import { until } from '../support/until'
import { openWeapp } from './harness/app'

const cloud = emulated()

// What one key in one field may send to the view: its path and its value.
const KEYSTROKE = 100
const STEP = 16_000

async function aGroupWithJielong() {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { jielongId } = await cloud.aJielong(owner, group)
  for (const name of ['zhao', 'qian', 'sun']) {
    const member = await cloud.aMember(name, group)
    await member.mustCall('jielong.join', { groupId: group.groupId, jielongId, with: { report: aReport(), evidenceIds: [], sharing: [] } })
  }
  return { group, groupId: group.groupId, jielongId }
}

test('a member files a case in four steps, into the 接龙 that was offered', async () => {
  const { group, groupId, jielongId } = await aGroupWithJielong()
  const lin = await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(`pages/file-case/index?groupId=${groupId}`)

  expect(page.text()).toContain('青禾 X1 互助群')
  await page.type('品牌', '青禾')
  await page.type('型号', '青禾 X')
  expect(await page.bytesOf(() => page.type('型号', '青禾 X1'))).toBeLessThanOrEqual(KEYSTROKE)
  expect(await page.bytesOf(() => page.tap('下一步'))).toBeLessThanOrEqual(STEP)

  await page.type('一句话写下故障', '屏幕右边有一条绿线')
  expect(page.text()).toContain('3 人报过同样的问题')
  await page.tap('加入这个接龙')
  await page.tap('严重影响使用')
  await page.tap('下一步')

  expect(page.text()).toContain('还差购买凭证、故障证据、沟通记录')
  app.willChoose({ name: '绿线.png', bytes: readFileSync(`${__dirname}/../../miniprogram/src/assets/tab/me.png`) })
  await page.tap('添加故障证据', 0)
  expect(page.text()).toContain('还差购买凭证、沟通记录')
  await page.tap('下一步')

  await page.tap('提交')
  expect(page.text()).toContain('请至少选一项诉求')
  await page.tap('维修')
  await page.tap('提交')
  expect(page.text()).toContain('案例已提交')
  expect(page.text()).toContain('4 人')

  const [row] = (await lin.mustCall('case.listMine', {})).items
  expect(row).toMatchObject({ fault: '屏幕右边有一条绿线', faultCode: 'DISP.GREEN', completeness: 1 })
  expect((await lin.mustCall('jielong.read', { groupId, jielongId })).people).toBe(4)

  await page.tap('看我的案例')
  expect(app.stack.at(-1)).toBe('packages/case/read/index')
  expect(app.page.text()).toContain('下一步：补上购买凭证')
  expect(await app.page.call('onShareAppMessage', { from: 'menu' })).toMatchObject({ path: expect.stringContaining(`caseId=${row?.caseId ?? ''}`) })
})

test('what was written is there again after the app was closed, and survives a lost network', async () => {
  const group = await cloud.aGroup(cloud.as('wang'), { name: '第二个群' })
  const lin = await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(`pages/file-case/index?groupId=${group.groupId}`)
  await page.type('品牌', '青禾')
  await page.type('型号', '青禾 Z9')
  await page.tap('下一步')
  await page.type('一句话写下故障', '充电口松动，线插不住')
  await page.tap('充电口接触不良')
  await page.tap('没法用')
  await page.tap('下一步')
  await page.tap('下一步')
  await page.tap('退货')
  app.setOnline(false)
  await page.tap('提交')
  // It asks again by itself, twice, before it says that there is no network.
  await until('the page says that nothing was sent', () => page.text().includes('还没有提交'))
  expect(page.text()).toContain('写下的都还在')

  const later = await openWeapp(cloud, { as: 'lin' })
  for (const key of app.storage.keys()) later.storage.set(key, app.storage.get(key))
  const again = await later.open(`pages/file-case/index?groupId=${group.groupId}`)
  expect(again.text()).toContain('接着上次写的')
  await again.tap('提交')
  expect(again.text()).toContain('案例已提交')
  expect((await lin.mustCall('case.listMine', {})).items.filter(({ groupId }) => groupId === group.groupId)).toHaveLength(1)
})

test('what the content check refuses is shown beside its field, and nothing is filed', async () => {
  const group = await cloud.aGroup(cloud.as('wang'), { name: '第三个群' })
  const lin = await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(`pages/file-case/index?groupId=${group.groupId}`)
  await page.type('品牌', '青禾')
  await page.type('型号', '青禾 Y2')
  await page.tap('下一步')
  await page.type('一句话写下故障', '电池鼓包，加微信办理')
  await page.tap('电池鼓包')
  await page.tap('没法用')
  await page.tap('下一步')
  await page.tap('下一步')
  await page.tap('退货')
  await page.tap('提交')
  expect(page.text()).toContain('这一步有 1 处要改')
  expect(page.text()).toContain('故障描述没有通过微信的内容检查，请修改后再提交。')
  expect(page.text()).toContain('一句话写下故障')
  expect((await lin.mustCall('case.listMine', {})).items.filter(({ groupId }) => groupId === group.groupId)).toEqual([])

  await page.type('一句话写下故障', '电池鼓包，后盖翘起')
  expect(page.text()).not.toContain('没有通过微信的内容检查')
})
