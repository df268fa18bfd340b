import { journey } from '../support/browser'

const cloud = journey()
// Longer than the router takes to slide one page in and hide the other.
const ALL_DONE_MS = 1_000

async function atHome(name: string) {
  await cloud.aMember(name, await cloud.aGroup(cloud.as('chen'), { name: '青禾 X1 互助群' }))
  const visit = await cloud.visit(name)
  const groups = visit.page.locator('.taro_page:visible').getByRole('link', { name: /青禾 X1 互助群/ })
  await visit.open('/pages/home/index')
  await groups.first().waitFor()
  const isHome = async () => ({ address: new URL(visit.page.url()).hash, groups: await groups.count(), pages: await visit.page.locator('.taro_page:visible').count() })
  return { page: visit.page, groups, isHome }
}
const HOME = { address: '#/pages/home/index', groups: 1, pages: 1 }

test('going back while the page still slides in shows where one was', async () => {
  const { page, groups, isHome } = await atHome('lin')
  for (const afterMs of [0, 100, 200, 300]) {
    await groups.click()
    await page.waitForURL(/group\/home/)
    await page.locator('.taro_page[id^="/packages/group/home"]').waitFor({ state: 'attached' })
    await page.waitForTimeout(afterMs)
    await page.goBack()
    await page.waitForTimeout(ALL_DONE_MS)
    expect({ afterMs, ...await isHome() }).toEqual({ afterMs, ...HOME })
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
  expect(await isHome()).toEqual(HOME)

  // And it still opens.
  await groups.click()
  await page.locator('.taro_page[id^="/packages/group/home"]:visible').waitFor()
  expect(new URL(page.url()).hash).toContain('/packages/group/home')
}, 120_000)
