import type { Report } from '@shouhou/shared/case'
import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { openWeapp } from './harness/app'

const cloud = emulated()

const NAMES = ['赵大海', '钱小满', '孙一', '李青', '周末骑行', '吴桐', '郑好', '王同学', '冯雨', '陈醋', '褚先生', '卫生员']
const CHANNELS = ['brandOnline', 'platformSelf', 'carrier', 'retailer'] as const

/** A board as it is in life: several bars in every part of it. */
const spreadOut = (at: number): Partial<Report> => ({
  systemVersion: `3.${at % 5}.1`,
  channel: CHANNELS[at % CHANNELS.length] ?? null,
  faultSince: `2025-0${1 + (at % 9)}-10`,
  wishes: at % 3 === 0 ? ['replace', 'refund'] : ['repair'],
})

test('a member joins a 接龙 with one tap, and little crosses to the view', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const jielong = await cloud.aJielong(owner, group, { capacity: 50 })
  for (const [at, name] of NAMES.entries()) {
    const member = await cloud.aMember(name, group)
    const filed = await cloud.aCase(member, group, spreadOut(at))
    await member.mustCall('jielong.join', { groupId: group.groupId, jielongId: jielong.jielongId, with: { caseId: filed.caseId } })
  }
  await cloud.aCase(await cloud.aMember('lin', group), group)

  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(`packages/jielong/read/index?groupId=${group.groupId}&jielongId=${jielong.jielongId}`)
  expect(page.text()).toContain('12 人')
  const bytes = await page.bytesOf(() => page.tap('加入接龙'))
  expect(page.text()).toContain('13 人')
  expect(page.text()).toContain('您是第 13 位')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已加入接龙' })
  withinBudget('weapp tap', 'joining a 接龙 among twelve', bytes)
})

test('whoever leaves is told what it costs first', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '第二个群' })
  const { jielongId } = await cloud.aJielong(owner, group)
  const { groupId } = group
  const { caseId } = await cloud.aCase(owner, group)
  await owner.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })

  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open(`packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`)
  app.willAnswer(false)
  await page.tap('退出')
  expect(JSON.stringify(app.shown)).toContain('第 1 位收不回来')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId })).people).toBe(1)
  withinBudget('weapp tap', 'leaving a 接龙', await page.bytesOf(() => page.tap('退出')))
  expect((await owner.mustCall('jielong.read', { groupId, jielongId })).people).toBe(0)
  expect(page.text()).toContain('0 人')
})

test('its share card says how many there are, and opens for somebody from outside, who joins the group from it and goes on to the 接龙', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '第三个群' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  const { caseId } = await cloud.aCase(owner, group)
  await owner.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
  const page = await (await openWeapp(cloud, { as: 'wang' })).open(`packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`)
  await page.tap('发到微信群')
  const card = page.shared.at(-1) as { title: string; path: string }
  expect(card.title).toBe('1 人遇到同样的问题：青禾 X1 绿屏/绿线')
  expect(card.path).toContain(`code=${group.inviteCode ?? ''}`)

  await cloud.as('xiaoman').registered()
  const app = await openWeapp(cloud, { as: 'xiaoman' })
  const outside = await app.open(card.path.slice(1))
  expect(outside.text()).toContain('1 人')
  expect(outside.text()).toContain('先报案例，再参加接龙')
  await outside.tap('我也是，加入')
  expect(app.page.text()).toContain('提交并加入')
  expect((await cloud.as('xiaoman').mustCall('group.read', { groupId })).role).toBe('member')
})
