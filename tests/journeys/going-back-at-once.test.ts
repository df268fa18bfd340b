import type { Page } from 'playwright-core'
import { SIGNED } from '../support/builders'
import { journey, type Visitor } from '../support/browser'
import { until } from '../support/until'

const cloud = journey()
// Longer than the router, and what minds it, take to show one page and hide the other.
const ALL_DONE_MS = 1_000

async function atHome(name: string) {
  await cloud.aMember(name, await cloud.aGroup(cloud.as('chen'), { name: '青禾 X1 互助群' }))
  const visit = await cloud.visit(name)
  const groups = visit.page.locator('.taro_page:visible').getByRole('link', { name: /青禾 X1 互助群/ })
  await visit.open('/pages/home/index')
  await groups.first().waitFor()
  const isHome = async () => new URL(visit.page.url()).hash === '#/pages/home/index' && (await groups.count()) === 1 && (await visit.page.locator('.taro_page:visible').count()) === 1
  return { page: visit.page, groups, isHome }
}

test('going back while the page still comes in shows where one was', async () => {
  const { page, groups, isHome } = await atHome('lin')
  for (const afterMs of [0, 100, 200, 300]) {
    await groups.click()
    await page.waitForURL(/group\/home/)
    await page.locator('.taro_page[id^="/packages/group/home"]').waitFor({ state: 'attached' })
    await page.waitForTimeout(afterMs)
    await page.goBack()
    await page.waitForTimeout(ALL_DONE_MS)
    await until(`home, and nothing but home, is in sight again (gone back after ${afterMs} ms)`, isHome)
  }
}, 120_000)

