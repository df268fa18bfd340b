import { SIGNED } from '../support/builders'
import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

test('that a 接龙 was started is said while nobody but its starter is in it', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '刚开的' })
  const place = { groupId: group.groupId, jielongId: (await cloud.aSignup(owner, group)).jielongId }
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open(`packages/jielong/read/index?groupId=${place.groupId}&jielongId=${place.jielongId}&started=1`)
  expect(page.text()).toContain('您自己也别忘了加入')
  await owner.mustCall('jielong.join', { ...place, with: SIGNED })
  await app.timePasses()
  expect(page.text()).toContain('接龙开好了')
  expect(page.text()).not.toContain('别忘了')
  await (await cloud.aMember('lin', group)).mustCall('jielong.join', { ...place, with: SIGNED })
  await app.timePasses()
  expect(page.text()).not.toContain('接龙开好了')
})

test('who has no case for it reads on the form which one it is for, and joins as they file', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '先报一个' })
  const { jielongId } = await cloud.aJielong(owner, group)
  await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(`packages/jielong/read/index?groupId=${group.groupId}&jielongId=${jielongId}`)
  await page.tap('加入接龙')
  expect(app.page.route).toBe('pages/file-case/index')
  for (const said of ['青禾 X1 · 绿屏/绿线', '已经按这个接龙填好', '报到“先报一个”', '提交并加入']) expect(app.page.text()).toContain(said)
})
