import fc from 'fast-check'
import { addDays } from '@shouhou/shared'
import { assess, CHECKED_ON, Conclusion, KeptResult, rightsDates, type Claim, type RightsFacts } from '@shouhou/shared/rights'
import { LegalDate } from '@shouhou/shared/reminder'
import { anyDay, anyFacts, anyStay, earlier, likelyFacts } from './any-facts'

const RIGHTS: readonly Claim[] = ['refund', 'replace', 'repair', 'spare-phone', 'written-reason', 'no-reason-return', 'complain']
const rights = (facts: RightsFacts, on: string): Set<Claim> => new Set(assess(facts, on).conclusions.flatMap(({ claims }) => claims).filter((claim) => RIGHTS.includes(claim)))
const lost = (before: RightsFacts, after: RightsFacts, on: string): Claim[] => [...rights(before, on)].filter((claim) => !rights(after, on).has(claim))

test('of any facts there is a result that fits the schema, cites checked sources, and shows both amounts or none', () => {
  fc.assert(fc.property(anyFacts, anyDay, (facts, on) => {
    const { conclusions, edition } = assess(facts, on)
    expect(conclusions.length).toBeGreaterThan(0)
    expect(KeptResult.safeParse({ at: 0, on, edition, conclusions }).success).toBe(true)
    for (const { sources, amounts, says, next } of conclusions) {
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.every(({ checkedOn }) => checkedOn === CHECKED_ON)).toBe(true)
      expect([0, 2]).toContain(amounts.length)
      expect([says, next].every((text) => text.endsWith('。'))).toBe(true)
    }
  }))
})

test('amounts lie between nothing and the price, the full one first', () => {
  fc.assert(fc.property(likelyFacts, anyDay, fc.integer({ min: 0, max: 100_000_000 }), (facts, on, priceFen) => {
    for (const { amounts } of assess({ ...facts, priceFen, wish: 'refund', isInStock: 'yes' }, on).conclusions) {
      if (amounts.length === 0) continue
      expect(amounts[0]).toMatchObject({ what: 'full', fen: priceFen })
      expect(amounts[1]?.fen).toBeGreaterThanOrEqual(0)
      expect(amounts[1]?.fen).toBeLessThanOrEqual(priceFen)
    }
  }))
})

test.each(['faultOn', 'reportedOn', 'askedOn'] as const)('an earlier day (%s) never loses a right', (key) => {
  const sooner = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 400 }))
  fc.assert(fc.property(fc.oneof(likelyFacts, anyFacts), anyDay, sooner, (facts, on, days) => {
    const before = earlier(facts, key, days)
    // A fault, a message or a demand of the set before the replacement is not one of this set.
    fc.pre(facts.replacedOn === null || (before[key] ?? facts.replacedOn) >= facts.replacedOn)
    expect(lost(facts, before, on)).toEqual([])
  }), { numRuns: 200 })
})

test('a safe day never lies behind the legal one', () => {
  fc.assert(fc.property(anyFacts, anyDay, (facts, on) => {
    const days = [...assess(facts, on).conclusions, ...rightsDates(facts).map(({ day, safeDay }) => ({ legalDay: day, safeDay }))]
    for (const { safeDay, legalDay } of days) if (safeDay !== null) expect(legalDay !== null && safeDay < legalDay).toBe(true)
  }))
})

test('another stay in repair never brings the end forward', () => {
  fc.assert(fc.property(fc.oneof(anyFacts, likelyFacts), anyStay, anyDay, (facts, stay, on) => {
    const [without, withIt] = [facts, { ...facts, repairs: [...facts.repairs, stay] }].map((each) => assess(each, on).end ?? '')
    expect((withIt ?? '') >= (without ?? '')).toBe(true)
  }))
})

test('it never asks for what is known', () => {
  fc.assert(fc.property(anyFacts, anyDay, (facts, on) => {
    const { asks } = assess(facts, on)
    expect(asks.filter((fact) => facts[fact] !== null && facts[fact] !== 'unsure')).toEqual([])
    expect(new Set(asks).size).toBe(asks.length)
  }), { numRuns: 40 })
})

test('what excludes comes first, what is only good to know comes last', () => {
  fc.assert(fc.property(anyFacts, anyDay, (facts, on) => {
    const rules = assess(facts, on).conclusions.map(({ rule }) => rule)
    expect(rules.includes('E1')).toBe(facts.exclusions.length > 0)
    if (rules.includes('E1')) expect(rules[0]).toBe('E1')
    if (rules.includes('S2')) expect(rules[rules.length - 1]).toBe('S2')
  }))
})

test('without papers nothing but repair is promised by the rules', () => {
  fc.assert(fc.property(anyFacts, anyDay, (facts, on) => {
    const { conclusions } = assess({ ...facts, hasInvoice: 'no', hasCard: 'no', hasCopy: 'no' }, on)
    expect(conclusions.flatMap(({ claims }) => claims)).toEqual(expect.not.arrayContaining(['refund']))
    expect(conclusions.flatMap(({ claims }) => claims)).toEqual(expect.not.arrayContaining(['replace']))
  }))
})

test('dates fit their schema, have a source and a key of their own, and do not move with today', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const dates = rightsDates(facts)
    expect(new Set(dates.map(({ key }) => key)).size).toBe(dates.length)
    expect(dates.every((date) => LegalDate.safeParse(date).success && date.sources.length > 0)).toBe(true)
    expect(dates.map(({ day }) => day)).toEqual(dates.map(({ day }) => day).sort())
  }))
})

test('conclusions of the most that can apply still fit in what is kept', () => {
  const on = '2026-11-22'
  fc.assert(fc.property(likelyFacts, (facts) => {
    const { conclusions } = assess({ ...facts, askedOn: addDays(on, -30), wish: 'refund' }, on)
    expect(conclusions.length).toBeLessThanOrEqual(20)
    expect(conclusions.every((conclusion) => Conclusion.safeParse(conclusion).success)).toBe(true)
  }))
})
