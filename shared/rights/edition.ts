import type { Day } from '../calendar'
import type { Clock } from './clock'
import type { Component, Conclusion, RightsFacts, RuleId } from './rights'
import type { Source } from './source'

/** Every number that the rules count with. Days, but where said otherwise. */
export interface Limits {
  refundDays: number
  replaceDays: number
  repairWarrantyDays: number
  repairsNeeded: number
  accessoryReplacements: number
  spareDays: number
  repairerDays: number
  partsDays: number
  noReasonDays: number
  demandDays: number
  factoryGraceDays: number
  /** Parts of a thousand of the price, a day. */
  depreciationPerMille: number
  complaintYears: number
  /** In which a defect that shows may shift the burden of proof. */
  burdenMonths: number
  periodMonths: Record<Component, number>
}

/** What a rule finds; it cites the rule's own sources. */
type Finding = Omit<Conclusion, 'rule' | 'sources'>

/** One rule: in force from `from` until `until`, null while nobody set an end. `applies`: null where it does not. */
export interface Rule {
  id: RuleId
  sources: readonly Source[]
  from: Day
  until: Day | null
  applies: (facts: RightsFacts, clock: Clock) => Partial<Finding> & Pick<Finding, 'says' | 'next'> | null
}

/** All rules as they were checked on one day, which is its version. */
export interface Edition { version: string; from: Day; limits: Limits; rules: readonly Rule[] }
