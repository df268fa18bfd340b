import path from 'node:path'
import type { Locator } from 'playwright-core'
import { A_BROKEN_NETWORK, journey, type Visitor } from '../support/browser'
import { repository } from '../support/places'
import { until } from '../support/until'
import { aConfirmedFile } from '../support/upload'
import { secretPng } from '../shared/samples/pictures'

const cloud = journey()
const PHOTO = path.join(repository, 'miniprogram/src/assets/tab/me.png')
const PATIENCE = 180_000

const aRoom = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(name, group)
  const { caseId } = await cloud.aCase(author, group)
  const { groupId } = group
  const read = () => author.mustCall('case.read', { groupId, caseId })
  return { owner, author, group, groupId, caseId, read, at: `/packages/case/read/index?groupId=${groupId}&caseId=${caseId}` }
}

const choose = async ({ page, button }: Visitor, ...files: string[]): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('添加故障证据').first().click()])
  await chooser.setFiles(files)
}

const texts = async (items: Locator): Promise<string[]> => (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))

test('a case is a time line: the state and what comes next, then what happened, newest first; others are told less', async () => {
  const { owner, author, group, groupId, caseId, at } = await aRoom('told')
  await cloud.aMember('told-reader', group)
  const watchdog = await cloud.aGroup(cloud.as('told-watchdog'), { kind: 'watchdog', name: '家电观察' })
  for (const kind of ['fault', 'contact'] as const) {
    const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: secretPng, kind })
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })
  }
  await author.mustCall('consent.give', { caseId, watchdogId: watchdog.groupId, withIdentifiers: false })
  await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'case', id: caseId }, reason: '照片里有别人的电话' })
  await owner.mustCall('moderation.restore', { groupId, subject: { noun: 'case', id: caseId }, reason: '' })

  const mine = await cloud.visit('told')
  await mine.open(at)
  await mine.page.getByText('下一步：补上购买凭证').waitFor()
  const items = mine.page.getByRole('list', { name: '时间线' }).getByRole('listitem')
  await mine.button('看全部 5 条').click()
  await items.nth(4).waitFor()
  expect(await texts(items)).toEqual([
    expect.stringMatching(/^told-owner 恢复了这个案例 今天 \d\d:\d\d$/),
    expect.stringContaining('隐藏了这个案例 原因：照片里有别人的电话'),
    expect.stringContaining('我 分享给了监督群，不含 IMEI 和订单号 家电观察'),
    expect.stringContaining('我 补充了证据 故障证据、沟通记录'),
    expect.stringContaining('我 提交了案例'),
  ])
  await mine.photograph('a-case-as-a-time-line')

  // Folded on the phone, in one line, until somebody wants it.
  expect(await mine.page.getByText('存储容量').isVisible()).toBe(false)
  await mine.button('展开机器信息').click()
  await mine.page.getByText('存储容量').waitFor()

  const other = await cloud.visit('told-reader')
  await other.open(at)
  const seen = other.page.getByRole('list', { name: '时间线' }).getByRole('listitem')
  await seen.first().waitFor()
  await other.button('我也是，报故障').waitFor()
  expect((await texts(seen)).join()).not.toContain('监督群')
}, PATIENCE)

test('an upload that is halted is taken up again, in the slot that it had', async () => {
  cloud.forgive(A_BROKEN_NETWORK)
  const { read, at } = await aRoom('halted')
  const visitor = await cloud.visit('halted')
  const { page, button, open, photograph } = visitor
  const held: (() => void)[] = []
  let isHeld = true
  await page.route('**/storage/**', async (route) => {
    if (isHeld) await new Promise<void>((resolve) => { held.push(resolve) })
    await route.continue().catch(() => undefined)
  })
  await open(at)
  await button('补上购买凭证').click()
  await choose(visitor, PHOTO)
  await until('the upload is under way', () => Promise.resolve(held.length === 1))
  await button('先停下me.png').click()
  await button(/^me\.png，停在 \d+%，点按接着传$/).waitFor()
  await photograph('an-upload-is-halted')
  expect((await read()).evidence).toEqual([])

  isHeld = false
  held.splice(0).forEach((go) => go())
  await button(/^me\.png，停在/).click()
  await button(/^故障证据照片 1/).first().waitFor()
  expect((await read()).evidence).toMatchObject([{ kind: 'fault' }])
  expect(await cloud.documents('evidence', { name: 'me.png' })).toHaveLength(1)
}, PATIENCE)

