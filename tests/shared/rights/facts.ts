import { assess, NO_ANSWERS, type Conclusion, type RightsFacts, type RuleId, type Stay } from '@shouhou/shared/rights'

/** A phone with papers that was handed over on 2026-11-01 and will not start; nobody sent it in yet. */
export const someFacts = (changes: Partial<RightsFacts> = {}): RightsFacts => ({
  ...NO_ANSWERS,
  component: 'host',
  invoicedOn: '2026-11-01',
  deliveredOn: '2026-11-01',
  hasInvoice: 'yes',
  hasCard: 'yes',
  isOnline: 'no',
  faultCode: 'PWR.BOOT',
  faultOn: '2026-11-03',
  priceFen: 399_900,
  repairs: [],
  ...changes,
})

/** Nothing is known but that something is broken. */
export const nothingKnown: RightsFacts = { ...NO_ANSWERS, faultCode: 'OTHER', faultOn: null, priceFen: null, repairs: [] }

export const stay = (inOn: string, outOn: string | null, changes: Partial<Stay> = {}): Stay =>
  ({ inOn, outOn, promisedOn: null, cause: 'unknown', isRecorded: true, isFixed: outOn === null ? 'unsure' : 'no', ...changes })

export const rulesOf = (facts: RightsFacts, on: string): RuleId[] => assess(facts, on).conclusions.map(({ rule }) => rule)

export const found = (facts: RightsFacts, on: string, rule: RuleId): Conclusion | undefined =>
  assess(facts, on).conclusions.find((conclusion) => conclusion.rule === rule)

export const has = (facts: RightsFacts, on: string, rule: RuleId): boolean => found(facts, on, rule) !== undefined
