import { readFileSync } from 'node:fs'
import { aReport } from '../support/builders'
import { emulated } from '../support/emulated'
import { until } from '../support/until'
import { openWeapp, type Weapp } from './harness/app'
import type { WeappPage } from './harness/page'

const cloud = emulated()
const photo = () => readFileSync(`${__dirname}/../../miniprogram/src/assets/tab/me.png`)
const PATIENCE = 120_000

const aRoom = async (name: string) => {
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), { name: `${name}的群` })
  const author = await cloud.aMember(name, group)
  const { jielongId } = await cloud.aJielong(cloud.as(`${name}-owner`), group)
  const { caseId } = await cloud.aCase(author, group)
  const { groupId } = group
  await author.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
  return {
    author, groupId, caseId,
    pieces: async () => (await author.mustCall('case.read', { groupId, caseId })).evidence.length,
    at: `packages/case/read/index?groupId=${groupId}&caseId=${caseId}`,
    board: `packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`,
  }
}

/** The same phone after the app was closed. */
async function started(before: Weapp, as: string): Promise<Weapp> {
  const later = await openWeapp(cloud, { as })
  for (const key of before.storage.keys()) later.storage.set(key, before.storage.get(key))
  return later
}

const fillToEvidence = async (form: WeappPage): Promise<void> => {
  await form.type('品牌', '青禾')
  await form.type('型号', '青禾 X1')
  await form.tap('下一步')
  await form.type('一句话写下故障', '屏幕右边有一条绿线')
  await form.tap('绿屏/绿线')
  await form.tap('严重影响使用')
  await form.tap('下一步')
}

test('a case and a board that were seen before are there without a network, also after the app was closed', async () => {
  const { at, board } = await aRoom('known')
  const app = await openWeapp(cloud, { as: 'known' })
  expect((await app.open(at)).text()).toContain('我 参加了接龙')
  expect((await app.open(board)).text()).toContain('1 人')

  const later = await started(app, 'known')
  later.setOnline(false)
  const page = await later.open(at)
  expect(page.text()).toContain('下一步：补上购买凭证')
  expect(page.text()).toContain('我 参加了接龙')
  await until('the page says that it is old', () => page.text().includes('下面是上次看到的内容'))
  expect(page.text()).toContain(aReport().fault)
  expect((await later.open(board)).text()).toContain('1 人')
}, PATIENCE)

test('a photo that the network kept back is counted as waiting, and goes on by itself', async () => {
  const { at, pieces } = await aRoom('unsent')
  const app = await openWeapp(cloud, { as: 'unsent' })
  const page = await app.open(at)
  await page.tap('补上购买凭证')
  app.setOnline(false)
  app.willChoose({ name: '绿线.png', bytes: photo() })
  await page.tap('添加故障证据', 0)
  await until('it says that the network is gone', () => page.text().includes('连上网络后会接着传'))
  expect(page.text()).toContain('这台设备上有 1 件还没提交的内容')
  app.setOnline(true)
  await until('it went on by itself', async () => (await pieces()) === 1)
}, PATIENCE)

test('a photo that was on its way when the app was closed is offered again; one that the phone no longer has is to be chosen again', async () => {
  const { at, pieces } = await aRoom('closed')
  const app = await openWeapp(cloud, { as: 'closed' })
  const page = await app.open(at)
  await page.tap('补上购买凭证')
  app.setOnline(false)
  app.willChoose({ name: '绿线.png', bytes: photo() })
  await page.tap('添加故障证据', 0)
  await until('it says that the network is gone', () => page.text().includes('连上网络后会接着传'))

  // Another run of the app: this phone has cleared what was chosen away.
  const later = await started(app, 'closed')
  const again = await later.open(at)
  expect(again.text()).toContain('上次没有传完，点按照片接着传')
  await again.tap('点按接着传')
  await until('it says that the file is gone', () => again.text().includes('请再选一次这个文件'))
  later.willChoose({ name: '绿线.png', bytes: photo() })
  await again.tap('再选一次')
  await until('it is in the case', async () => (await pieces()) === 1)
  expect(again.text()).not.toContain('请再选一次这个文件')
}, PATIENCE)