test('a page whose code comes only after somebody went back stays away', async () => {
  const { page, groups, isHome } = await atHome('wang')
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/chunk/**', async (route) => {
    await released
    await route.continue()
  })
  const asked = page.waitForRequest('**/chunk/**')
  await groups.click()
  await asked
  await page.goBack()
  const came = page.waitForResponse('**/chunk/**')
  release()
  await came
  await page.waitForTimeout(ALL_DONE_MS)
  await until('home, and nothing but home, is in sight', isHome)

  // And it still opens.
  await groups.click()
  await page.locator('.taro_page[id^="/packages/group/home"]:visible').waitFor()
  expect(new URL(page.url()).hash).toContain('/packages/group/home')
}, 120_000)

test('two taps on two rows at once open the first, and show it', async () => {
  const { page } = await atHome('liangxia')
  const groups = page.locator('.taro_page[id^="/packages/group/home"]')
  const joining = page.locator('.taro_page[id^="/packages/group/join"]')
  for (const pauseMs of [0, 100]) {
    await page.evaluate(async (ms) => {
      const control = (role: string, name: string) => [...document.querySelectorAll<HTMLElement>(`.taro_page [role="${role}"]`)].find(({ innerText }) => innerText.includes(name))
      control('link', '青禾 X1 互助群')?.click()
      for (let end = performance.now() + ms; performance.now() < end;);
      control('button', '加入群')?.click()
    }, pauseMs)
    await groups.filter({ visible: true }).getByText('青禾 X1 互助群').filter({ visible: true }).first().waitFor()
    await page.waitForTimeout(ALL_DONE_MS)
    expect([await groups.filter({ visible: true }).count(), await joining.count(), new URL(page.url()).hash.split('?')[0]]).toEqual([1, 0, '#/packages/group/home/index'])
    await page.goBack()
    await groups.waitFor({ state: 'detached' })
  }
}, 120_000)

test('a page whose code comes only after somebody opened another does not lie over that one', async () => {
  const { page, groups } = await atHome('kaile')
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  let isFirst = true
  await page.route('**/chunk/**', async (route) => {
    const isHeld = isFirst
    isFirst = false
    if (isHeld) await released
    await route.continue()
  })
  const asked = page.waitForRequest('**/chunk/**')
  await groups.click()
  const late = await asked
  // As long as a second tap is taken for the same.
  await page.waitForTimeout(ALL_DONE_MS)
  await page.locator('.taro_page:visible').getByRole('button', { name: '加入群' }).click()
  const joining = page.locator('.taro_page[id^="/packages/group/join"]').filter({ visible: true })
  await joining.waitFor()
  release()
  await late.response()
  await page.waitForTimeout(ALL_DONE_MS)
  await until('the page that was opened last, and nothing but it, is in sight', async () => (await joining.count()) === 1 && (await page.locator('.taro_page:visible').count()) === 1)
  expect(new URL(page.url()).hash).toContain('/packages/group/join')

  // One step back is what was tapped before.
  await page.goBack()
  await page.locator('.taro_page[id^="/packages/group/home"]').filter({ visible: true }).waitFor()
}, 120_000)

test('a step back while a slow phone still draws the page shows where one was', async () => {
  const { page, groups, isHome } = await atHome('manman')
  await groups.click()
  await page.locator('.taro_page[id^="/packages/group/home"]:visible').waitFor()
  await page.goBack()
  await until('home is in sight', isHome)
  await page.waitForTimeout(ALL_DONE_MS)
  await page.evaluate(() => new MutationObserver((_changes, watch) => {
    if (!document.querySelector('.taro_page[id^="/packages/group/home"]')) return
    watch.disconnect()
    history.back()
    const end = performance.now() + 500
    while (performance.now() < end);
  }).observe(document.body, { childList: true, subtree: true }))
  await groups.click()
  await page.waitForTimeout(ALL_DONE_MS)
  await until('home, and nothing but home, is in sight again', isHome)
}, 120_000)

test('two steps back at once, one on, and a tap in between: what the address says is in sight', async () => {
  const { page, groups, isHome } = await atHome('xiaoman')
  const seen = page.locator('.taro_page:visible')
  const toMembers = async () => {
    await groups.click()
    await seen.getByRole('link', { name: /成员/ }).first().click()
    await page.waitForURL(/group\/members/)
    await seen.and(page.locator('[id^="/packages/group/members"]')).waitFor()
  }
  const steps = (...all: ('back' | 'forward')[]) => page.evaluate(async (each) => {
    for (const step of each) {
      history[step]()
      await new Promise((resolve) => { setTimeout(resolve, 150) })
    }
  }, all)

  await toMembers()
  await steps('back', 'back')
  await until('home, and nothing but home, is in sight', isHome)
  await toMembers()
  await steps('back', 'forward')
  await page.waitForTimeout(ALL_DONE_MS)
  await seen.and(page.locator('[id^="/packages/group/members"]')).waitFor()
  expect(await seen.count()).toBe(1)
})

/** The board as the third page, its form on top, filled, and sent; the answer waits for `release`. */
async function aFormUnderWay(name: string): Promise<Visitor & { release(): void; answered: Promise<unknown> }> {
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), { name: '青禾 X1 互助群' })
  await cloud.aSignup(cloud.as(`${name}-owner`), group, { title: '周六线下检测开放日' })
  await cloud.aMember(name, group)
  const visit = await cloud.visit(name)
  const { page, open, button } = visit
  const held = holdBack(page, 'jielong.join')
  await open('/pages/home/index')
  await page.getByRole('link', { name: /青禾 X1 互助群/ }).click()
  await page.getByRole('link', { name: /周六线下检测开放日/ }).first().click()
  await button('报名').click()
  await page.getByRole('radio', { name: SIGNED.answers[0]! }).click()
  const form = page.locator('[id^="/packages/jielong/sign"]')
  await form.getByRole('button', { name: '报名' }).click()
  await held.asked
  return { ...visit, release: held.release, answered: page.waitForResponse((response) => response.request().postData()?.includes('"jielong.join"') ?? false) }
}

