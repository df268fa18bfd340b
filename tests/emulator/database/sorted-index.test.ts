import fc from 'fast-check'
import type { Doc, DocumentId } from '../../../emulator/database'
import { outside, type Range } from '../../../emulator/database/sorted/range'
import { SortedIndex } from '../../../emulator/database/sorted/sorted-index'
import { SortedPages } from '../../../emulator/database/sorted/sorted-pages'
import { compare, isEqual } from '../../../emulator/database/value/compare'

type Direction = 1 | -1

const idsOf = (documents: Iterable<Doc>): DocumentId[] => [...documents].map(({ _id }) => _id)

const scalar = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom<unknown[]>('x', 'y', '中', '', null, true, NaN, 0.5, new Date(1), new Date(2)))
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) })
const fields = fc.record({ a: value, b: scalar }, { requiredKeys: [] })
const step = fc.record({ id: fc.integer({ min: 0, max: 40 }).map(String), fields: fc.option(fields) })
const direction = fc.constantFrom<Direction[]>(1, -1)
const bound = fc.option(fc.record({ value: scalar, isOpen: fc.boolean() }), { nil: undefined })

/** The documents after these steps, and an index that was made before, in between, or is not made yet. */
function written(steps: { id: string; fields: Record<string, unknown> | null }[], directions: [Direction, Direction], madeAt: number) {
  const documents = new Map<string, Doc>()
  const keys = [{ field: 'a', direction: directions[0] }, { field: 'b', direction: directions[1] }]
  const index = new SortedIndex({ name: 'a_b', keys, unique: false }, () => documents.values())
  for (const [at, { id, fields: after }] of steps.entries()) {
    if (at === madeAt) index.build()
    const before = documents.get(id)
    if (before) index.remove(before)
    documents.delete(id)
    if (!after) continue
    const document = { _id: id, ...after }
    documents.set(id, document)
    index.add(document)
  }
  return { documents, index }
}

interface Plain {
  key: [unknown, unknown]
  id: DocumentId
}

/** What the index should hold, by the obvious way. */
function plainEntries(documents: Iterable<Doc>, [first, second]: [Direction, Direction]): Plain[] {
  const entries: Plain[] = []
  for (const { _id, a = null, b = null } of documents) {
    const values = Array.isArray(a) ? (a as unknown[]) : [a]
    const distinct = values.filter((one, at) => values.findIndex((other) => isEqual(one, other)) === at)
    for (const one of distinct) entries.push({ key: [one, b], id: _id })
  }
  return entries.sort((x, y) => first * compare(x.key[0], y.key[0]) || second * compare(x.key[1], y.key[1]) || compare(x.id, y.id))
}

// An empty array has a key of its own, which nobody can ask for.
const isNotEmpty = ({ fields: after }: { fields: Record<string, unknown> | null }) => !Array.isArray(after?.['a']) || after['a'].length > 0
const steps = fc.array(step.filter(isNotEmpty), { maxLength: 80 })
const directions = fc.tuple(direction, direction)

describe('a sorted index', () => {
  it('holds what a plain sorted list holds, after any writes', () => {
    fc.assert(
      fc.property(steps, directions, fc.nat(90), fc.boolean(), (all, order, madeAt, isReversed) => {
        const { documents, index } = written(all, order, madeAt)
        const plain = plainEntries(documents.values(), order).map(({ id }) => id)
        expect(idsOf(index.scan({ prefixes: [[]], isReversed }))).toEqual(isReversed ? plain.reverse() : plain)
        expect(index.isMultikey).toBe(new Set(plain).size < plain.length)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the stretch of a value and a range, in either direction', () => {
    fc.assert(
      fc.property(steps, directions, scalar, fc.record({ low: bound, high: bound }), (all, order, wanted, { low, high }) => {
        const { documents, index } = written(all, order, 30)
        const range: Range | undefined = low ?? high ? { ...(low ? { low } : {}), ...(high ? { high } : {}) } : undefined
        const isInside = ({ key: [a, b] }: Plain) => isEqual(a, wanted) && (!range || outside(b, range) === 0)
        const plain = plainEntries(documents.values(), order).filter(isInside).map(({ id }) => id)
        expect(idsOf(index.scan({ prefixes: [[wanted]], range }))).toEqual(plain)
        expect(index.has([wanted])).toBe(plainEntries(documents.values(), order).some(({ key: [a] }) => isEqual(a, wanted)))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the stretches of several values as one, in the order of what follows', () => {
    fc.assert(
      fc.property(steps, directions, fc.uniqueArray(scalar, { comparator: isEqual, maxLength: 4 }), fc.boolean(), (all, order, wanted, isReversed) => {
        const { documents, index } = written(all, order, 0)
        const sign = isReversed ? -1 : 1
        const plain = plainEntries(documents.values(), order)
          .filter(({ key: [a] }) => wanted.some((one) => isEqual(a, one)))
          .sort((x, y) => sign * (order[1] * compare(x.key[1], y.key[1]) || compare(x.id, y.id)))
        const ids = idsOf(index.scan({ prefixes: wanted.map((one) => [one]), orderedFrom: 1, isReversed }))
        expect(ids).toEqual(plain.map(({ id }) => id))
      }),
      { numRuns: 300 },
    )
  })

  it('finds a key that two documents share, and no other', () => {
    fc.assert(
      fc.property(steps, directions, (all, order) => {
        const { documents, index } = written(all, order, 50)
        const plain = plainEntries(documents.values(), order)
        const shared = plain.filter(({ key }, at) => at > 0 && isEqual(plain[at - 1]?.key, key))
        const found = index.firstDuplicate()
        expect(found === undefined).toBe(shared.length === 0)
        if (found) expect(isEqual(found, shared[0]?.key)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('sorted pages', () => {
  it('stay in order while thousands come and go', () => {
    const numbers = fc.array(fc.nat(20_000), { minLength: 2000, maxLength: 5000 })
    fc.assert(
      fc.property(numbers, numbers, fc.nat(20_000), fc.nat(20_000), (first, second, one, other) => {
        const pages = new SortedPages<number>((a, b) => a - b, [...new Set(first)].sort((a, b) => a - b))
        const plain = new Set(first)
        for (const number of second) {
          if (plain.has(number)) pages.remove(number)
          else pages.add(number)
          if (!plain.delete(number)) plain.add(number)
        }
        pages.remove(-1)
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const expected = [...plain].filter((number) => number >= low && number <= high).sort((a, b) => a - b)
        const side = (number: number) => (number < low ? -1 : number > high ? 1 : 0)
        expect([...pages.stretch(side)]).toEqual(expected)
        expect([...pages.stretch(side, true)]).toEqual(expected.reverse())
        expect(pages.has((number) => number - one)).toBe(plain.has(one))
      }),
      { numRuns: 40 },
    )
  })

  it('empty themselves, and can be filled again', () => {
    const pages = new SortedPages<number>((a, b) => a - b, Array.from({ length: 2000 }, (_, at) => at))
    for (let at = 1999; at >= 0; at--) pages.remove(at)
    expect([...pages.stretch(() => 0)]).toEqual([])
    for (let at = 0; at < 3000; at++) pages.add((at * 7) % 3000)
    expect([...pages.stretch(() => 0)]).toEqual(Array.from({ length: 3000 }, (_, at) => at))
  })
})
