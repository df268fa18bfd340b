import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TARGET = 44
/** A field's frame is a pixel on each side, and as good to tap. */
const FRAME = 2

/** What axe may say all the same, by rule, each with the reason. None is serious. */
const ACCEPTED: Record<string, string> = {}

/** Waits for what moves or fades to its end: colours fade from one theme to the other. */
export const still = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished)).then(() => undefined))

export async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)) }))
  await still(page)
}

/** The page stands, with what was asked for: nothing says any more that it is busy. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.taro_page:visible [role="main"]').first().waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => document.querySelectorAll('.taro_page [aria-busy="true"]').length === 0, undefined, { timeout: 60_000 })
  await still(page)
}

/** What another theme can change of what axe looks at. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe-core finds wrong, a line each; by these rules alone when they are named. */
export async function axeSays(page: Page, rules?: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(async ({ axe, options }) => {
    if (!('axe' in window)) (0, eval)(axe)
    return (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options)
  }, { axe: AXE, options: rules ? { runOnly: rules } : {} })
  return violations.filter(({ id }) => !(id in ACCEPTED)).map(({ impact, id, nodes }) => `${impact ?? ''} ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n    ')}`)
}

/** What reaches over the right edge, and does not stand in something that scrolls by itself. */
export const whatOverflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isWide = (element: Element) => element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().right > width + 1
    const scrolls = (element: Element | null): boolean =>
      element !== null && !element.classList.contains('taro_page') && ((/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) && !isWide(element)) || scrolls(element.parentElement))
    const wide = [...document.querySelectorAll('.taro_page *')].filter((element) => isWide(element) && !scrolls(element.parentElement))
    return [...new Set(wide.map((element) => `${Math.round(element.getBoundingClientRect().right)} px: ${(element.textContent ?? '').slice(0, 40)}`))].slice(0, 5)
  })

/** Controls that a thumb would miss. */
export const whatIsSmall = (page: Page): Promise<string[]> =>
  page.evaluate(([target, frame]) => {
    const controls = document.querySelectorAll('.taro_page :is([role="button"], [role="link"], [role="radio"], [role="checkbox"], [role="switch"], input, select, textarea)')
    const small = [...controls].map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ element, box }) => box.width > 0 && (box.width < target - 0.5 || box.height < target - 0.5 - (element.matches('input, select, textarea') ? frame : 0)))
    return small.map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`)
  }, [TARGET, FRAME] as const)
