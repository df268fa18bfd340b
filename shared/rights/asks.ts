import { addDays, type Day } from '../calendar'
import type { FaultCode } from '../case/fault-codes'
import { componentOf } from '../case/fault-codes'
import { conclude } from './conclude'
import type { Edition } from './edition'
import type { Component, Fact, RightsFacts } from './rights'

type Guess = Partial<RightsFacts>

const DAYS_AGO = [3, 10, 40, 200, 400]

/** Which parts a symptom may be of. */
const componentsFor = (faultCode: FaultCode): Component[] => {
  if (faultCode === 'OTHER') return ['host', 'battery', 'charger', 'earphone', 'card']
  if (faultCode === 'AUD.JACK') return ['host', 'earphone']
  return ({ BATT: ['battery', 'host'], CHG: ['host', 'charger'], NET: ['host', 'card'] } as Partial<Record<string, Component[]>>)[componentOf(faultCode)] ?? ['host']
}

const days = (on: Day, ago: readonly number[]): Day[] => ago.map((count) => addDays(on, -count))

/** What each fact may turn out to be. */
const plausible = (facts: RightsFacts, on: Day): Partial<{ [F in Fact]: RightsFacts[F][] }> => ({
  deliveredOn: days(on, DAYS_AGO),
  invoicedOn: days(on, DAYS_AGO),
  faultOn: days(on, DAYS_AGO),
  component: componentsFor(facts.faultCode),
  replacedOn: [null, ...days(on, [5, 30])],
  askedOn: [null, ...days(on, [5, 20])],
  reportedOn: days(on, DAYS_AGO),
  factoryOn: days(on, [100, 300, 500]),
  priceFen: [300_000],
  hasInvoice: ['yes', 'no'],
  hasCard: ['yes', 'no'],
  hasCopy: ['yes', 'no'],
  isInStock: ['yes', 'no'],
  isOnline: ['yes', 'no'],
  isNoReasonWaived: ['yes', 'no'],
  wish: ['refund', 'replace', 'repair'],
  batteryHealth: [70, 90],
  brandPromiseDays: [null, 30, 365],
})

const isUnknown = (facts: RightsFacts, fact: Fact): boolean => facts[fact] === null || facts[fact] === 'unsure'

/** Some answers matter only together with another that is not known either. */
const backgrounds = (facts: RightsFacts, on: Day): Guess[] => {
  const { hasInvoice, hasCard, hasCopy, wish, isOnline, deliveredOn, invoicedOn, isInStock } = facts
  const mayLackPapers = ![hasInvoice, hasCard, hasCopy].includes('yes')
  return [
    ...(deliveredOn ?? invoicedOn ? [] : days(on, DAYS_AGO).map((day) => ({ deliveredOn: day }))),
    ...(wish === null && isInStock === 'unsure' ? [{ wish: 'refund' as const }, { isInStock: 'no' as const }] : []),
    ...(isOnline === 'unsure' ? [{ isOnline: 'yes' as const }] : []),
    ...(mayLackPapers ? [{ hasInvoice: 'no' as const, hasCard: 'no' as const, hasCopy: 'no' as const }] : []),
  ]
}

/** What counts as another result: another rule, claim, day or amount; not another note. */
const resultOf = (facts: RightsFacts, on: Day, edition: Edition): string =>
  JSON.stringify(conclude(facts, on, edition).map(({ rule, claims, safeDay, legalDay, amounts }) => [rule, claims, safeDay, legalDay, amounts.map(({ fen }) => fen)]))

const BACKGROUND_WEIGHT = 0.2

/** How much the result hangs on one fact: the share of its values that change it, less where that takes another guess. */
const tellingOf = ({ facts, on, edition }: { facts: RightsFacts; on: Day; edition: Edition }) => {
  const now = resultOf(facts, on, edition)
  const guessed = backgrounds(facts, on).map((background) => ({ background, result: resultOf({ ...facts, ...background }, on, edition) }))
  return (fact: Fact, values: readonly unknown[]): number => {
    const share = (base: Guess, result: string) => values.filter((value) => resultOf({ ...facts, ...base, [fact]: value }, on, edition) !== result).length / values.length
    const others = guessed.filter(({ background }) => !(fact in background)).map(({ background, result }) => share(background, result))
    return share({}, now) + BACKGROUND_WEIGHT * Math.max(0, ...others)
  }
}

/** Facts that nobody knows yet and that would change the result, the most telling first. */
export const asksOf = (facts: RightsFacts, on: Day, edition: Edition): Fact[] => {
  const telling = tellingOf({ facts, on, edition })
  return (Object.entries(plausible(facts, on)) as [Fact, unknown[]][])
    .filter(([fact]) => isUnknown(facts, fact))
    .map(([fact, values]) => ({ fact, telling: telling(fact, values) }))
    .filter(({ telling }) => telling > 0)
    .sort((a, b) => b.telling - a.telling)
    .map(({ fact }) => fact)
}
