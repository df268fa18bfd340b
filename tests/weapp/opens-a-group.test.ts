import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

test('somebody opens a group, and a friend joins it from the card', async () => {
  await cloud.as('wang').registered()
  const wang = await openWeapp(cloud, { as: 'wang' })
  const form = await wang.open('packages/group/create/index')
  await form.tap('消费者自发群')
  await form.type('群名', '星河 Pro 发热互助群')
  await form.tap('建群')
  expect(wang.page.text()).toContain('群建好了')
  expect(wang.page.text()).toContain('发到微信群')
  const [group] = (await cloud.as('wang').mustCall('group.listMine', {})).items
  const { inviteCode, groupId } = await cloud.as('wang').mustCall('group.read', { groupId: group?.groupId ?? '' })

  await cloud.as('lin').registered()
  const lin = await openWeapp(cloud, { as: 'lin', scene: 1007 })
  const door = await lin.open(`packages/group/join/index?code=${inviteCode}`)
  expect(door.text()).toContain('星河 Pro 发热互助群')
  await door.tap('同意群规并加入')
  expect(lin.page.text()).toContain('您是群友')
  expect((await cloud.as('lin').mustCall('group.read', { groupId })).role).toBe('member')
})

test('an owner looks at what was reported, and hides it with a reason', async () => {
  const group = await cloud.aGroup(cloud.as('owner'), {})
  const { groupId } = group
  const author = await cloud.aMember('author', group)
  const { caseId } = await cloud.aCase(author, group)
  await (await cloud.aMember('mei', group)).mustCall('moderation.report', { groupId, subject: { noun: 'case', id: caseId }, reason: 'advertising', note: '' })

  const app = await openWeapp(cloud, { as: 'owner' })
  const queue = await app.open(`packages/admin/queue/index?groupId=${groupId}`)
  expect(queue.text()).toContain('1 人举报')
  await queue.tap('隐藏案例')
  await queue.tap('这是广告，群里不发')
  await queue.tap('隐藏', 1)
  expect(queue.text()).toContain('没有要处理的')
  expect((await author.mustCall('case.read', { groupId, caseId })).review.hidden?.reason).toBe('这是广告，群里不发')
})

test('an admin exports a workbook and opens it on the phone', async () => {
  const group = await cloud.aGroup(cloud.as('keeper'), {})
  await cloud.aCase(cloud.as('keeper'), group)
  const app = await openWeapp(cloud, { as: 'keeper' })
  const exports = await app.open(`packages/admin/exports/index?groupId=${group.groupId}`)
  await exports.tap('导出', 0)
  expect(exports.text()).toContain('1 个案例，30 列')
  expect(exports.text()).toContain('打开')
})