test('what this device keeps is listed, and one tap leads back to it', async () => {
  const { groupId } = await aRoom('drafts')
  const app = await openWeapp(cloud, { as: 'drafts' })
  const form = await app.open(`pages/file-case/index?groupId=${groupId}`)
  await form.type('品牌', '青禾')
  await until('it is kept', () => app.storage.keys().some((key) => key.includes('file-case:')))

  const page = await app.open('packages/case/unsent/index')
  expect(page.text()).toContain('还没提交的故障')
  await page.tap('还没提交的故障')
  expect(app.stack.at(-1)).toBe('pages/file-case/index')
  const again = await app.open('packages/case/unsent/index')
  app.willAnswer(true)
  await again.tap('丢掉还没提交的故障')
  expect(again.text()).toContain('没有等着提交的内容')
}, PATIENCE)

test('what is thrown away stays away: its photo with it, and the form that had it open does not write it back', async () => {
  const { groupId } = await aRoom('thrown')
  const app = await openWeapp(cloud, { as: 'thrown' })
  const form = await app.open(`pages/file-case/index?groupId=${groupId}`)
  await fillToEvidence(form)
  app.setOnline(false)
  app.willChoose({ name: '绿线.png', bytes: photo() })
  await form.tap('添加故障证据', 0)
  await until('it says that the network is gone', () => form.text().includes('连上网络后会接着传'))
  // At once: what was written last may not be kept yet.
  await form.tap('上一步')
  await form.tap('这台设备上有')
  app.willAnswer(true)
  await form.tap('丢掉还没提交的故障')
  await form.tap('关闭')
  await app.timePasses()
  expect(form.text()).not.toContain('这台设备上有')
  app.setOnline(true)
  expect(app.storage.keys().filter((key) => key.startsWith('draft:') || key.startsWith('unsent:'))).toEqual([])
  expect((await app.open(`pages/file-case/index?groupId=${groupId}`)).text()).not.toContain('接着上次写的')
}, PATIENCE)

test('a photo that has not arrived does not keep a case from being filed, and follows it by itself', async () => {
  const { author, groupId, caseId, at, pieces } = await aRoom('follows')
  const app = await openWeapp(cloud, { as: 'follows' })
  const form = await app.open(`pages/file-case/index?groupId=${groupId}`)
  await fillToEvidence(form)
  app.setOnline(false)
  app.willChoose({ name: '绿线.png', bytes: photo() })
  await form.tap('添加故障证据', 0)
  await until('it says that the network is gone', () => form.text().includes('连上网络后会接着传'))
  await form.tap('下一步')
  await form.tap('维修')
  expect(form.text()).toContain('1 份没传完，提交后会接着传到案例里')

  // Another run of the app. This phone still has the file: the one that is chosen here is given the same place.
  const later = await started(app, 'follows')
  const other = await later.open(at)
  await other.tap('补上购买凭证')
  later.willChoose({ name: '绿线.png', bytes: photo() })
  await other.tap('添加故障证据', 0)
  await until('it is in the other case', async () => (await pieces()) === 1)
  const again = await later.open(`pages/file-case/index?groupId=${groupId}`)
  expect(again.text()).toContain('1 份没传完，提交后会接着传到案例里')
  await again.tap('提交')
  await until('it is filed', () => again.text().includes('案例已提交'))
  const filed = (await author.mustCall('case.listMine', {})).items.find((row) => row.caseId !== caseId)
  await until('the photo is in it', async () => (await author.mustCall('case.read', { groupId, caseId: filed?.caseId ?? '' })).evidence.length === 1)
}, PATIENCE)

test('removing evidence can be undone, and happens once the person is done', async () => {
  const { at, pieces } = await aRoom('undo')
  const app = await openWeapp(cloud, { as: 'undo' })
  const page = await app.open(at)
  await page.tap('添加或删除')
  app.willChoose({ name: '绿线.png', bytes: photo() })
  await page.tap('添加故障证据', 0)
  await until('it is in the case', async () => (await pieces()) === 1)
  await page.tap('删除故障证据照片 1')
  expect(page.text()).toContain('已删除一份故障证据')
  await page.tap('撤销')
  expect(page.text()).not.toContain('已删除一份故障证据')
  expect(await pieces()).toBe(1)

  await page.tap('删除故障证据照片 1')
  await page.tap('完成')
  await until('the cloud has removed it', async () => (await pieces()) === 0)
}, PATIENCE)
