import fc from 'fast-check'
import { compare } from '../../../emulator/database/value/compare'
import { aDatabase, anIndex, errorOf } from './a-database'

const cases = Array.from({ length: 60 }, (_, n) => ({ _id: `c${n}`, group: `g${n % 3}`, status: n % 2 ? 'open' : 'hidden', at: n, shop: { city: n % 5 } }))
const indexes = [anIndex(['group', '-at']), anIndex(['shop.city']), anIndex(['-status', 'at'])]

type Order = { field: string; direction: 1 | -1 }[]

function costOf(query: Record<string, unknown>, order: Order = [], limit = 1000) {
  const { db, costs } = aDatabase(cases, indexes)
  db.find('things', { query, order, limit })
  return costs.map(({ isIndexed, scanned }) => ({ isIndexed, scanned }))
}

describe('an index serves', () => {
  it('equality on its first fields, a list of values, and a range after them', () => {
    expect(costOf({ group: 'g1' })).toEqual([{ isIndexed: true, scanned: 20 }])
    expect(costOf({ group: { $in: ['g1', 'g2'] } })).toEqual([{ isIndexed: true, scanned: 40 }])
    expect(costOf({ group: 'g0', at: { $gte: 30, $lt: 36 } })).toEqual([{ isIndexed: true, scanned: 2 }])
    expect(costOf({ $and: [{ group: 'g0' }, { at: { $gt: 50 } }] })).toEqual([{ isIndexed: true, scanned: 3 }])
    expect(costOf({ 'shop.city': 2 })).toEqual([{ isIndexed: true, scanned: 12 }])
  })

  it('the order asked for, in either direction, and then looks no further than the limit', () => {
    expect(costOf({ group: 'g1' }, [{ field: 'at', direction: -1 }], 5)).toEqual([{ isIndexed: true, scanned: 5 }])
    expect(costOf({ group: 'g1' }, [{ field: 'at', direction: 1 }], 5)).toEqual([{ isIndexed: true, scanned: 5 }])
    expect(costOf({}, [{ field: 'status', direction: -1 }, { field: 'at', direction: 1 }], 7)).toEqual([{ isIndexed: true, scanned: 7 }])
    expect(costOf({ group: 'g1' }, [{ field: 'status', direction: 1 }], 5)).toEqual([{ isIndexed: true, scanned: 20 }])
  })

  it('the order after a list of values, looking no further than the limit', () => {
    expect(costOf({ group: { $in: ['g2', 'g0', 'g2'] } }, [{ field: 'at', direction: -1 }], 5)).toEqual([{ isIndexed: true, scanned: 5 }])
    expect(costOf({ group: { $in: ['g2', 'g0'] } }, [{ field: 'group', direction: 1 }, { field: 'at', direction: -1 }], 5)).toEqual([{ isIndexed: true, scanned: 5 }])
    expect(costOf({ group: { $in: ['g2', 'g0'] } }, [{ field: 'group', direction: 1 }, { field: 'at', direction: 1 }], 5)).toEqual([{ isIndexed: true, scanned: 40 }])
    expect(costOf({ group: { $in: [] } })).toEqual([{ isIndexed: true, scanned: 0 }])
  })

  it('the _id: alone, in a list, as a range, and as an order', () => {
    expect(costOf({ _id: 'c7' })).toEqual([{ isIndexed: true, scanned: 1 }])
    expect(costOf({ _id: { $in: ['c7', 'c9', 'no'] } })).toEqual([{ isIndexed: true, scanned: 2 }])
    expect(costOf({ _id: { $gt: 'c57' } }, [{ field: '_id', direction: 1 }])).toEqual([{ isIndexed: true, scanned: 6 }])
    expect(costOf({}, [{ field: '_id', direction: -1 }], 4)).toEqual([{ isIndexed: true, scanned: 4 }])
  })

  it('alternatives when each of them is served', () => {
    expect(costOf({ $or: [{ _id: 'c7' }, { 'shop.city': 2 }] })).toEqual([{ isIndexed: true, scanned: 12 }])
    expect(costOf({ $or: [{ _id: 'c7' }, { nothing: 2 }] })).toEqual([{ isIndexed: false, scanned: 60 }])
  })
})

