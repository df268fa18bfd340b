import fc from 'fast-check'
import '../../support/same-seed'
import type { Stage } from '../../../emulator/database'
import { aCollection, aDatabase, anIndex } from './a-database'

const indexes = [anIndex(['sku']), anIndex(['kind', 'deep.n'])]

/** What a lookup by this expression finds for each order, and what it cost. */
function lookup(stock: Record<string, unknown>[], orders: Record<string, unknown>[], expression: unknown, indexed = indexes) {
  const { db, costs } = aDatabase(stock, indexed)
  db.declare([aCollection('orders')])
  db.insert('orders', orders)
  const pipeline: Stage[] = [{ $match: { $expr: expression } }]
  costs.splice(0)
  const rows = db.aggregate('orders', [{ $match: { _id: { $gte: 0 } } }, { $lookup: { from: 'things', let: { item: '$item', deep: '$deep' }, pipeline, as: 'found' } }, { $limit: 1000 }])
  const { isIndexed, scanned = 0 } = costs[0] ?? {}
  return { found: rows.map((row) => (row['found'] as { _id: unknown }[]).map(({ _id }) => _id)), cost: { isIndexed, scanned: scanned - orders.length } }
}

const stock = Array.from({ length: 40 }, (_, n) => ({ _id: n, sku: `s${n % 10}`, kind: n % 2, deep: { n } }))
const one: Record<string, unknown>[] = [{ _id: 0, item: 's3', deep: { n: 7, list: [7] } }]
const costOf = (expression: unknown, more: Record<string, unknown>[] = [], order = one) => lookup([...stock, ...more], order, expression).cost

describe('an index serves an $expr', () => {
  it('that wants a field to equal a variable or a constant, on either side', () => {
    const four = { isIndexed: true, scanned: 4 }
    expect(costOf({ $eq: ['$sku', '$$item'] })).toEqual(four)
    expect(costOf({ $eq: ['$$item', '$sku'] })).toEqual(four)
    expect(costOf({ $eq: ['$sku', 's4'] })).toEqual(four)
    expect(costOf({ $eq: ['$sku', { $literal: '$s4' }] })).toEqual({ isIndexed: true, scanned: 0 })
    expect(costOf({ $eq: ['$_id', '$$deep.n'] })).toEqual({ isIndexed: true, scanned: 1 })
  })

  it('inside of $and, with what else is asked', () => {
    expect(costOf({ $and: [{ $gt: ['$kind', 0] }, { $and: [{ $eq: ['$sku', '$$item'] }] }] })).toEqual({ isIndexed: true, scanned: 4 })
    expect(costOf({ $and: [{ $eq: ['$kind', 1] }, { $eq: ['$deep.n', '$$deep.n'] }] })).toEqual({ isIndexed: true, scanned: 1 })
  })

  it('for each part of an $or of queries', () => {
    const { db, costs } = aDatabase(stock, indexes)
    expect(db.count('things', { $or: [{ $expr: { $eq: ['$sku', 's1'] } }, { $expr: { $eq: ['$kind', 1] } }] })).toBe(20)
    expect(costs).toMatchObject([{ isIndexed: true, scanned: 20 }])
  })
})

// "Multikey indexes are not used. Indexes are not used for comparisons where the operand is an array or the operand type
// is undefined, nor for comparisons with more than one field path operand."
describe('no index serves an $expr', () => {
  const all = { isIndexed: false, scanned: 40 }
  it('that compares a field with a field, with what is computed, or otherwise than by $eq', () => {
    expect(costOf({ $eq: ['$sku', '$kind'] })).toEqual(all)
    expect(costOf({ $eq: ['$sku', { $concat: ['s', '3'] }] })).toEqual(all)
    expect(costOf({ $eq: ['$sku', '$$ROOT'] })).toEqual(all)
    expect(costOf({ $gte: ['$sku', '$$item'] })).toEqual(all)
    expect(costOf({ $or: [{ $eq: ['$sku', '$$item'] }] })).toEqual(all)
    expect(costOf({ $eq: ['$deep.n', '$$deep.n'] })).toEqual(all)
  })

  it('when the variable is absent or an array', () => {
    expect(costOf({ $eq: ['$sku', '$$item'] }, [], [{ _id: 0 }])).toEqual(all)
    expect(costOf({ $eq: ['$sku', '$$deep.list'] })).toEqual(all)
  })

  it.each([[['s3']], [[]], [['s3', 's4']]])('when the index holds an array, be it %j', (sku) => {
    const { db, costs } = aDatabase(stock, indexes)
    const ask = () => db.find('things', { query: { $expr: { $eq: ['$sku', 's3'] } } }).length
    db.insert('things', [{ _id: 'list', sku }])
    expect(ask()).toBe(4)
    db.remove('things', { query: { _id: 'list' }, multi: false })
    expect(ask()).toBe(4)
    db.insert('things', [{ _id: 'list', sku }])
    expect(ask()).toBe(4)
    expect(costs.filter(({ operation }) => operation === 'read').map(({ isIndexed }) => isIndexed)).toEqual([false, true, false])
  })
})

const scalar = fc.constantFrom<unknown>(null, 0, -0, 1, NaN, 'x', '', '$a', true, new Date(1))
const value = fc.oneof({ weight: 4, arbitrary: scalar }, fc.array(scalar, { maxLength: 2 }), fc.record({ n: scalar }, { requiredKeys: [] }), fc.array(fc.record({ n: scalar }), { maxLength: 2 }))
const fields = fc.record({ a: value, b: value, n: scalar }, { requiredKeys: [] })
const numbered = (list: Record<string, unknown>[]) => list.map((each, at) => ({ ...each, _id: at }))
const documents = (plain: boolean) => fc.array(plain ? fc.record({ a: scalar, b: fc.record({ n: scalar }), n: scalar }, { requiredKeys: [] }) : fields, { maxLength: 8 }).map(numbered)
const field = fc.constantFrom('$a', '$b', '$b.n', '$n', '$_id')
const other = fc.oneof(fc.constantFrom<unknown>('$$item', '$$item.n', '$$deep.n', '$n', { $literal: '$a' }, [1], { n: 1 }), scalar.filter((each) => each !== '$a'))
const equality = fc.tuple(field, other, fc.boolean()).map(([path, wanted, isTurned]) => ({ $eq: isTurned ? [wanted, path] : [path, wanted] }))
const expression = fc.oneof(equality, fc.array(fc.oneof(equality, fc.constant({ $gte: ['$n', 0] })), { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })))

describe('a lookup by an expression', () => {
  it('finds the same with indexes as without', () => {
    let served = 0
    fc.assert(
      fc.property(fc.boolean().chain(documents), fc.array(fc.record({ item: value, deep: value }, { requiredKeys: [] }), { maxLength: 3 }).map(numbered), expression, (stored, orders, asked) => {
        const indexed = lookup(stored, orders, asked, [anIndex(['a', '-n']), anIndex(['-n']), anIndex(['b.n']), anIndex(['b'])])
        expect(indexed.found.map((ids) => ids.sort())).toEqual(lookup(stored, orders, asked, []).found.map((ids) => ids.sort()))
        if (indexed.cost.isIndexed && orders.length > 0) served += 1
      }),
      { numRuns: 400 },
    )
    expect(served).toBeGreaterThan(40)
  })
})
