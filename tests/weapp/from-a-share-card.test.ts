import { aReport } from '../support/builders'
import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { openWeapp, type Weapp } from './harness/app'

const cloud = emulated()

const FAULT = '屏幕右边有一条绿线，重启也在'

async function aSharedJielong(name: string) {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { groupId, inviteCode } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  for (const other of ['zhao', 'qian', 'sun']) {
    const member = await cloud.aMember(`${name}-${other}`, group)
    await member.mustCall('jielong.join', { groupId, jielongId, with: { report: aReport(), evidenceIds: [], sharing: [] } })
  }
  return { groupId, jielongId, card: `packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}&code=${inviteCode ?? ''}` }
}

/** It asks again by itself, twice, before it says that there is no network. */
async function until(isSo: () => boolean) {
  for (let tries = 0; tries < 300 && !isSo(); tries += 1) await new Promise((resolve) => { setTimeout(resolve, 100) })
  expect(isSo()).toBe(true)
}

/** A tap, or a key, with what it sends to the view. */
const counting = (app: Weapp) => ({
  tap: async (name: string) => withinBudget('weapp tap', name, await app.page.bytesOf(() => app.page.tap(name))),
  /** All but the last letter at once, then that one: a key at the end of what is there. */
  write: async (label: string, words: string) => {
    await app.page.type(label, words.slice(0, -1))
    withinBudget('weapp key', `${label}, letter ${words.length}`, await app.page.bytesOf(() => app.page.type(label, words)))
  },
})

test('somebody new comes by a share card and has filed into the 接龙, and little crosses to the view', async () => {
  const { groupId, jielongId, card } = await aSharedJielong('walk')
  const app = await openWeapp(cloud, { as: 'xinren' })
  const { tap, write } = counting(app)
  const door = await app.open(card)
  expect(door.text()).toContain('3 人')
  expect(door.text()).toContain('我们会保存什么')
  expect(door.text()).toContain('先报案例，再参加接龙')
  await write('怎么称呼您', '老周')
  // Opens the form: no tap of the budget.
  await door.tap('我也是，同意并加入')
  expect(app.stack).toEqual(['pages/file-case/index'])
  expect(app.page.text()).toContain('已经按这个接龙填好')
  await write('您的情况，一句话', FAULT)
  await tap('严重影响使用')
  await tap('维修')
  await app.page.tap('提交并加入')
  expect(app.page.text()).toContain('案例已提交')
  expect(app.page.text()).toContain('4 人')
  expect(app.page.text()).toContain('还差购买凭证')

  const somebody = cloud.as('xinren')
  expect((await somebody.mustCall('person.me', {})).person?.nickname).toBe('老周')
  expect((await somebody.mustCall('group.read', { groupId })).role).toBe('member')
  expect((await somebody.mustCall('case.listMine', {})).items).toMatchObject([{ fault: FAULT, faultCode: 'DISP.GREEN' }])
  const { people, myEntry } = await somebody.mustCall('jielong.read', { groupId, jielongId })
  expect([people, myEntry?.place]).toEqual([4, 'seated'])
}, 120_000)

test('what is missing is said after a tap that sends little, and so does a key in a sentence of forty letters', async () => {
  const { card } = await aSharedJielong('empty')
  const app = await openWeapp(cloud, { as: 'kong' })
  const { tap, write } = counting(app)
  await app.open(card)
  await tap('我也是，同意并加入')
  expect(app.page.text()).toContain('请先写一个昵称')
  await app.page.type('怎么称呼您', '空的')
  await app.page.tap('我也是，同意并加入')
  await tap('提交并加入')
  expect(app.page.text()).toContain('有 3 处要补')
  await write('您的情况，一句话', '用了半年，屏幕右边突然有一条绿线，重启和恢复出厂设置都没有用，越来越粗，店里说要收钱')
}, 120_000)

test('the network goes after the nickname: the next try goes on with the group, and the app may be closed in between', async () => {
  const { groupId, jielongId, card } = await aSharedJielong('broken')
  const app = await openWeapp(cloud, { as: 'duanwang' })
  const door = await app.open(card)
  await door.type('怎么称呼您', '断网')
  app.setOnline(false)
  await door.tap('我也是，同意并加入')
  await until(() => door.text().includes('还没有加入'))
  expect((await cloud.as('duanwang').mustCall('person.me', {})).person).toBeNull()

  // Closed and opened again: the nickname is still in its field.
  const later = await openWeapp(cloud, { as: 'duanwang' })
  for (const key of app.storage.keys()) later.storage.set(key, app.storage.get(key))
  await cloud.as('duanwang').mustCall('person.register', { nickname: '断网', agreed: true })
  const again = await later.open(card)
  await again.tap('我也是，加入')
  await later.page.type('您的情况，一句话', FAULT)
  await later.page.tap('严重影响使用')
  later.setOnline(false)
  await later.page.tap('维修')
  await later.page.tap('提交并加入')
  await until(() => later.page.text().includes('还没有提交'))

  // Closed once more. The tab that files knows where one was.
  await until(() => later.storage.keys().some((key) => key.startsWith('draft:') && JSON.stringify(later.storage.get(key)).includes(FAULT) && JSON.stringify(later.storage.get(key)).includes('repair')))
  const last = await openWeapp(cloud, { as: 'duanwang' })
  for (const key of later.storage.keys()) last.storage.set(key, later.storage.get(key))
  const form = await last.open('pages/file-case/index')
  expect(form.text()).toContain('接着上次写的')
  await form.tap('提交并加入')
  expect(form.text()).toContain('案例已提交')
  const somebody = cloud.as('duanwang')
  expect((await somebody.mustCall('case.listMine', {})).items).toHaveLength(1)
  expect((await somebody.mustCall('jielong.read', { groupId, jielongId })).people).toBe(4)
}, 180_000)
