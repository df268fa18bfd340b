import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
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

test('a member sees what waits for them, what is new, and the groups they are in', async () => {
  const wang = cloud.as('wang')
  const group = await cloud.aGroup(wang, { name: '青禾 X1 互助群' })
  const lin = await cloud.aMember('lin', group)
  await cloud.clock.advance(1000)
  await cloud.aCase(lin, group)
  await cloud.aCase(lin, group, { fault: '复核测试词' })
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open('pages/home/index')
  expect(page.text()).toMatch(/等您处理.*1 条举报或待查的内容.*上次看过之后.*2 个新案例.*我的群.*青禾 X1 互助群/s)
  withinBudget('weapp first setData', 'home, opened', page.setDataBytes)

  await app.page.tap('2 个新案例')
  expect(app.page.text()).toContain('2 个新案例')
  await app.back()
  expect(app.page.text()).not.toContain('上次看过之后')
})
