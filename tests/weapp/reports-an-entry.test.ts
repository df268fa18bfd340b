import { aQuote, SIGNED } from '../support/builders'
import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

const addressOf = (groupId: string, jielongId: string): string => `packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`

test('what somebody else quoted is read as a whole and reported; the admins find that one entry', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '报价里的广告' })
  const { groupId } = group
  const { jielongId } = await cloud.aPriceSurvey(owner, group)
  const seller = await cloud.aMember('xiaoman', group)
  const lin = await cloud.aMember('lin', group)
  const { myEntry } = await seller.mustCall('jielong.join', { groupId, jielongId, with: { quote: aQuote({ note: '低价换屏请找我' }) } })
  await lin.mustCall('jielong.join', { groupId, jielongId, with: { quote: aQuote() } })

  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(addressOf(groupId, jielongId))
  await page.tap('低价换屏请找我')
  expect(page.text()).toContain('xiaoman写的')
  await page.tap('举报这一条')
  await page.tap('广告')
  await page.tap('提交举报')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已交给管理员处理' })
  const { items } = await owner.mustCall('moderation.queue', { groupId })
  expect(items.map(({ subject }) => subject)).toContainEqual({ noun: 'entry', id: myEntry?.entryId })
})

test('in a sign-up the answers of others can be reported, my own cannot', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '报名里的广告' })
  const { groupId } = group
  const { jielongId } = await cloud.aSignup(owner, group)
  const lin = await cloud.aMember('lin', group)
  await lin.mustCall('jielong.join', { groupId, jielongId, with: SIGNED })
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(addressOf(groupId, jielongId))
  await expect(page.tap('：地铁')).rejects.toThrow('to tap')

  const others = await (await openWeapp(cloud, { as: 'wang' })).open(addressOf(groupId, jielongId))
  await others.tap('：地铁')
  await others.tap('举报这一条')
  expect(others.text()).toContain('提交举报')
})
