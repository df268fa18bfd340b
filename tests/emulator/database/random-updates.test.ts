import fc from 'fast-check'
import '../../support/same-seed'
import { aDatabase, anIndex, byId, update } from './a-database'
import { fields, value } from './model/arbitrary'
import { Refused, type Update, updates } from './model/updates'
import { identical } from './model/values'

const path = fc.constantFrom('a', 'b', 'c', 'a.b', 'a.0', 'a.1', 'a.4', 'b.a', 'b.0', 'b.c.a', 'c.0.a', '10', '9')
const few = fc.array(value, { maxLength: 3 })
const number = fc.constantFrom(0, 1, -2, 0.5)
const direction = fc.constantFrom(1, -1)

const each = fc.record(
  { $each: few, $position: fc.integer({ min: -2, max: 4 }), $slice: fc.integer({ min: -2, max: 3 }), $sort: fc.oneof(direction, fc.record({ a: direction })) },
  { requiredKeys: ['$each'] },
)

const pulled = fc.oneof(
  value.filter((wanted) => typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)),
  fc.record({ $gte: number }),
  fc.record({ $in: few }),
  fc.record({ a: value }),
  fc.record({ a: fc.record({ $lte: number }) }),
)

const of = (operator: string, operand: fc.Arbitrary<unknown>) => fc.tuple(path, operand).map(([at, wanted]) => ({ operator, at, wanted }))

const step = fc.oneof(
  of('$set', value), of('$unset', fc.constant('')), of('$inc', number), of('$mul', number), of('$min', value), of('$max', value),
  of('$push', fc.oneof(value, each)), of('$addToSet', fc.oneof(value, fc.record({ $each: few }))), of('$pull', pulled), of('$pullAll', few),
  of('$pop', direction), of('$rename', fc.constantFrom('d', 'a.d', 'b.c', 'd.e', 'c')),
)

const change = fc.uniqueArray(step, { minLength: 1, maxLength: 3, selector: ({ at }) => at }).map((steps) => {
  const made: Update = {}
  for (const { operator, at, wanted } of steps) made[operator] = { ...made[operator], [at]: wanted }
  return made
})

/** The document after the update, or `undefined` when it is refused. */
function after(work: () => unknown): unknown {
  try {
    return work()
  } catch (reason) {
    if (reason instanceof Refused || (reason instanceof Error && reason.name === 'DatabaseError')) return undefined
    throw reason
  }
}

describe('an update', () => {
  it('makes of a document what the model makes of it, and refuses what the model refuses', () => {
    fc.assert(
      fc.property(fields, change, (document, asked) => {
        const before = { _id: 'a', ...document }
        const { db } = aDatabase([before], [anIndex(['c'])])
        const wanted = after(() => updates(before, asked))
        const updated = after(() => update(db, { _id: 'a' }, asked))
        expect({ isRefused: updated === undefined }).toEqual({ isRefused: wanted === undefined })
        expect(Object.entries(byId(db, 'a')!)).toEqual(Object.entries((wanted ?? before) as object))
        if (wanted) expect(updated).toEqual({ updated: identical(before, wanted) ? 0 : 1 })
      }),
      { numRuns: 2000 },
    )
  })
})
