import { boardOf, countersOf, driftOf, NO_COUNTS, type EntryFacts } from '@shouhou/shared/jielong'
import fc from 'fast-check'

const facts = fc.record<EntryFacts>({
  systemVersion: fc.constantFrom('', '14.1', '15', 'V$.1'),
  channel: fc.constantFrom(null, 'carrier', 'other'),
  month: fc.constantFrom('2026-10', '2026-11'),
  completeness: fc.constantFrom(0, 1, 2, 3),
  wishes: fc.constantFrom(['repair'], ['repair', 'refund'], ['replace']),
})
const one: EntryFacts = { systemVersion: '14.1', channel: null, month: '2026-10', completeness: 2, wishes: ['repair'] }

test('the counters of entries are a board of as many people', () => {
  fc.assert(fc.property(fc.array(facts), (entries) => {
    const board = boardOf(countersOf(entries))
    expect(board.people).toBe(entries.length)
    for (const spread of ['systemVersion', 'channel', 'month', 'completeness'] as const) {
      expect(board[spread].reduce((sum, { people }) => sum + people, 0)).toBe(entries.length)
    }
  }))
})

test('the order of entries does not matter, and nothing drifts from itself', () => {
  fc.assert(fc.property(fc.array(facts), (entries) => {
    expect(driftOf(countersOf(entries), countersOf([...entries].reverse()))).toEqual([])
  }))
})

test('one entry too many shows in every counter that it touched', () => {
  fc.assert(fc.property(fc.array(facts), facts, (entries, extra) => {
    const drift = driftOf(countersOf([...entries, extra]), countersOf(entries))
    expect(drift).toHaveLength(5 + extra.wishes.length)
    expect(drift.every(({ kept, counted }) => kept === counted + 1)).toBe(true)
  }))
})

test('a counter that came and went is no drift', () => {
  expect(driftOf({ people: 0, month: { '2026-10': 0 } }, NO_COUNTS)).toEqual([])
  expect(driftOf({ people: 2, month: {} }, countersOf([one]))).toContainEqual({ path: 'people', kept: 2, counted: 1 })
})

test('counting leaves what everybody starts with as it is', () => {
  countersOf([one])
  expect(NO_COUNTS).toEqual({ people: 0, systemVersion: {}, channel: {}, month: {}, completeness: {}, wish: {} })
})
