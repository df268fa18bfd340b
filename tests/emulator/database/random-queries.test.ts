import fc from 'fast-check'
import '../../support/same-seed'
import type { Find } from '../../../emulator/database'
import { aDatabase, anIndex, errorOf } from './a-database'
import { documents, order, plainPath } from './model/arbitrary'
import { finds } from './model/finds'
import { query } from './model/queries'
import { type By, ParallelArrays, sorts } from './model/sorts'

const indexes = fc.uniqueArray(fc.array(fc.tuple(plainPath, fc.constantFrom('', '-')).map(([field, sign]) => sign + field), { minLength: 1, maxLength: 2 }), {
  maxLength: 3,
  selector: (fields) => fields.join(),
}).map((list) => list.filter((fields) => new Set(fields.map((field) => field.replace('-', ''))).size === fields.length).map((fields) => anIndex(fields)))

/** A database with these indexes, or `undefined` where the documents cannot be indexed so. */
function indexed(stored: Record<string, unknown>[], declared: ReturnType<typeof anIndex>[]) {
  try {
    return aDatabase(stored, declared).db
  } catch {
    return undefined
  }
}

const idsOf = (found: Record<string, unknown>[]) => found.map(({ _id }) => _id)

const ordered = (work: () => unknown[]): unknown[] | 'parallel arrays' => {
  try {
    return work()
  } catch (reason) {
    if (reason instanceof ParallelArrays || (reason instanceof Error && reason.message.includes('parallel arrays'))) return 'parallel arrays'
    throw reason
  }
}

const RUNS = { numRuns: 700 }

describe('a query', () => {
  it('finds what the model finds, with any indexes', () => {
    fc.assert(
      fc.property(documents(8), query, indexes, (stored, asked, declared) => {
        const wanted = idsOf(stored.filter((document) => finds(asked, document)))
        const find: Find = { query: asked, limit: 1000 }
        expect(idsOf(aDatabase(stored).db.find('things', find))).toEqual(wanted)
        const other = indexed(stored, declared)
        if (other) expect(idsOf(other.find('things', find)).sort()).toEqual([...wanted].sort())
        if (other) expect(other.count('things', asked)).toBe(wanted.length)
      }),
      RUNS,
    )
  })

  it('answers in the order of the model, from an offset up to a limit, with any indexes', () => {
    const everything = fc.record({ stored: documents(8), asked: query, by: order, declared: indexes, offset: fc.nat(3), limit: fc.integer({ min: 1, max: 5 }) })
    fc.assert(
      fc.property(everything, ({ stored, asked, by, declared, offset, limit }) => {
        const all: By[] = [...by, { field: '_id', direction: 1 }]
        const found = stored.filter((document) => finds(asked, document))
        const wanted = ordered(() => idsOf(sorts(found, all).slice(offset, offset + limit)))
        const find: Find = { query: asked, order: all, offset, limit }
        expect(ordered(() => idsOf(aDatabase(stored).db.find('things', find)))).toEqual(wanted)
        const other = indexed(stored, declared)
        if (other) expect(ordered(() => idsOf(other.find('things', find)))).toEqual(wanted)
      }),
      RUNS,
    )
  })
})

describe('what the model has found', () => {
  const ids = (stored: Record<string, unknown>[], asked: Record<string, unknown>) => idsOf(aDatabase(stored).db.find('things', { query: asked }))

  it('refuses an order by two arrays', () => {
    const { db } = aDatabase([{ a: [1], b: [2] }])
    expect(errorOf(() => db.find('things', { query: {}, order: [{ field: 'a', direction: 1 }, { field: 'b', direction: 1 }] })).message).toContain('parallel arrays')
  })

  it('looks at what a number names as a whole', () => {
    expect(ids([{ _id: 'd', a: [[5]] }], { 'a.0': 5 })).toEqual([])
  })
})