describe('an index of places', () => {
  const places = Array.from({ length: 30 }, (_, n) => ({ _id: `p${String(n).padStart(2, '0')}`, at: { type: 'Point', coordinates: [100 + n, 30] } }))
  const byPlace = { name: 'places', keys: [{ field: 'at', direction: '2dsphere' as const }], unique: false }
  const near = { at: { $near: { $geometry: { type: 'Point', coordinates: [129, 30] }, $maxDistance: 250_000 } } }

  it('serves questions about places, looking at few, the nearest first unless another order is asked for', () => {
    const { db, costs } = aDatabase(places, [byPlace])
    const ids = (order: Order) => db.find('things', { query: near, order }).map(({ _id }) => _id)
    expect(ids([])).toEqual(['p29', 'p28', 'p27'])
    expect(ids([{ field: '_id', direction: 1 }])).toEqual(['p27', 'p28', 'p29'])
    const cost = { collection: 'things', operation: 'read', scanned: 7, isIndexed: true, index: 'places' }
    expect(costs).toEqual([cost, cost])
  })

  it('must be there for nearness, and takes nothing that is no place', () => {
    const { db } = aDatabase(places)
    expect(errorOf(() => db.find('things', { query: near })).message).toContain('unable to find index for $geoNear query')
    const indexed = aDatabase(places, [byPlace]).db
    expect(errorOf(() => indexed.insert('things', [{ at: 'here' }])).message).toContain("Can't extract geo keys")
    indexed.insert('things', [{ _id: 'nowhere' }])
    db.insert('things', [{ at: 'here' }])
    expect(errorOf(() => db.declare([{ name: 'things', permission: 'ADMINONLY', indexes: [byPlace] }])).message).toContain("Can't extract geo keys")
  })
})

describe('no index serves', () => {
  it('other fields, or those that do not come first', () => {
    expect(costOf({ at: 5 })).toEqual([{ isIndexed: false, scanned: 60 }])
    expect(costOf({ group: { $ne: 'g1' } })).toEqual([{ isIndexed: false, scanned: 60 }])
    expect(costOf({}, [{ field: 'at', direction: 1 }])).toEqual([{ isIndexed: false, scanned: 60 }])
  })
})

describe('the cost', () => {
  it('is told for every kind of question', () => {
    const { db, costs } = aDatabase(cases, indexes)
    db.count('things', { group: 'g1' })
    db.aggregate('things', [{ $match: { group: 'g1' } }, { $count: 'n' }])
    db.update('things', { query: { at: 3 }, data: { $set: { seen: true } }, multi: true, merge: true, upsert: false })
    db.remove('things', { query: { _id: 'c1' }, multi: false })
    db.insert('things', [{ group: 'g9' }])
    expect(costs).toEqual([
      { collection: 'things', operation: 'read', scanned: 20, isIndexed: true, index: 'group_-at' },
      { collection: 'things', operation: 'read', scanned: 20, isIndexed: true },
      { collection: 'things', operation: 'write', scanned: 60, isIndexed: false },
      { collection: 'things', operation: 'write', scanned: 1, isIndexed: true, index: '_id_' },
      { collection: 'things', operation: 'write', scanned: 0, isIndexed: true },
    ])
  })
})

describe('an index that another plan would read wrongly', () => {
  const ids = (documents: Record<string, unknown>[], fields: string[], find: { query: Record<string, unknown>; order?: Order }) =>
    aDatabase(documents, [anIndex(fields)]).db.find('things', find).map(({ _id }) => _id)

  it('finds what two elements of one array meet together', () => {
    const documents = [{ _id: 'd', a: [{ b: 1, c: 9 }, { b: 0, c: 2 }] }]
    expect(ids(documents, ['a.b', 'a.c'], { query: { 'a.b': 1, 'a.c': 2 } })).toEqual(['d'])
    expect(ids(documents, ['a.b', 'a.c'], { query: { 'a.b': 1, 'a.c': { $lt: 5 } } })).toEqual(['d'])
    expect(ids([{ _id: 'd', a: [{ b: 1 }, { b: 2 }] }], ['a', 'a.b'], { query: { a: { b: 1 }, 'a.b': 2 } })).toEqual(['d'])
  })

  it('gives no order that an array in a field beside it has', () => {
    const documents = [{ _id: 'x', b: [5, 1], a: 2 }, { _id: 'y', b: 5, a: 1 }]
    expect(ids(documents, ['a'], { query: { b: 5 }, order: [{ field: 'b', direction: 1 }, { field: 'a', direction: 1 }] })).toEqual(['x', 'y'])
  })

  it('finds an element that has no field of the name 0', () => {
    expect(ids([{ _id: 'd', a: [{ b: 1 }] }], ['a.0'], { query: { 'a.0': null } })).toEqual(['d'])
  })
})

