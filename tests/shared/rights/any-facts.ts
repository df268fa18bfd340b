import fc from 'fast-check'
import { addDays, type Day } from '@shouhou/shared'
import { FaultCode } from '@shouhou/shared/case'
import { Answer, Component, Exclusion, Remedy, type RightsFacts, type Stay } from '@shouhou/shared/rights'
import { RepairCause } from '@shouhou/shared/repair'

const FIRST: Day = '2024-01-01'
export const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(FIRST, days))
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const oneOf = <T>(options: readonly T[]) => fc.constantFrom(...options)
const answer = oneOf(Answer.options)

export const anyStay: fc.Arbitrary<Stay> = fc.record({
  inOn: anyDay, outOn: orNull(anyDay), promisedOn: orNull(anyDay), cause: oneOf(RepairCause.options), isRecorded: fc.boolean(), isFixed: answer,
})

export const anyFacts: fc.Arbitrary<RightsFacts> = fc.record({
  component: orNull(oneOf(Component.options)),
  invoicedOn: orNull(anyDay),
  deliveredOn: orNull(anyDay),
  replacedOn: fc.option(anyDay, { nil: null, freq: 1 }),
  reportedOn: orNull(anyDay),
  askedOn: orNull(anyDay),
  hasInvoice: answer,
  hasCard: answer,
  hasCopy: answer,
  factoryOn: orNull(anyDay),
  exclusions: fc.oneof({ weight: 4, arbitrary: fc.constant<Exclusion[]>([]) }, { weight: 1, arbitrary: fc.uniqueArray(oneOf(Exclusion.options)) }),
  isInStock: answer,
  wish: orNull(oneOf(Remedy.options)),
  isOnline: answer,
  isNoReasonWaived: answer,
  accessoryReplacements: fc.integer({ min: 0, max: 9 }),
  batteryHealth: orNull(fc.integer({ min: 0, max: 100 })),
  brandPromiseDays: orNull(fc.integer({ min: 1, max: 3650 })),
  faultCode: oneOf(FaultCode.options),
  faultOn: orNull(anyDay),
  priceFen: orNull(fc.integer({ min: 0, max: 100_000_000 })),
  repairs: fc.array(anyStay, { maxLength: 4 }).map((stays) => stays.sort((a, b) => a.inOn.localeCompare(b.inOn))),
})

/** What happens to people: bought, then broken, then sent in; a fault that is in the table. */
export const likelyFacts: fc.Arbitrary<RightsFacts> = fc.record({
  facts: anyFacts,
  bought: anyDay,
  broken: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 400 })),
  stays: fc.array(fc.record({ after: fc.integer({ min: 0, max: 30 }), days: fc.integer({ min: 0, max: 70 }), stay: anyStay }), { maxLength: 3 }),
}).map(({ facts, bought, broken, stays }) => {
  const faultOn = addDays(bought, broken)
  let last = faultOn
  const repairs = stays.map(({ after, days, stay }) => {
    const inOn = addDays(last, after)
    last = addDays(inOn, days)
    return { ...stay, inOn, outOn: last, promisedOn: null }
  })
  return { ...facts, faultCode: 'PWR.BOOT', component: null, exclusions: [], replacedOn: null, hasInvoice: 'yes', invoicedOn: bought, deliveredOn: bought, faultOn, repairs }
})

/** The same facts, and one of their days earlier. */
export const earlier = (facts: RightsFacts, key: 'faultOn' | 'reportedOn' | 'askedOn', days: number): RightsFacts => {
  const day = facts[key]
  return day === null ? facts : { ...facts, [key]: addDays(day, -days) }
}
