import type { Bar } from '../../../../ui'

const STEPS = [5, 10, 15, 20, 30, 40, 50]

/** What a full bar stands for: a round figure at or above the longest, so that one more person moves one bar, not all. */
export function ceilingOf(bars: readonly Bar[]): number {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  let scale = 1
  while (most > 50 * scale) scale *= 10
  return scale * (STEPS.find(step => step * scale >= most) ?? 50)
}
