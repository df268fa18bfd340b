import { ARTICLES } from '@shouhou/shared/knowledge'
import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { openWeapp } from './harness/app'

const cloud = emulated()

const [article] = ARTICLES

test('somebody without a nickname searches the articles, chooses a topic for next to nothing, and reads one with what it stands on', async () => {
  const app = await openWeapp(cloud, { as: 'mosheng' })
  const list = await app.open('packages/knowledge/list/index')
  withinBudget('weapp tap', 'choosing a topic', await list.bytesOf(() => list.tap('案例演示')))
  await list.type('搜一搜', '火箭发射')
  await list.tap('搜')
  expect(list.text()).toMatch(/没有找到.*换一个词试试/s)
  await list.type('搜一搜', '备用机')
  await list.tap('搜')
  expect(list.text()).toContain('找到')
  const read = await app.open(`packages/knowledge/read/index?articleId=${article!.articleId}`)
  expect(read.text()).toContain(article!.answer)
  expect(read.text()).toMatch(/依据：.*最后核验/s)
  expect(read.text()).not.toContain('置顶到群')
  expect(await read.call('onShareAppMessage', { from: 'menu' })).toMatchObject({ title: article!.title })
})

test('an owner pins an article for the group, its people see it first, and one tap takes it back', async () => {
  const wang = cloud.as('wang')
  const { groupId, ...group } = await cloud.aGroup(wang, { name: '置顶的群' })
  const app = await openWeapp(cloud, { as: 'wang' })
  const read = await app.open(`packages/knowledge/read/index?articleId=${article!.articleId}&groupId=${groupId}`)
  await read.tap('置顶到群')
  expect(read.text()).toContain('已置顶到“置顶的群”')
  expect(await wang.mustCall('knowledge.pins', { groupId })).toEqual([article!.articleId])

  await cloud.aMember('lin', { ...group, groupId })
  const lins = await openWeapp(cloud, { as: 'lin' })
  const home = await lins.open(`packages/group/home/index?groupId=${groupId}`)
  expect(home.text()).toMatch(new RegExp(`群里置顶的知识.*${article!.title}`, 's'))
  expect((await lins.open(`packages/knowledge/list/index?groupId=${groupId}`)).text()).toContain('“置顶的群”置顶的')
  expect((await lins.open(`packages/knowledge/read/index?articleId=${article!.articleId}&groupId=${groupId}`)).text()).not.toMatch(/置顶到群|取下置顶/)

  await read.tap('撤回')
  expect(read.text()).toContain('已从“置顶的群”取下')
  expect(await wang.mustCall('knowledge.pins', { groupId })).toEqual([])
})

test('an article that is not there says where the others are', async () => {
  const app = await openWeapp(cloud, { as: 'mosheng2' })
  const read = await app.open('packages/knowledge/read/index?articleId=gone')
  expect(read.text()).toContain('没有找到这篇文章')
  await read.tap('看全部文章')
  expect(app.stack.at(-1)).toBe('packages/knowledge/list/index')
})
