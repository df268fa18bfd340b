import type { Visitor } from './browser'

export interface Counted {
  /** Presses so far of anything but a field. */
  taps(): Promise<number>
  letters(): number
  write(label: string | RegExp, words: string): Promise<void>
}

/** Counts what the finger really does in the browser, over every page and every reload. */
export async function counted({ page, type }: Visitor): Promise<Counted> {
  let taps = 0
  let letters = 0
  await page.exposeFunction('tapped', () => { taps += 1 })
  await page.addInitScript(() => {
    document.addEventListener('click', (click) => {
      const isField = click.target instanceof HTMLInputElement || click.target instanceof HTMLTextAreaElement
      if (click.isTrusted && !isField) void (window as unknown as { tapped: () => Promise<void> }).tapped()
    }, true)
  })
  return {
    taps: async () => {
      // What was counted last is still on its way out of the page.
      await page.evaluate(() => undefined)
      return taps
    },
    letters: () => letters,
    write: async (label, words) => {
      letters += words.length
      await type(label, words)
    },
  }
}
