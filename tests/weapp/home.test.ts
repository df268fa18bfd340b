import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

test('somebody new is asked for a nickname first, reads what is stored, and is in', async () => {
  const app = await openWeapp(cloud, { as: 'xin' })
  const page = await app.open('pages/home/index')
  expect(app.stack.at(-1)).toContain('register')
  expect(page.text()).toContain('我们会保存什么')
  await page.type('怎么称呼您', '新来的')
  await page.tap('同意并开始使用')
  const { person } = await cloud.as('xin').mustCall('person.me', {})
  expect(person?.nickname).toBe('新来的')
  expect(app.stack).toEqual(['pages/home/index'])
})

test('a member sees the groups they are in', async () => {
  await cloud.aGroup(cloud.as('wang'), { name: '青禾 X1 互助群' })
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open('pages/home/index')
  expect(page.text()).toContain('青禾 X1 互助群')
  expect(page.setDataBytes).toBeLessThan(20_000)
})
