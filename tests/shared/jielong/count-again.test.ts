import { boardOf, countersOf, driftOf, NO_COUNTS, uniteCounters, type EntryFacts } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { anyEntries, anyFaultFacts, countedAll, faultFacts } from '../samples/entry-facts'

const faults = fc.array(anyFaultFacts, { maxLength: 6 })

test('the counters of entries are a board of as many people', () => {
  fc.assert(fc.property(fc.array(anyFaultFacts), (entries) => {
    const board = boardOf(countersOf(entries), { kind: 'fault' })
    if (board.kind !== 'fault') throw new Error(board.kind)
    expect(board.people).toBe(entries.length)
    for (const spread of ['systemVersion', 'channel', 'month', 'completeness'] as const) {
      expect(board[spread].reduce((sum, { people }) => sum + people, 0)).toBe(entries.length)
    }
  }))
})

test('counting again gives what the database counted on the way, whatever the kind', () => {
  fc.assert(fc.property(anyEntries, (entries) => {
    expect(driftOf(countedAll(entries), countersOf(entries))).toEqual([])
  }))
})

test('the order of entries does not matter, and nothing drifts from itself', () => {
  fc.assert(fc.property(anyEntries, (entries) => {
    expect(driftOf(countersOf(entries), countersOf([...entries].reverse()))).toEqual([])
  }))
})

test('one entry too many shows in every counter that it touched', () => {
  fc.assert(fc.property(faults, anyFaultFacts, (entries, extra) => {
    const drift = driftOf(countersOf([...entries, extra]), countersOf(entries))
    expect(drift).toHaveLength(5 + extra.wishes.length)
    expect(drift.every(({ kept, counted }) => kept === counted + 1)).toBe(true)
  }))
})

test('a counter that came and went is no drift', () => {
  expect(driftOf({ people: 0, spreads: { month: { '2026-10': 0 } } }, NO_COUNTS)).toEqual([])
  expect(driftOf({ people: 2, spreads: { month: {} } }, countersOf([faultFacts()]))).toContainEqual({ path: 'people', kept: 2, counted: 1 })
  expect(driftOf({ people: 1, spreads: {} }, countersOf([faultFacts()]))).toContainEqual({ path: 'spreads.systemVersion.14%2E1', kept: 0, counted: 1 })
})

test('counting leaves what everybody starts with as it is', () => {
  countersOf([faultFacts()])
  uniteCounters([countersOf([faultFacts()])], NO_COUNTS)
  expect(NO_COUNTS).toEqual({ people: 0, spreads: {} })
})

describe('several together', () => {
  const united = (all: EntryFacts[][], twice: EntryFacts[] = []) => uniteCounters(all.map(countersOf), countersOf(twice))

  test('are what all their entries amount to, less those that are counted twice', () => {
    fc.assert(fc.property(faults, faults, faults, (first, second, shadowed) => {
      expect(driftOf(united([first, [...second, ...shadowed]], shadowed), countersOf([...first, ...second]))).toEqual([])
    }))
  })

  test('are the same in any order', () => {
    fc.assert(fc.property(faults, faults, faults, (first, second, third) => {
      expect(driftOf(united([first, second, third]), united([third, first, second]))).toEqual([])
    }))
  })

  test('come apart into what they were: nothing was written into them', () => {
    fc.assert(fc.property(faults, faults, (first, second) => {
      const [one, other] = [countersOf(first), countersOf(second)]
      uniteCounters([one, other], NO_COUNTS)
      expect([one, other]).toEqual([countersOf(first), countersOf(second)])
    }))
  })

  test('show nobody under a key that only the one counted twice had', () => {
    const twice = faultFacts({ systemVersion: '99' })
    const board = boardOf(united([[faultFacts()], [twice]], [twice]), { kind: 'fault' })
    expect(board).toMatchObject({ people: 1, systemVersion: [{ key: '14.1', people: 1 }] })
  })
})
