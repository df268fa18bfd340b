import type { Bar } from '../../../../ui'

/** So few may all move with each join. */
const FEW = 3

// The longest fills three fifths at least, and a step is seldom taken.
const STEPS = [2, 4, 8, 12, 20, 30, 40, 60, 80, 100]

/** What a full bar stands for: the longest; of many a round figure at or above it, so that one more person moves one bar, not all. */
export function ceilingOf(bars: readonly Bar[]): number {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  if (bars.length <= FEW) return most
  let scale = 1
  while (most > 100 * scale) scale *= 10
  return scale * (STEPS.find(step => step * scale >= most) ?? 100)
}
