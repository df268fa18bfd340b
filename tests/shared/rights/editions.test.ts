import { assess, changesSince, EDITIONS, type Edition, type KeptResult, KeptResult as Kept, RuleId } from '@shouhou/shared/rights'
import { someFacts, stay } from './facts'

const { current } = EDITIONS
const on = '2026-11-22'
const facts = someFacts({ faultOn: '2026-11-10', repairs: [stay('2026-11-12', null)] })
const edition = (changes: Partial<Edition>): Edition => ({ ...current, version: '2027-05-01', from: '2027-05-01', ...changes })
const kept = (version = current.version): KeptResult => ({ at: 0, on, edition: version, conclusions: [...assess(facts, on).conclusions] })
const editions = (next: Edition) => ({ all: [current, next], current: next })

test('the current edition is one of all, named by its day, and has every rule once', () => {
  expect(EDITIONS.all).toContain(current)
  expect(current.version).toBe(current.from)
  expect(current.rules.map(({ id }) => id).sort()).toEqual([...RuleId.options].sort())
})

test('a result that is kept fits its schema', () => {
  expect(Kept.parse(kept())).toEqual(kept())
})

test('the same edition says nothing new, whatever else has changed', () => {
  expect(changesSince(kept(), someFacts())).toBeNull()
})

test('another edition that says the same says nothing new', () => {
  const reworded = edition({ rules: current.rules.map((rule) => ({ ...rule, applies: (...args) => { const finding = rule.applies(...args); return finding && { ...finding, says: `${finding.says}（改写）` } } })) })
  expect(changesSince(kept(), facts, editions(reworded))).toBeNull()
})

test('another limit goes and comes', () => {
  const shorter = edition({ limits: { ...current.limits, replaceDays: 8, spareDays: 5 } })
  const changes = changesSince(kept(), facts, editions(shorter))
  expect(changes?.edition).toBe('2027-05-01')
  expect(changes?.gone.map(({ rule }) => rule)).toEqual(['R2'])
  expect(changes?.added).toEqual([])
})

test('facts that changed since are not the rules’ doing', () => {
  const repaired = { ...facts, repairs: [] }
  expect(changesSince(kept(), repaired, editions(edition({})))).toBeNull()
})

test('of an edition that nobody has any more the kept words are what there is', () => {
  expect(changesSince(kept('2020-01-01'), facts)).toBeNull()
  const changes = changesSince({ ...kept('2020-01-01'), conclusions: kept().conclusions.slice(1) }, facts)
  expect(changes).toMatchObject({ edition: current.version, gone: [], added: [{ rule: kept().conclusions[0]?.rule }] })
})

test('assess takes the edition that it is given, and names it', () => {
  const none = edition({ rules: [] })
  expect(assess(facts, on, none)).toMatchObject({ edition: '2027-05-01', conclusions: [], asks: [] })
})

test.each([
  ['2027-05-31', false], ['2027-06-01', true], ['2027-06-30', true], ['2027-07-01', false],
])('a rule in force from 2027-06-01 until 2027-06-30 applies on %s: %s', (day, applies) => {
  const june = edition({ rules: current.rules.map((rule) => ({ ...rule, from: '2027-06-01', until: '2027-06-30' })) })
  expect(assess(facts, day, june).conclusions.length > 0).toBe(applies)
})

test('looking back, an edition says what it knows', () => {
  const old = someFacts({ invoicedOn: '2010-01-01', deliveredOn: '2010-01-01', faultOn: '2010-01-02' })
  expect(assess({ ...old, askedOn: '2010-01-05' }, '2010-01-30').conclusions.map(({ rule }) => rule)).toEqual(['R1', 'R4', 'R14', 'S2'])
})