test('the network goes away while two photos are sent, the page is left, and both are in the case once it is back', async () => {
  cloud.forgive(A_BROKEN_NETWORK)
  const { read, at, groupId } = await aRoom('away')
  const visitor = await cloud.visit('away')
  const { page, button, open, context, photograph } = visitor
  await page.route('**/storage/**', (route) => route.abort('internetdisconnected'))
  // Opened once: in the browser a page that was never there cannot be fetched without a network.
  await open(`/packages/case/list/index?groupId=${groupId}`)
  await page.getByText('全部案例，最新的在前').waitFor()
  await open(at)
  await button('补上购买凭证').click()
  await choose(visitor, PHOTO, path.join(repository, 'miniprogram/src/assets/tab/group.png'))
  await page.getByText('连上网络后会接着传').filter({ visible: true }).first().waitFor()
  await context.setOffline(true)
  await page.getByText('网络断开了').last().waitFor()
  await photograph('an-upload-without-a-network')
  await page.goBack()
  await button(/这台设备上有 2 件还没提交的内容/).last().click()
  await page.getByRole('dialog').getByText('2 份没传完的证据').waitFor()
  await photograph('what-waits-on-this-device')

  await page.unroute('**/storage/**')
  await context.setOffline(false)
  await until('both photos are in the case', async () => (await read()).evidence.length === 2)
}, PATIENCE)

test('a piece that was removed is put back, and is gone for good once the page is left', async () => {
  const { author, groupId, caseId, read, at } = await aRoom('undo')
  const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: secretPng })
  await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })
  const { page, button, open } = await cloud.visit('undo')
  await open(at)
  await button('添加或删除').click()
  const remove = page.getByRole('button', { name: /^删除故障证据照片/ })
  await remove.click()
  await page.getByText('已删除一份故障证据').waitFor()
  await button('撤销').click()
  await remove.waitFor()
  expect((await read()).evidence).toHaveLength(1)

  await remove.click()
  await page.getByText('已删除一份故障证据').waitFor()
  await button('完成').click()
  await until('the cloud has removed it', async () => (await read()).evidence.length === 0)
}, PATIENCE)

test('what was seen before is there at once, is asked for again, and says so when that takes long or fails', async () => {
  cloud.forgive(A_BROKEN_NETWORK)
  const { author, caseId, groupId, at } = await aRoom('known')
  const { page, open, context, button } = await cloud.visit('known')
  await open(at)
  await button('补上购买凭证').waitFor()
  await open(`/packages/case/list/index?groupId=${groupId}`)
  await page.getByText('全部案例，最新的在前').waitFor()
  await author.mustCall('case.solve', { groupId, caseId, outcome: '门店换了屏幕' })

  const held: (() => void)[] = []
  let isHeld = true
  await page.route('**/functions/api', async (route) => {
    if (isHeld && route.request().postData()?.includes('"case.read"')) await new Promise<void>((resolve) => { held.push(resolve) })
    await route.continue().catch(() => undefined)
  })
  await open(at)
  await page.getByText('还在更新，比平时慢一点').last().waitFor()
  await page.getByText('未解决').last().waitFor()
  isHeld = false
  held.splice(0).forEach((go) => go())
  await page.getByText('结果：门店换了屏幕').last().waitFor()

  await context.setOffline(true)
  await open(`/packages/case/list/index?groupId=${groupId}`)
  await open(at)
  await page.getByText('下面是上次看到的内容').last().waitFor()
  await page.getByText('结果：门店换了屏幕').last().waitFor()
  await context.setOffline(false)
}, PATIENCE)
