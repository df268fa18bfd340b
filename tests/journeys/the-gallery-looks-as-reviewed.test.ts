import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { journey } from '../support/browser'
import { axeSays, whatIsSmall, whatOverflows } from '../support/page-checks'
import { expectPicture } from '../support/pictures'
import { builtGallery, builtWeapp, builtWeb, repository } from '../support/places'

const cloud = journey({ web: builtGallery })

const THEMES = ['light', 'dark', 'large'] as const
const PARTS = ['type', 'actions', 'fields', 'choices', 'lists', 'figures', 'states', 'photos', 'layers', 'layers&open=sheet', 'layers&open=confirm']
const TALLEST = 5_000

async function openGallery(page: Page, asked: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  // Another search loads the page anew; another hash would not.
  await page.goto(`/?${asked}#/packages/gallery/index?${asked}`)
  // Busy for ever is one of the states it shows.
  await page.locator('[role="main"]').waitFor({ timeout: 60_000 })
}

async function seePart(page: Page, { part, theme }: { part: string; theme: string }): Promise<void> {
  await openGallery(page, `theme=${theme}&part=${part}`)
  const height = await page.evaluate(() => Math.max(...[...document.querySelectorAll('.taro_page')].map(({ scrollHeight }) => scrollHeight)))
  expect(height).toBeLessThan(TALLEST)
  if (!part.includes('open')) await page.setViewportSize({ width: 390, height: Math.max(400, height + 60) })
  await expectPicture(page, `gallery-${part.replace('&open=', '-')}-${theme}`)
}

test.each(THEMES)('every component, in every state, looks in %s as it did when somebody looked at it', async (theme) => {
  const { page } = await cloud.visit('somebody', { isDark: theme === 'dark' })
  await openGallery(page, `theme=${theme}`)
  expect(await axeSays(page)).toEqual([])
  expect(await whatOverflows(page)).toEqual([])
  expect(await whatIsSmall(page)).toEqual([])
  for (const part of PARTS) await seePart(page, { part, theme })
}, 300_000)

test('the gallery is in no build that ships', () => {
  const holds = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => file.includes('gallery'))
  expect(holds(builtGallery) || existsSync(path.join(repository, 'miniprogram/src/packages/gallery'))).toBe(true)
  expect([builtWeb, builtWeapp].filter(existsSync).filter(holds)).toEqual([])
})
