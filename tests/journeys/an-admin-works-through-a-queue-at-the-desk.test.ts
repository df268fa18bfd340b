import type { Locator, Page } from 'playwright-core'
import { journey, type Visitor } from '../support/browser'
import { hasFocus } from '../support/focus'
import { until } from '../support/until'

const cloud = journey()

const FAULTS = ['收钱代投诉，先付款再退机', '屏幕右侧出现一条绿线', '加我好友领优惠券', '拍照时画面发紫', '转让二手手机一部'] as const

/** Five cases, each reported by somebody; longest waiting first is the order in which they were filed. */
async function aQueueOfFive(): Promise<{ groupId: string; caseIds: string[] }> {
  const group = await cloud.aGroup(cloud.as('wang'), { name: '青禾 X1 互助群' })
  const author = await cloud.aMember('shangjia', group)
  const reporter = await cloud.aMember('mei', group)
  const caseIds: string[] = []
  for (const fault of FAULTS) {
    const { caseId } = await cloud.aCase(author, group, { fault })
    await reporter.mustCall('moderation.report', { groupId: group.groupId, subject: { noun: 'case', id: caseId }, reason: 'advertising', note: `请看一下：${fault}` })
    caseIds.push(caseId)
  }
  return { groupId: group.groupId, caseIds }
}

const chosen = ({ page }: Visitor): Locator => page.getByRole('option', { selected: true })

/** As somebody without a mouse gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came there.')
}

async function hasVisibleFocus(target: Locator): Promise<void> {
  await hasFocus(target)
  expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
}

/** Opens the sheet with a letter, says why, and sends it: nothing but keys. */
async function decide({ page }: Visitor, key: 'b' | 'y', reason: string): Promise<void> {
  await page.keyboard.press(key)
  const sheet = page.getByRole('dialog', { name: key === 'y' ? '隐藏这一条' : '保留这一条' })
  await sheet.waitFor()
  const field = sheet.getByLabel(/^原因/)
  await hasFocus(field)
  if (key === 'y') {
    await tabTo(page, sheet.getByRole('button', { name: '隐藏', exact: true }))
    await page.keyboard.press('Enter')
    await hasFocus(field)
  }
  await page.keyboard.type(reason)
  const send = sheet.getByRole('button', { name: key === 'y' ? '隐藏' : '保留', exact: true })
  await tabTo(page, send)
  await hasVisibleFocus(send)
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'detached' })
}

test('an admin works through a queue of five with the keyboard alone: next, previous, into the item and back, keep and hide with a reason', async () => {
  const { groupId, caseIds } = await aQueueOfFive()
  const wang = await cloud.visit('wang', { isDesk: true })
  const { page } = wang
  await wang.open(`/packages/admin/queue/index?groupId=${groupId}`)
  await page.getByText('5 条等您决定').waitFor()
  const [first, second] = await Promise.all([page.getByRole('option').filter({ hasText: FAULTS[0] }), page.getByRole('option').filter({ hasText: FAULTS[1] })])
  expect(await chosen(wang).textContent()).toContain(FAULTS[0])

  // A letter that is still held down from the item before decides nothing about this one.
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', repeat: true, bubbles: true })))
  await page.keyboard.press('j')
  await hasVisibleFocus(second)
  await page.getByText(`举报人说：请看一下：${FAULTS[1]}`).waitFor()
  await page.keyboard.press('k')
  await hasVisibleFocus(first)
  await page.keyboard.press('Enter')
  const pane = page.getByRole('region', { name: new RegExp(FAULTS[0]) })
  await hasVisibleFocus(pane)
  await page.keyboard.press('Escape')
  await hasVisibleFocus(first)
  await wang.photograph('the-desk-of-an-admin')

  // Letters belong to whoever types: j and y in a reason move nothing.
  await decide(wang, 'y', 'jy 这是收费代投诉的广告')
  await page.getByText('4 条等您决定').waitFor()
  await hasVisibleFocus(chosen(wang))
  expect(await chosen(wang).textContent()).toContain(FAULTS[1])

  for (const [at, key] of (['b', 'y', 'b'] as const).entries()) {
    await decide(wang, key, key === 'y' ? '这是广告，群里不发' : '内容属实')
    await page.getByText(`${3 - at} 条等您决定`).waitFor()
    await hasVisibleFocus(chosen(wang))
  }
  await decide(wang, 'y', '群里不卖东西')
  await page.getByText('今天没有要处理的').waitFor()

  const hiddenReasons = await Promise.all(caseIds.map(async (caseId) => (await cloud.as('wang').mustCall('case.read', { groupId, caseId })).review.hidden?.reason))
  expect(hiddenReasons).toEqual(['jy 这是收费代投诉的广告', undefined, '这是广告，群里不发', undefined, '群里不卖东西'])
})

test('what was hidden by mistake is shown again from the notice, and the list stays usable in a narrow window', async () => {
  const { groupId, caseIds } = await aQueueOfFive()
  const wang = await cloud.visit('wang', { isDesk: true })
  const { page } = wang
  await wang.open(`/packages/admin/queue/index?groupId=${groupId}`)
  await page.getByText('5 条等您决定').waitFor()
  await decide(wang, 'y', '点错了')
  await page.getByText('已隐藏案例').waitFor()
  await wang.photograph('hidden-and-back')
  await wang.button('恢复显示').click()
  await page.getByText('已隐藏案例').waitFor({ state: 'detached' })
  expect((await cloud.as('mei').mustCall('case.read', { groupId, caseId: caseIds[0]! })).report.fault).toBe(FAULTS[0])

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  await page.getByText('4 条等您决定').waitFor()
  await until('each of the four can be hidden', async () => (await wang.button('隐藏案例').count()) === 4)
})
