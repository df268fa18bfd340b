import { journey } from '../support/browser'

const world = journey()

test('somebody new takes a nickname and sees how to join a group', async () => {
  const { page, open, button, type, photograph } = await world.visit('xin')
  await open('/pages/home/index')
  await button('同意并开始使用').click()
  await page.getByText('请先写一个昵称').waitFor()
  await type(/^怎么称呼您/, '新来的')
  await photograph('register')
  await button('同意并开始使用').click()
  await button('加入群').waitFor()
  await photograph('home-empty')
  const { person } = await world.as('xin').mustCall('person.me', {})
  expect(person?.nickname).toBe('新来的')
})
