import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { dist, repository } from './places'

const REVIEWED = path.join(repository, 'tests/journeys/pictures')
const SEEN = path.join(dist, 'test', 'pictures')
/** Of all pixels: what another build of the same browser may draw differently. */
const TOLERATED = 0.002
/** How different one pixel may be, 0 to 1; anti-aliased edges do not count. */
const THRESHOLD = 0.2
const WEIGHTS = [400, 600, 700]

const letters = (subset: string, weight: number): string =>
  readFileSync(require.resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${subset}-${weight}-normal.woff2`)).toString('base64')

const face = (subset: string, weight: number): string =>
  `@font-face { font-family: 'pinned ${subset}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${letters(subset, weight)}) }`

/** The letters come with the lockfile, whatever this machine has; nothing moves, no caret blinks. */
const PINNED = (): string => [
  ...['latin', 'chinese-simplified'].flatMap((subset) => WEIGHTS.map((weight) => face(subset, weight))),
  `* { font-family: 'pinned latin', 'pinned chinese-simplified' !important; caret-color: transparent !important; animation: none !important; transition: none !important }`,
].join('\n')

let pinned: string | undefined

/** Call it before each picture: a page that was loaded anew has forgotten it. */
export async function pinLetters(page: Page): Promise<void> {
  pinned ??= PINNED()
  await page.addStyleTag({ content: pinned })
  await page.evaluate(async (weights) => {
    for (const weight of weights) for (const subset of ['latin', 'chinese-simplified']) await document.fonts.load(`${weight} 16px 'pinned ${subset}'`, '售后 abc 123')
    await document.fonts.ready
  }, WEIGHTS)
}

const isReview = () => !['', '0', undefined].includes(process.env.REVIEW_PICTURES)

function keep(name: string, bytes: Buffer): string {
  mkdirSync(SEEN, { recursive: true })
  const file = path.join(SEEN, `${name}.png`)
  writeFileSync(file, bytes)
  return file
}

/** In words, what differs between the reviewed picture and this one; nothing, when a person would not see it. */
function difference(name: string, seen: Buffer): string | undefined {
  const file = path.join(REVIEWED, `${name}.png`)
  if (!existsSync(file)) return `${name} was never reviewed: look at ${keep(name, seen)}, then run with REVIEW_PICTURES=1`
  const [one, other] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(seen)]
  const sizes = [one, other].map(({ width, height }) => `${width} × ${height}`)
  if (sizes[0] !== sizes[1]) return `${name} is ${sizes[1]}, reviewed ${sizes[0]}: ${keep(name, seen)}`
  const shown = new PNG({ width: one.width, height: one.height })
  const share = pixelmatch(one.data, other.data, shown.data, one.width, one.height, { threshold: THRESHOLD }) / (one.width * one.height)
  if (share <= TOLERATED) return undefined
  keep(`${name}-difference`, PNG.sync.write(shown))
  return `${(share * 100).toFixed(2)} % of ${name} looks different: ${keep(name, seen)}, and what differs beside it`
}

/** Compares what the page shows with the picture that somebody has looked at and kept; with REVIEW_PICTURES=1 it keeps this one. */
export async function expectPicture(page: Page, name: string, { isWhole = false } = {}): Promise<void> {
  await pinLetters(page)
  const seen = await page.screenshot({ fullPage: isWhole, animations: 'disabled' })
  if (isReview()) {
    mkdirSync(REVIEWED, { recursive: true })
    writeFileSync(path.join(REVIEWED, `${name}.png`), seen)
    return
  }
  const trouble = difference(name, seen)
  if (trouble) throw new Error(trouble)
  rmSync(path.join(SEEN, `${name}.png`), { force: true })
}
