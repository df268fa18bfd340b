import type { Page } from 'playwright-core'
import { journey } from '../support/browser'
import { builtGallery } from '../support/places'
import { until } from '../support/until'

const cloud = journey({ web: builtGallery })

async function openPart(part: string, theme = 'light'): Promise<Page> {
  const { page, open } = await cloud.visit('somebody')
  await open(`/packages/gallery/index?theme=${theme}&part=${part}`)
  await page.locator('[role="main"]').waitFor({ timeout: 60_000 })
  return page
}

/** The name of what has the focus, as a screen reader says it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

const focusComesTo = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction((wanted) => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) === wanted, name)
}

test('a question keeps the focus inside, Escape answers no, and the focus goes back to what asked', async () => {
  const page = await openPart('layers')
  const asking = page.getByRole('button', { name: '问一件收不回的事' })
  await asking.focus()
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: '退出这个群？' })
  await question.waitFor()
  await focusComesTo(page, '取消')
  const seen: string[] = []
  for (let tab = 0; tab < 4; tab += 1) {
    await page.keyboard.press('Tab')
    seen.push(await focused(page))
  }
  expect(seen).toEqual(['退出', '取消', '退出', '取消'])
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
  await focusComesTo(page, '问一件收不回的事')
})

test('a sheet that a key opened takes the focus to its first field, and gives it back', async () => {
  const page = await openPart('layers')
  await page.getByRole('button', { name: '打开抽屉' }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: '改昵称' })
  await sheet.waitFor()
  await focusComesTo(page, '小周')
  await page.keyboard.press('Tab')
  await focusComesTo(page, '保存')
  await page.keyboard.press('Tab')
  await focusComesTo(page, '关闭')
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'detached' })
  await focusComesTo(page, '打开抽屉')
})

test('a question over a sheet has the keys to itself, then the sheet has them again', async () => {
  const page = await openPart('layers')
  const asking = page.getByRole('button', { name: '问一件收不回的事' })
  await page.getByRole('button', { name: '打开抽屉' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: '改昵称' })
  await sheet.waitFor()
  // The sheet takes the focus when it has arrived: a question that comes before has to take it back.
  await focusComesTo(page, '小周')
  await asking.dispatchEvent('click')
  const question = page.getByRole('alertdialog', { name: '退出这个群？' })
  await question.waitFor()
  await focusComesTo(page, '取消')
  const seen: string[] = []
  for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    seen.push(await focused(page))
  }
  expect(seen).toEqual(['退出', '取消', '退出', '取消'])
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
  expect(await sheet.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

test('among cards to choose from, Tab stops once and the arrow keys choose', async () => {
  const page = await openPart('choices')
  const group = page.getByRole('radiogroup', { name: '这是什么群' }).first()
  await group.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await group.getByRole('radio', { name: /团购群/, checked: true }).waitFor()
  expect(await group.getByRole('radio').evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-checked')))).toEqual(['false', 'true', 'false'])
  await until('团购群 has the focus', async () => (await focused(page)).includes('团购群'))
  await page.keyboard.press('ArrowUp')
  await group.getByRole('radio', { checked: true }).first().and(group.getByRole('radio').first()).waitFor()
  await page.keyboard.press('ArrowUp')
  await until('观察群 has the focus', async () => (await focused(page)).includes('观察群'))
  expect(await group.getByRole('radio').evaluateAll((radios) => radios.filter(({ tabIndex }) => tabIndex === 0).length)).toBe(1)
})

test('the focus can be seen', async () => {
  const page = await openPart('actions')
  await page.getByRole('button', { name: '参加接龙' }).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle)).toBe('solid')
})

test('in 长辈模式 what is second waits behind 更多, and a row shows its tools when asked', async () => {
  const page = await openPart('lists', 'large')
  const more = page.getByRole('button', { name: '更多' })
  expect(await more.getAttribute('aria-expanded')).toBe('false')
  expect(await page.getByRole('link', { name: '全部' }).count()).toBe(0)
  await more.click()
  await page.getByRole('link', { name: '全部' }).waitFor()
  expect(await page.getByRole('button', { name: '下移第 1 项' }).count()).toBe(0)
  await page.getByRole('button', { name: '移动或去掉第 1 项' }).click()
  await page.getByRole('button', { name: '下移第 1 项' }).waitFor()
})
