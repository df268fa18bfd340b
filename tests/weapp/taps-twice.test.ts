import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

test('two taps on what opens a page open one page, and it opens again when one comes back', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '点两下' })
  const { jielongId } = await cloud.aSignup(owner, group)
  await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const board = await app.open(`packages/jielong/read/index?groupId=${group.groupId}&jielongId=${jielongId}`)
  const before = app.stack.length
  await Promise.all([board.tap('报名'), board.tap('报名')])
  expect(app.stack.slice(before)).toEqual(['packages/jielong/sign/index'])

  await app.page.tap('地铁')
  await app.page.tap('报名')
  expect(app.stack).toHaveLength(before)
  await app.page.tap('改我填的内容')
  expect(app.page.text()).toContain('地铁')
  expect(app.stack.slice(before)).toEqual(['packages/jielong/sign/index'])
})