/** The first call of this name arrives in the cloud; its answer waits. */
function holdBack(page: Page, call: string): { asked: Promise<void>; release(): void } {
  let [tell, release] = [(): void => undefined, (): void => undefined]
  const asked = new Promise<void>((resolve) => (tell = resolve))
  const released = new Promise<void>((resolve) => (release = resolve))
  let isHeld = true
  void page.route('**/functions/api', async (route) => {
    if (!isHeld || !route.request().postData()?.includes(`"${call}"`)) return route.fallback()
    isHeld = false
    const response = await route.fetch()
    tell()
    await released
    await route.fulfill({ response })
  })
  return { asked, release: () => release() }
}

const onBoard = ({ page }: Visitor) => page.locator('.taro_page:visible').and(page.locator('[id^="/packages/jielong/read"]'))

test('an answer that comes after somebody went back takes them no further', async () => {
  const visit = await aFormUnderWay('houtui')
  await visit.page.goBack()
  await onBoard(visit).waitFor()
  visit.release()
  await visit.answered
  await onBoard(visit).getByText('您是第 1 位').waitFor()
  await visit.page.waitForTimeout(ALL_DONE_MS)
  expect(await onBoard(visit).count()).toBe(1)
  expect(visit.page.url()).toContain('/packages/jielong/read/')
})

test('whoever goes back while they are let in is led to no form', async () => {
  const owner = cloud.as('jin-owner')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { jielongId } = await cloud.aSignup(owner, group)
  await cloud.as('jin').registered()
  const { page, open, button } = await cloud.visit('jin')
  const seen = page.locator('.taro_page:visible')
  await open('/pages/home/index')
  await button('加入群').waitFor()
  await page.evaluate((to) => { window.location.hash = to }, `/packages/jielong/read/index?groupId=${group.groupId}&jielongId=${jielongId}&code=${group.inviteCode ?? ''}`)
  const held = holdBack(page, 'group.join')
  await button(/加入/).click()
  await held.asked
  await page.goBack()
  await seen.and(page.locator('[id^="/pages/home"]')).waitFor()
  held.release()
  await page.waitForTimeout(2 * ALL_DONE_MS)
  expect(new URL(page.url()).hash).toBe('#/pages/home/index')
  expect(await seen.and(page.locator('[id^="/pages/home"]')).count()).toBe(1)
})

test('an answer that comes while the app is in the background leads on when it shows again', async () => {
  const visit = await aFormUnderWay('beijing')
  const turn = (state: 'hidden' | 'visible') => visit.page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    window.dispatchEvent(new Event('visibilitychange'))
  }, state)
  await turn('hidden')
  visit.release()
  await visit.answered
  await visit.page.getByText('已参加接龙').waitFor({ state: 'attached' })
  await turn('visible')
  await onBoard(visit).getByText('您是第 1 位').waitFor()
})

test('what was asked before somebody joined does not say afterwards that they have not', async () => {
  const group = await cloud.aGroup(cloud.as('chi'), { name: '青禾 X1 互助群' })
  const { jielongId } = await cloud.aJielong(cloud.as('chi'), group)
  const wan = await cloud.aMember('wan', group)
  await cloud.aCase(wan, group)
  const { page, open, button } = await cloud.visit('wan')
  await open(`/packages/jielong/read/index?groupId=${group.groupId}&jielongId=${jielongId}`)
  await button('加入接龙').waitFor()
  // The board asks by itself, every few seconds.
  const held = holdBack(page, 'jielong.read')
  await held.asked
  await button('加入接龙').click()
  await page.getByText('您是第 1 位').waitFor()
  const late = page.waitForResponse((response) => response.request().postData()?.includes('"jielong.read"') ?? false)
  await page.evaluate(() => {
    const look = () => { if ([...document.querySelectorAll('[role="button"]')].some(({ textContent }) => textContent === '加入接龙')) document.title = 'asked again to join' }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  held.release()
  await late
  await page.waitForTimeout(ALL_DONE_MS)
  expect(await page.title()).not.toBe('asked again to join')
  await page.getByText('您是第 1 位').waitFor()
})
