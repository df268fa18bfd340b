import { journey } from '../support/browser'

const cloud = journey()

test('somebody opens a group, copies the link, and a friend joins by it', async () => {
  await cloud.as('wang').registered()
  const wang = await cloud.visit('wang')
  await wang.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await wang.open('/packages/group/create/index')
  await wang.page.getByRole('radio', { name: '消费者自发群' }).click()
  await wang.button('建群').click()
  await wang.page.getByText('请写一个群名').waitFor()
  await wang.type(/^群名/, '星河 Pro 发热互助群')
  await wang.photograph('somebody-opens-a-group')
  await wang.button('建群').dblclick()
  await wang.page.getByText('群建好了').waitFor()
  await wang.button('复制链接').click()
  await wang.page.getByText(/已复制/).first().waitFor()
  await wang.photograph('a-group-was-opened')
  const copied = await wang.page.evaluate(() => navigator.clipboard.readText())
  const { items } = await cloud.as('wang').mustCall('group.listMine', {})
  expect(items.map(({ name }) => name)).toEqual(['星河 Pro 发热互助群'])

  // The friend has never been here: reads the rules, takes a nickname, and is in with one tap.
  const friend = await cloud.visit('friend')
  await friend.page.goto(copied.slice(copied.indexOf('http')))
  await friend.page.getByText('星河 Pro 发热互助群').first().waitFor()
  await friend.page.getByText('1. 先报案例，再参加接龙；一台机器报一次。').waitFor()
  await friend.page.getByText('我们会保存什么').waitFor()
  await friend.type(/^怎么称呼您/, '老同学')
  await friend.photograph('a-friend-reads-the-rules')
  await friend.button('同意并加入').click()
  await friend.page.getByText('您是群友').waitFor()
  await friend.button('报故障').waitFor()
  await friend.photograph('a-friend-is-in')

  const groupId = items[0]?.groupId ?? ''
  const members = await cloud.as('wang').mustCall('group.members', { groupId })
  expect(members.items.map(({ nickname, role }) => [nickname, role])).toEqual([['wang', 'owner'], ['老同学', 'member']])
})

test('a wrong code, a removed member and a group that waits are each told so', async () => {
  const owner = cloud.as('owner')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const removed = await cloud.aMember('removed', group)
  await owner.mustCall('group.expel', { groupId: group.groupId, personId: await removed.personId(), reason: '反复发广告' })
  const waiting = await cloud.aGroup(cloud.as('maker'), { kind: 'watchdog', name: '还没认证的群', isVerified: false })

  const { page, open, type, button } = await cloud.visit('removed')
  await open('/packages/group/join/index')
  await type(/^邀请码/, 'ABC')
  await button('找这个群').click()
  await page.getByText(/邀请码是 8 位字母和数字/).waitFor()
  await type(/^邀请码/, 'zzzz 9999')
  await button('找这个群').click()
  await page.getByText(/这个邀请码不对/).waitFor()

  await type(/^邀请码/, (group.inviteCode ?? '').toLowerCase())
  await button('找这个群').click()
  await button('同意群规并加入').click()
  await page.getByText(/您已被移出这个群/).waitFor()

  await button('用别的邀请码').click()
  await type(/^邀请码/, waiting.inviteCode ?? '')
  await button('找这个群').click()
  await page.getByText('这个群还在等平台认证').waitFor()
  expect(await button('同意群规并加入').count()).toBe(0)
})
