import path from 'node:path'
import type { Page } from 'playwright-core'
import { journey, type Visitor } from '../support/browser'
import { DEMO_OPERATOR, demoPages, type DemoPage } from '../support/demo'
import { axeSays, inColours, OF_COLOURS, settled, whatIsSmall, whatOverflows } from '../support/page-checks'
import { repository } from '../support/places'

const cloud = journey(DEMO_OPERATOR)

const NARROW = { width: 320, height: 700 }

let pages: DemoPage[] = []
const visitors = new Map<string, Visitor>()
beforeAll(async () => {
  pages = await demoPages(cloud)
}, 300_000)

async function visitorOf(who: DemoPage['who']): Promise<Visitor> {
  const known = visitors.get(who)
  if (known) return known
  const visitor = await cloud.visit(who)
  visitors.set(who, visitor)
  return visitor
}

const inLargeType = (page: Page, isLarge: boolean) => page.evaluate((value) => { localStorage.setItem('large-type', JSON.stringify({ data: value })) }, isLarge ? 'on' : 'off')

/** Everything that is wrong with one page, in words. */
async function lookAt({ name, who, route }: DemoPage): Promise<string[]> {
  const { page, openAnew } = await visitorOf(who)
  const found: string[] = []
  const add = (where: string, what: string[]) => found.push(...what.map((each) => `${name}, ${where}: ${each}`))
  await page.setViewportSize({ width: 390, height: 844 })
  await inColours(page, 'light')
  await openAnew(route)
  await settled(page)
  add('light', await axeSays(page))
  add('light', await whatIsSmall(page))
  add('390 px', await whatOverflows(page))
  await inColours(page, 'dark')
  add('dark', await axeSays(page, OF_COLOURS))
  await inColours(page, 'light')
  await page.setViewportSize(NARROW)
  add('320 px', await whatOverflows(page))
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
  add('320 px and twice the type', await whatOverflows(page))
  await inLargeType(page, true)
  await page.reload()
  await settled(page)
  add('长辈模式, 320 px', await whatOverflows(page))
  add('长辈模式', await axeSays(page))
  await inLargeType(page, false)
  return found
}

test('no page is left out', () => {
  Object.assign(globalThis, { defineAppConfig: (config: unknown) => config })
  const { default: config } = jest.requireActual<{ default: { pages: string[]; subPackages: { root: string; pages: string[] }[] } }>(path.join(repository, 'miniprogram/src/app.config.ts'))
  const all = [...config.pages, ...config.subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
  const looked = new Set(pages.map(({ route }) => route.slice(1).split('?')[0]))
  expect(all.filter((page) => !looked.has(page))).toEqual([])
})

test('every page is right for a screen reader, in light, dark and 长辈模式, at 320 px, with large type, and for a thumb', async () => {
  const wrong: string[] = []
  for (const page of pages) wrong.push(...(await lookAt(page)))
  expect(wrong).toEqual([])
}, 900_000)