const scalar = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('x', 'y', '', null, true, new Date(1)))
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))
const document = fc.record({ a: value, b: fc.record({ c: value }, { requiredKeys: [] }), n: scalar }, { requiredKeys: [] })
const operators = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gte: scalar, $lt: scalar }, { requiredKeys: [] }).filter((both) => Object.keys(both).length > 0),
  fc.record({ $gt: scalar, $lte: scalar }, { requiredKeys: [] }).filter((both) => Object.keys(both).length > 0),
)
const plainQuery = fc.record({ a: operators, 'b.c': operators, n: operators }, { requiredKeys: [] })
const query = fc.oneof(plainQuery, fc.record({ $or: fc.array(plainQuery, { minLength: 1, maxLength: 2 }) }), fc.record({ $and: fc.array(plainQuery, { minLength: 1, maxLength: 2 }) }))
const direction = fc.constantFrom(1 as const, -1 as const)
// Not by two fields that may both hold arrays: no order is that of both.
const order = fc.uniqueArray(fc.record({ field: fc.constantFrom('a', 'n', 'b.c'), direction }), { selector: ({ field }) => field === 'n', maxLength: 2 })
const change = fc.record({ at: fc.nat(11), document: fc.option(document) })

describe('an index', () => {
  it('never changes what is found, whatever was written before', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), fc.array(change, { maxLength: 6 }), query, order, (documents, changes, asked, by) => {
        const stored = documents.map((fields, at) => ({ _id: `d${at}`, ...fields }))
        const plain = aDatabase(stored).db
        const indexed = aDatabase(stored, [anIndex(['a', '-n']), anIndex(['n', 'b.c']), anIndex(['-b.c'])]).db
        for (const db of [plain, indexed]) {
          for (const { at, document: fields } of changes) {
            if (fields) db.update('things', { query: { _id: `d${at}` }, data: fields, multi: false, merge: false, upsert: true })
            else db.remove('things', { query: { _id: `d${at}` }, multi: false })
          }
        }
        const ids = (db: typeof plain) => db.find('things', { query: asked, order: by, limit: 1000 }).map(({ _id }) => _id)
        expect(ids(indexed).sort()).toEqual(ids(plain).sort())
        const total = [...by, { field: '_id', direction: 1 as const }]
        const inOrder = (db: typeof plain) => db.find('things', { query: asked, order: total, limit: 5, offset: 1 }).map(({ _id }) => _id)
        expect(inOrder(indexed)).toEqual(inOrder(plain))
      }),
      { numRuns: 500 },
    )
  })

  it('stands on an order of values that is one', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('orders texts by their UTF-8 bytes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '中', '\uffe5', '😀', '\u0000') })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
  })

  it('agrees with a plain filter', () => {
    const naive = (fields: Record<string, unknown>, low: number) => typeof fields['n'] === 'number' && fields['n'] >= low
    fc.assert(
      fc.property(fc.array(fc.record({ n: scalar }), { maxLength: 30 }), fc.nat(3), (documents, low) => {
        const stored = documents.map((fields, at) => ({ _id: `d${at}`, ...fields }))
        const { db } = aDatabase(stored, [anIndex(['n'])])
        const found = db.find('things', { query: { n: { $gte: low } }, limit: 1000 }).map(({ _id }) => _id)
        expect(found.sort()).toEqual(stored.filter((fields) => naive(fields, low)).map(({ _id }) => _id).sort())
      }),
    )
  })
})
