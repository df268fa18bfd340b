import type { Day } from '../calendar'
import { clockOf } from './clock'
import type { Edition, Rule } from './edition'
import { rank } from './rank'
import type { Conclusion, RightsFacts } from './rights'

/** Looking back, an edition still tells what it knows: it does not bring back older law. */
const isInForce = ({ from, until }: Rule, on: Day): boolean => from <= on && (until === null || on <= until)

/** All rules of the edition that apply, best first. */
export const conclude = (facts: RightsFacts, on: Day, edition: Edition): Conclusion[] => {
  const clock = clockOf(facts, on, edition.limits)
  const day = on > edition.from ? on : edition.from
  const found = edition.rules.filter((rule) => isInForce(rule, day)).flatMap((rule) => {
    const finding = rule.applies(facts, clock)
    return finding ? [{ claims: [], safeDay: null, legalDay: null, proof: [], amounts: [], notes: [], ...finding, rule: rule.id, sources: [...rule.sources] }] : []
  })
  return found.sort((a, b) => rank(a) - rank(b))
}
