import { aCollection, aDatabase, anIndex } from './a-database'

const documents = Array.from({ length: 20 }, (_, n) => ({ _id: `d${n}`, n, kind: n % 2 ? 'odd' : 'even', friend: `d${(n + 1) % 20}` }))

function aMeteredDatabase() {
  const metered = aDatabase(documents, [anIndex(['n'])])
  metered.db.declare([aCollection('others', [anIndex(['owner'])])])
  metered.db.insert('others', [{ owner: 'd1' }, { owner: 'd2' }])
  metered.costs.length = 0
  return metered
}

const where = (query: Record<string, unknown>) => ({ query, multi: true })
const set = (query: Record<string, unknown>) => ({ ...where(query), data: { $set: { seen: true } }, merge: true, upsert: false })
const served = { isIndexed: true }
const unserved = { isIndexed: false, scanned: 20 }
const lookup = (from: string, foreignField: string) => [{ $match: { n: 1 } }, { $lookup: { from, localField: '_id', foreignField, as: 'found' } }]

type Db = ReturnType<typeof aDatabase>['db']

test.each<[string, (db: Db) => unknown, object]>([
  ['an insert of many', (db) => db.insert('things', [{ n: 50 }, { n: 51 }]), { ...served, operation: 'write', scanned: 0 }],
  ['a read by _id', (db) => db.find('things', { query: { _id: 'd3' } }), { ...served, operation: 'read', scanned: 1 }],
  ['a read by an index', (db) => db.find('things', { query: { n: { $gte: 18 } } }), { ...served, scanned: 2 }],
  ['a read without one', (db) => db.find('things', { query: { kind: 'odd' } }), { ...unserved, operation: 'read', collection: 'things' }],
  ['an order without one', (db) => db.find('things', { query: {}, order: [{ field: 'kind', direction: 1 }] }), unserved],
  ['a count of everything', (db) => db.count('things', {}), { ...served, operation: 'read', scanned: 0 }],
  ['a count by an index', (db) => db.count('things', { n: 3 }), { ...served, scanned: 1 }],
  ['a count without one', (db) => db.count('things', { kind: 'odd' }), { ...unserved, operation: 'read' }],
  ['an update by _id', (db) => db.update('things', { ...set({ _id: 'd3' }), multi: false }), { ...served, operation: 'write', scanned: 1 }],
  ['an update of many by an index', (db) => db.update('things', set({ n: { $lt: 3 } })), { ...served, operation: 'write', scanned: 3 }],
  ['an update of many without one', (db) => db.update('things', set({ kind: 'odd' })), { ...unserved, operation: 'write' }],
  ['an update that makes a document', (db) => db.update('things', { ...set({ _id: 'new' }), multi: false, upsert: true }), { ...served, operation: 'write' }],
  ['an update that answers the document', (db) => db.updateAndReturn('things', set({ _id: 'd3' })), { ...served, operation: 'write', scanned: 1 }],
  ['a removal by an index', (db) => db.remove('things', where({ n: 4 })), { ...served, operation: 'write', scanned: 1 }],
  ['a removal without one', (db) => db.remove('things', where({ kind: 'odd' })), { ...unserved, operation: 'write' }],
  ['an aggregate whose match an index serves', (db) => db.aggregate('things', [{ $match: { n: { $gte: 15 } } }, { $group: { _id: '$kind' } }]), { ...served, operation: 'read', scanned: 5 }],
  ['an aggregate whose match none serves', (db) => db.aggregate('things', [{ $match: { kind: 'odd' } }]), { ...unserved, operation: 'read' }],
  ['a lookup by an index', (db) => db.aggregate('things', lookup('others', 'owner')), { ...served, scanned: 2, collection: 'things' }],
  ['a lookup of what is absent, by an index', (db) => db.aggregate('things', [{ $match: { n: 1 } }, { $lookup: { from: 'others', localField: 'nothing', foreignField: 'owner', as: 'found' } }]), { ...served, collection: 'things' }],
  ['a lookup by an index after no match', (db) => db.aggregate('things', [{ $lookup: { from: 'others', localField: '_id', foreignField: 'owner', as: 'found' } }]), { isIndexed: false, collection: 'things' }],
  ['a lookup without one', (db) => db.aggregate('others', [{ $match: { owner: 'd1' } }, { $lookup: { from: 'things', localField: 'owner', foreignField: 'friend', as: 'found' } }]), { isIndexed: false, collection: 'things' }],
])('%s costs one question, booked right', (_, ask, cost) => {
  const { db, costs } = aMeteredDatabase()
  ask(db)
  expect(costs).toEqual([expect.objectContaining(cost)])
})

test('a read inside of a transaction costs as much as outside', () => {
  const { db, costs } = aMeteredDatabase()
  const transaction = db.begin()
  db.find('things', { query: { n: 3 } }, transaction)
  db.update('things', { ...set({ _id: 'd3' }), multi: false }, transaction)
  db.commit(transaction)
  expect(costs).toEqual([expect.objectContaining({ ...served, operation: 'read' }), expect.objectContaining({ ...served, operation: 'write' })])
})

test('a write that is refused is booked before it is made', () => {
  const { db, costs } = aMeteredDatabase()
  db.onCost = (cost) => {
    costs.push(cost)
    throw new Error('too dear')
  }
  expect(() => db.update('things', set({ kind: 'odd' }))).toThrow('too dear')
  expect(db.aggregate.bind(db, 'things', [])).toThrow('too dear')
  db.onCost = (cost) => void costs.push(cost)
  expect(db.count('things', { seen: true })).toBe(0)
})
