import { addDays, type Day } from '../calendar'
import { componentOf, type FaultCode } from '../case/fault-codes'
import { startOf } from './clock'
import type { Limits } from './edition'
import type { Component, Fact, RightsFacts } from './rights'

/** Which parts a symptom may be of. */
const componentsFor = (faultCode: FaultCode): Component[] => {
  if (faultCode === 'OTHER') return ['host', 'battery', 'charger', 'earphone', 'card']
  if (faultCode === 'AUD.JACK') return ['host', 'earphone']
  if (componentOf(faultCode) === 'BATT') return ['battery', 'host']
  if (componentOf(faultCode) === 'CHG') return ['host', 'charger']
  return componentOf(faultCode) === 'NET' ? ['host', 'card'] : ['host']
}

/** Somewhere in each of the periods, and after them. */
export const daysAgo = (on: Day, ago: readonly number[] = [3, 10, 40, 200, 400]): Day[] => ago.map((count) => addDays(on, -count))

const faultDays = (facts: RightsFacts, on: Day, limits: Limits): Day[] => {
  const start = startOf(facts, limits)
  const days = start ? [5, 12, 100, 800].map((count) => addDays(start.day, count)).filter((day) => day <= on) : []
  return days.length > 0 ? days : daysAgo(on)
}

/** What each fact may turn out to be. */
export const plausible = (facts: RightsFacts, on: Day, limits: Limits): Partial<{ [F in Fact]: RightsFacts[F][] }> => ({
  deliveredOn: facts.invoicedOn ? [0, 2, 5].map((days) => addDays(facts.invoicedOn ?? on, days)) : daysAgo(on),
  invoicedOn: facts.deliveredOn ? [0, -2, -5].map((days) => addDays(facts.deliveredOn ?? on, days)) : daysAgo(on),
  faultOn: faultDays(facts, on, limits),
  component: componentsFor(facts.faultCode),
  batteryHealth: [70, 90],
  isOnline: ['yes', 'no'],
  isNoReasonWaived: ['yes', 'no'],
  wish: ['refund', 'replace', 'repair'],
  isInStock: ['yes', 'no'],
  priceFen: [300_000],
  hasInvoice: ['yes', 'no'],
  hasCard: ['yes', 'no'],
  hasCopy: ['yes', 'no'],
  factoryOn: daysAgo(on, [100, 300, 600]),
  reportedOn: faultDays(facts, on, limits),
  askedOn: daysAgo(on, [5, 20]),
  replacedOn: daysAgo(on, [5, 30]),
  brandPromiseDays: [30, 365],
})

/** Where null is mostly the answer: most sets were never replaced, most people have not asked yet. */
export const isMostlyNone = (fact: Fact): boolean => fact === 'replacedOn' || fact === 'askedOn' || fact === 'brandPromiseDays'
