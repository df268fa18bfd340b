import type { Day } from '../calendar'
import { asksOf } from './asks'
import { clockOf } from './clock'
import { conclude } from './conclude'
import type { Edition } from './edition'
import { EDITIONS } from './editions'
import type { Assessment, RightsFacts } from './rights'

/** What the rules of an edition say of these facts on the day `on`. */
export const assess = (facts: RightsFacts, on: Day, edition: Edition = EDITIONS.current): Assessment => {
  const { start, end, row } = clockOf(facts, on, edition.limits)
  return { edition: edition.version, on, start, end, row, conclusions: conclude(facts, on, edition), asks: asksOf(facts, on, edition) }
}
