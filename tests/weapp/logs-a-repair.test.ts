import { addDays, dayOf } from '@shouhou/shared'
import type { RepairSlip } from '@shouhou/shared/repair'
import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { until } from '../support/until'
import { openWeapp, type Weapp } from './harness/app'

const cloud = emulated()
const PATIENCE = 300_000

const aCaseOf = async (name: string) => {
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), { name: `${name}的群` })
  const author = await cloud.aMember(name, group)
  const { caseId } = await cloud.aCase(author, group)
  const repairs = async () => (await author.mustCall('caseFile.read', { caseId })).repairs
  return { author, caseId, groupId: group.groupId, repairs, at: (page: string, more = '') => `packages/repair/${page}/index?caseId=${caseId}${more}` }
}

const slip = (daysAgo: number, more: Partial<RepairSlip> = {}): RepairSlip => ({
  provider: 'official', shop: '青禾服务中心', droppedOffOn: addDays(dayOf(cloud.clock.now()), -daysAgo), promisedOn: null, fault: '绿线', slipNumber: '', progressLink: '',
  quotedFen: null, cause: 'unknown', record: 'given', spare: 'notAsked', ...more,
})

/** The same phone after the app was closed. */
async function started(before: Weapp, as: string): Promise<Weapp> {
  const later = await openWeapp(cloud, { as })
  for (const key of before.storage.keys()) later.storage.set(key, before.storage.get(key))
  return later
}

test('from the case to a slip that is written down once, however often one taps; a draft outlives the app', async () => {
  const { caseId, groupId, repairs, at } = await aCaseOf('drops')
  const app = await openWeapp(cloud, { as: 'drops' })
  const found = await app.open(`packages/case/read/index?groupId=${groupId}&caseId=${caseId}`)
  await found.tap('维修记录')
  expect(app.page.text()).toContain('还没有维修记录')
  await app.page.tap('记一次送修')
  withinBudget('weapp tap', 'choosing who repairs', await app.page.bytesOf(() => app.page.tap('官方售后')))
  await app.page.type('店名', '青禾服务中心')
  withinBudget('weapp key', 'a letter in the name of a shop', await app.page.bytesOf(() => app.page.type('店名', '青禾服务中心一')))
  await until('it is kept', () => app.storage.keys().some((key) => key.includes('repair-slip:') && JSON.stringify(app.storage.get(key)).includes('青禾服务中心一')))

  const later = await started(app, 'drops')
  const again = await later.open(at('slip'))
  expect(again.shown('店名')).toBe('青禾服务中心一')
  expect(again.text()).toContain('接着上次写的')
  await Promise.all([again.tap('保存'), again.tap('保存')])
  await until('it is written down', async () => (await repairs()).length > 0)
  expect(await repairs()).toHaveLength(1)
  await until('its own page is there', () => later.page.text().includes('今天送修'))
}, PATIENCE)

test('what was changed elsewhere takes nothing away that is being typed', async () => {
  const { author, caseId, repairs, at } = await aCaseOf('conflict')
  await author.mustCall('repair.dropOff', { caseId, slip: slip(9) })
  const [{ repairId, revision } = { repairId: '', revision: 0 }] = await repairs()
  const app = await openWeapp(cloud, { as: 'conflict' })
  const form = await app.open(at('slip', `&repairId=${repairId}`))
  await form.type('单号', 'A-1')
  await author.mustCall('repair.correct', { caseId, repairId, revision, slip: slip(9, { shop: '青禾中山路店' }) })
  await form.tap('保存')
  await until('it is said', () => form.text().includes('这次维修在别处改过'))
  expect(form.shown('单号')).toBe('A-1')
  expect((await repairs())[0]?.slip).toMatchObject({ shop: '青禾中山路店', slipNumber: '' })
  await form.tap('用我写的')
  await form.tap('保存')
  await until('mine is there', async () => (await repairs())[0]?.slip.slipNumber === 'A-1')
}, PATIENCE)

test('a chase is noted, taken back with an undo, and gone once the page is left', async () => {
  const { author, caseId, repairs, at } = await aCaseOf('chases')
  await author.mustCall('repair.dropOff', { caseId, slip: slip(9) })
  const [{ repairId } = { repairId: '' }] = await repairs()
  const notes = async () => (await repairs())[0]?.notes.length
  const app = await openWeapp(cloud, { as: 'chases' })
  const page = await app.open(at('read', `&repairId=${repairId}`))
  expect(page.text()).toContain('第 9 天')
  expect(page.text()).toContain('第十五条')
  await page.tap('记一条')
  await page.tap('保存')
  expect(page.text()).toContain('请写一句说了什么')
  await page.type('说了什么', '说还在等检测')
  withinBudget('weapp key', 'a letter of a note', await page.bytesOf(() => page.type('说了什么', '说还在等检测结')))
  await Promise.all([page.tap('保存'), page.tap('保存')])
  await until('it is noted', async () => (await notes()) === 1)
  await until('the page tells it', () => page.text().includes('催过 1 次'))

  await page.tap('的催修')
  await page.tap('撤销')
  expect(await notes()).toBe(1)
  await page.tap('的催修')
  await page.tap('改送修的内容')
  await until('it is gone', async () => (await notes()) === 0)
}, PATIENCE)

test('a check costs a tap each, and what failed becomes evidence of the case', async () => {
  const { author, caseId, groupId, repairs, at } = await aCaseOf('checks')
  await author.mustCall('repair.dropOff', { caseId, slip: slip(9) })
  const [{ repairId, revision } = { repairId: '', revision: 0 }] = await repairs()
  const pickUp = { noticedOn: null, pickedUpOn: slip(0).droppedOffOn, paperDoneOn: null, isFixed: 'unsure', done: '', record: 'given', bill: [], warrantyDays: null } as const
  await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: { ...pickUp, bill: [] } })
  const app = await openWeapp(cloud, { as: 'checks' })
  const page = await app.open(at('check', `&repairId=${repairId}`))
  withinBudget('weapp tap', 'one thing is fine', await page.bytesOf(() => page.tap('正常', 1)))
  await page.tap('不正常', 0)
  expect(page.text()).toContain('看了 2 / ')
  await page.type('怎么不正常', '绿线还在')
  expect(page.text()).toContain('没通过的记成故障证据')
  await page.tap('保存')
  await until('it is written down', async () => (await repairs())[0]?.checks.some(({ result }) => result === 'failed') ?? false)
  const { evidence } = await author.mustCall('case.read', { groupId, caseId })
  expect(evidence.map(({ kind, note }) => [kind, note.includes('绿线还在')])).toEqual([['fault', true]])
}, PATIENCE)
