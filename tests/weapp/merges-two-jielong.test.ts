import type { FaultCode } from '@shouhou/shared/case'
import type { GroupView } from '@shouhou/shared/group'
import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

const address = (groupId: string, jielongId: string): string => `packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`

async function joined(name: string, group: GroupView, { jielongId, faultCode }: { jielongId: string; faultCode: FaultCode }): Promise<void> {
  const person = name === 'wang' ? cloud.as(name) : await cloud.aMember(name, group)
  const { caseId } = await cloud.aCase(person, group, { faultCode })
  await person.mustCall('jielong.join', { groupId: group.groupId, jielongId, with: { caseId } })
}

async function two(name: string) {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name })
  const green = await cloud.aJielong(owner, group, { faultCode: 'DISP.GREEN' })
  const line = await cloud.aJielong(owner, group, { faultCode: 'DISP.LINE' })
  return { owner, group, groupId: group.groupId, green, line }
}

test('a leader merges with a reason, everybody counts once, the old link leads here, and it is taken apart again', async () => {
  const { owner, group, groupId, green, line } = await two('合并')
  await joined('wang', group, { jielongId: green.jielongId, faultCode: 'DISP.GREEN' })
  await joined('wang', group, { jielongId: line.jielongId, faultCode: 'DISP.LINE' })
  await joined('xiaoman', group, { jielongId: line.jielongId, faultCode: 'DISP.LINE' })

  const app = await openWeapp(cloud, { as: 'wang' })
  await app.open(address(groupId, green.jielongId))
  await app.page.tap('和另一个接龙合并')
  expect(app.page.text()).toContain(line.title)
  await app.page.tap(line.title)
  expect(app.page.text()).toContain(`“${line.title}”的名单原样不动`)
  await app.page.tap('合并')
  expect(app.page.text()).toContain('请写一句为什么')
  await app.page.type('为什么合并', '照片里是同一种绿线')
  await app.page.tap('合并')
  expect(JSON.stringify(app.shown)).toContain('同一个人只算一次')

  const page = app.page
  expect(page.text()).toContain('2 人')
  expect(page.text()).toContain('已并入 1 个接龙')
  expect(page.text()).toContain(`原“${line.title}”里的`)
  const led = await (await openWeapp(cloud, { as: 'xiaoman' })).open(address(groupId, line.jielongId))
  expect(led.text()).toContain('已并入这个接龙')
  expect(led.text()).toContain('2 人')
  expect(led.text()).not.toContain('拆开')

  await page.tap('发生过什么')
  expect(app.page.text()).toContain(`把“${line.title}”并了进来`)
  expect(app.page.text()).toContain('照片里是同一种绿线')
  await app.back()

  await app.page.tap(`拆开：${line.title}`)
  await app.page.tap('拆开', 1)
  expect(app.page.text()).not.toContain('已并入')
  expect(app.page.text()).toContain('1 人')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId: line.jielongId })).people).toBe(2)
})

test('somebody who comes by the merged one joins with a case of its own fault', async () => {
  const { owner, group, groupId, green, line } = await two('从旧链接来')
  await owner.mustCall('jielong.merge', { groupId, jielongId: line.jielongId, into: green.jielongId, reason: '同一种线' })
  await cloud.aCase(await cloud.aMember('lin', group), group, { faultCode: 'DISP.LINE' })
  const page = await (await openWeapp(cloud, { as: 'lin' })).open(address(groupId, line.jielongId))
  await page.tap('加入接龙')
  expect(page.text()).toContain('您是第 1 位')
  expect(page.text()).toContain('已并入这个接龙')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId: green.jielongId })).people).toBe(1)
})

test('why two cannot be merged is said, and what was written stays', async () => {
  const { owner, group, groupId, green, line } = await two('不能合并')
  const third = await cloud.aJielong(owner, group, { faultCode: 'DISP.TINT' })
  await owner.mustCall('jielong.merge', { groupId, jielongId: line.jielongId, into: third.jielongId, reason: '同一种线' })
  const app = await openWeapp(cloud, { as: 'wang' })
  await app.open(`packages/jielong/merge/index?groupId=${groupId}&jielongId=${green.jielongId}`)
  await app.page.tap(third.title)
  await app.page.tap(third.title)
  await app.page.type('为什么合并', '都是屏幕')
  await app.page.tap('合并')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId: green.jielongId })).ledFrom).toMatchObject({ jielongId: green.jielongId })

  await app.open(`packages/jielong/merge/index?groupId=${groupId}&jielongId=${third.jielongId}`)
  const other = await cloud.aJielong(owner, group, { faultCode: 'DISP.BLACK' })
  await app.page.call('onPullDownRefresh')
  await app.page.tap(other.title)
  await app.page.tap(other.title)
  await app.page.type('为什么合并', '都是屏幕')
  await app.page.tap('合并')
  expect(app.page.text()).toContain('没有合并')
  expect(app.page.text()).toContain('先')
})

test('one that is over is archived at a tap, brought back at a tap, and found under 已归档', async () => {
  const { owner, groupId, green } = await two('收起来的群')
  await owner.mustCall('jielong.close', { groupId, jielongId: green.jielongId })
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open(address(groupId, green.jielongId))
  await page.tap('归档')
  expect(page.text()).toContain('已经归档，不再收新的人')
  await page.tap('撤销')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId: green.jielongId })).state).toBe('closed')
  await page.tap('归档')

  const list = await app.open(`packages/jielong/list/index?groupId=${groupId}`)
  expect(list.text()).not.toContain(green.title)
  await list.tap('已归档')
  expect(list.text()).toContain(green.title)
})

test('taken apart, nobody of the other one stays on a further page of the list', async () => {
  const { owner, group, groupId, green, line } = await two('拆开以后')
  for (let at = 1; at <= 22; at += 1) await joined(`老邻居${at}`, group, { jielongId: green.jielongId, faultCode: 'DISP.GREEN' })
  for (const name of ['并来的甲', '并来的乙']) await joined(name, group, { jielongId: line.jielongId, faultCode: 'DISP.LINE' })
  await owner.mustCall('jielong.merge', { groupId, jielongId: line.jielongId, into: green.jielongId, reason: '同一种线' })

  const page = await (await openWeapp(cloud, { as: 'wang' })).open(address(groupId, green.jielongId))
  await page.call('onReachBottom')
  expect(page.text()).toContain('并来的乙')
  await page.tap(`拆开：${line.title}`)
  await page.tap('拆开', 1)
  expect(page.text()).not.toContain('并来的乙')
  expect(page.text()).not.toContain('并进来的接龙里的')
  await page.call('onReachBottom')
  expect(page.text()).toContain('老邻居22')
  expect(page.text()).not.toContain('并来的乙')
})
