import type { BrowserContext, Page } from 'playwright-core'

/** How many times slower than here the browser's processor is; and how late, in ms, an answer of the cloud comes at most. */
const RATE = Number(process.env.JOURNEY_SLOWDOWN ?? 1)
const LATEST_MS = Number(process.env.JOURNEY_LATENCY ?? 0)

/** With JOURNEY_SLOWDOWN=6 JOURNEY_LATENCY=1500 a journey shows what only a slow machine or a bad network would. */
export async function slowDown(page: Page, context: BrowserContext): Promise<void> {
  if (RATE > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: RATE })
  if (LATEST_MS > 0) await context.route('**/functions/**', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, LATEST_MS * Math.random()) })
    // The page may be gone by then.
    await route.continue().catch(() => undefined)
  })
}
