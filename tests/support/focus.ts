import type { Locator } from 'playwright-core'
import { until } from './until'

/** Waits until it has the focus: pages give it a moment after they are drawn, and may draw the element anew. */
export const hasFocus = (target: Locator): Promise<void> =>
  until(`the focus comes to ${String(target)}`, () => target.evaluate((element) => element === document.activeElement))
