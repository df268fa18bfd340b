import type { Bar } from '../../../../ui'

// Each at most a third above the one before: the longest fills three quarters at least.
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100]

/** What a full bar stands for: a round figure at or above the longest, so that one more person moves one bar, not all. */
export function ceilingOf(bars: readonly Bar[]): number {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  let scale = 1
  while (most > 100 * scale) scale *= 10
  return scale * (STEPS.find(step => step * scale >= most) ?? 100)
}
