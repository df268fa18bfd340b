import type { Page } from 'playwright-core'
import { journey, type Visitor } from '../support/browser'

// Before the journey's own look at them.
afterEach(() => {
  // What does not come is what these are about; nothing else may go wrong.
  const others = cloud.troubles().filter((trouble) => !/Failed to load resource|ERR_INTERNET_DISCONNECTED/.test(trouble))
  cloud.troubles().splice(0, Infinity, ...others)
})

const cloud = journey()

const GROUP = '青禾 X1 互助群'
// Sooner, the app takes a second tap on the same for a slip of the hand.
const TWO_TAPS_MS = 1_000
const SCRIPT = /\/js\/app\.[\da-f]+\.js/
const OFFLINE = '现在连不上网络。连上以后再试一次就能打开，写下的都还在。'
const MISSING = '网络是通的，这一页却没有取到。请过一会儿再试一次，写下的都还在。'

const hash = ({ page }: Visitor) => new URL(page.url()).hash
const tab = ({ page }: Visitor, name: string) => page.getByRole('navigation', { name: '主要页面' }).getByText(name, { exact: true })
const groups = ({ page }: Visitor) => page.locator('.taro_page:visible').getByRole('link', { name: new RegExp(GROUP) })
const groupPage = ({ page }: Visitor) => page.locator('.taro_page[id^="/packages/group/home"]:visible')
const dialog = ({ page }: Visitor) => page.getByRole('alertdialog', { name: '这一页没有打开' })

async function member(name: string): Promise<{ visitor: Visitor; groupId: string; loads: () => number }> {
  const group = await cloud.aGroup(cloud.as('chen'), { name: GROUP })
  await cloud.aMember(name, group)
  const visitor = await cloud.visit(name)
  let loads = 0
  visitor.page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0))
  return { visitor, groupId: group.groupId, loads: () => loads }
}

async function atHome(name: string) {
  const { visitor, loads } = await member(name)
  await visitor.open('/pages/home/index')
  await groups(visitor).waitFor()
  return { visitor, loads }
}

/** Another build is there: the code of the one that runs is gone. Whether it also reaches the browser that loads anew. */
async function deploy(page: Page, { reaches }: { reaches: boolean }): Promise<void> {
  let isLoadedAnew = false
  await page.route('**/chunk/**', (route) => (isLoadedAnew && reaches ? route.fallback() : route.fulfill({ status: 404, body: '' })))
  await page.route('**/js/app.00000000.js', async (route) => {
    const index = await page.request.get('/')
    await route.fulfill({ response: await page.request.get(SCRIPT.exec(await index.text())![0]) })
  })
  await page.route(({ pathname }) => pathname === '/', async (route) => {
    if (route.request().isNavigationRequest()) isLoadedAnew = true
    const response = await route.fetch()
    const isNew = reaches || !route.request().isNavigationRequest()
    await route.fulfill({ response, body: isNew ? (await response.text()).replace(SCRIPT, '/js/app.00000000.js') : await response.text() })
  })
}

test('after a deployment the app begins anew at the page that was tapped, once, with all that was typed', async () => {
  const { visitor, groupId, loads } = await member('lin')
  const { page, open } = visitor
  await open(`/pages/file-case/index?groupId=${groupId}`)
  const brand = page.locator('.taro_page:visible').getByLabel(/^品牌/)
  await brand.waitFor()
  await deploy(page, { reaches: true })
  const before = loads()
  await brand.fill('青禾电子')
  await tab(visitor, '接龙').click()
  await page.locator('.taro_page[id^="/pages/jielongs"]:visible').waitFor()
  expect({ hash: hash(visitor), loads: loads() - before }).toEqual({ hash: '#/pages/jielongs/index', loads: 1 })

  await tab(visitor, '报故障').click()
  await brand.waitFor()
  expect(await brand.inputValue()).toBe('青禾电子')
  expect(loads() - before).toBe(1)
}, 120_000)

test('a version that does not run after all is taken once; then the app says that the page has not come', async () => {
  const { visitor, loads } = await atHome('wang')
  await deploy(visitor.page, { reaches: false })
  const before = loads()
  await groups(visitor).click()
  await visitor.page.getByText(MISSING).waitFor()
  expect({ hash: hash(visitor).split('?')[0], loads: loads() - before }).toEqual({ hash: '#/packages/group/home/index', loads: 1 })

  await visitor.page.unroute('**/chunk/**')
  await visitor.button('再试一次').click()
  await groupPage(visitor).waitFor()
  expect(loads() - before).toBe(1)
}, 120_000)

test('two servers that each have another version, neither of which runs, do not hand somebody to and fro', async () => {
  const { visitor, loads } = await atHome('wei')
  const { page } = visitor
  await deploy(page, { reaches: true })
  await page.route('**/chunk/**', (route) => route.fulfill({ status: 404, body: '' }))
  let isOther = false
  await page.route(({ pathname }) => pathname === '/', async (route) => {
    // Whoever asks is told of the version that they do not have, and gets it.
    if (!route.request().isNavigationRequest()) isOther = !isOther
    await (isOther ? route.fallback() : route.continue())
  })
  const before = loads()
  await groups(visitor).click()
  await page.getByText(MISSING).waitFor({ timeout: 30_000 })
  expect(loads() - before).toBeLessThanOrEqual(2)
}, 120_000)

test('a page that is missing for another reason says so, and nothing begins anew', async () => {
  const { visitor, loads } = await atHome('zhou')
  const { page, button } = visitor
  await page.route('**/chunk/**', (route) => route.fulfill({ status: 404, body: '' }))
  const before = loads()
  await groups(visitor).click()
  await dialog(visitor).getByText(MISSING).waitFor()
  await visitor.photograph('a-page-is-missing')
  await page.unroute('**/chunk/**')
  await button('再试一次').click()
  await groupPage(visitor).waitFor()
  expect(loads()).toBe(before)
}, 120_000)

test('without a network a page says that it could not be opened, and opens with it; one step leads back', async () => {
  const { visitor } = await atHome('zhao')
  const { page, context, button } = visitor
  await context.setOffline(true)
  await groups(visitor).click()
  await dialog(visitor).getByText(OFFLINE).waitFor()
  await visitor.photograph('a-page-without-a-network')
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('/chunk/'))
  await button('再试一次').click()
  await asked
  await dialog(visitor).getByText(OFFLINE).waitFor()
  await button('取消').click()
  await page.waitForURL(/pages\/home/)
  expect(await tab(visitor, '群').isVisible()).toBe(true)

  await context.setOffline(false)
  await page.waitForTimeout(TWO_TAPS_MS)
  await groups(visitor).click()
  await groupPage(visitor).waitFor()
  await page.goBack()
  await page.waitForURL(/pages\/home/)
  await groups(visitor).waitFor()
}, 120_000)

test('the browser\'s way on to a page that does not come says so, and leads there once it comes', async () => {
  const { visitor } = await atHome('feng')
  const { page, button } = visitor
  await groups(visitor).click()
  await groupPage(visitor).waitFor()
  await page.goBack()
  await groups(visitor).waitFor()
  // Begun anew, it has the code of this page only.
  await page.reload()
  await groups(visitor).waitFor()
  await page.route('**/chunk/**', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goForward()
  await dialog(visitor).getByText(MISSING).waitFor()
  await page.waitForURL(/pages\/home/)
  await page.unroute('**/chunk/**')
  await button('再试一次').click()
  await groupPage(visitor).waitFor()
  await page.goBack()
  await groups(visitor).waitFor()
}, 120_000)

test('a tab without a network: the one in sight stays chosen, and the other opens later', async () => {
  const { visitor } = await atHome('qian')
  const { page, context, button } = visitor
  const chosen = () => page.locator('.weui-tabbar__item[aria-current="page"]').innerText()
  await context.setOffline(true)
  await tab(visitor, '接龙').click()
  await dialog(visitor).getByText(OFFLINE).waitFor()
  await button('取消').click()
  expect({ hash: hash(visitor), chosen: await chosen() }).toEqual({ hash: '#/pages/home/index', chosen: '群' })

  await context.setOffline(false)
  await tab(visitor, '接龙').click()
  await page.locator('.taro_page[id^="/pages/jielongs"]:visible').waitFor()
  expect({ hash: hash(visitor), chosen: await chosen() }).toEqual({ hash: '#/pages/jielongs/index', chosen: '接龙' })
}, 120_000)

test('the very first page has not come: a sentence in its place, and it opens once it can', async () => {
  const { visitor } = await member('sun')
  const { page, open, button } = visitor
  await page.route('**/chunk/**', (route) => route.abort('internetdisconnected'))
  await open('/pages/home/index')
  await page.getByText(MISSING).waitFor()
  await visitor.photograph('the-first-page-has-not-come')
  await page.unroute('**/chunk/**')
  await button('再试一次').click()
  await groups(visitor).waitFor()
  expect(await page.getByText(MISSING).count()).toBe(0)
}, 120_000)
