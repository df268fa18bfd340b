import { type Database } from '../../../emulator/database'
import { aDatabase, all, byId, errorOf, NOON, update } from './a-database'

/** The document `a` after the update. */
function after(document: Record<string, unknown>, data: Record<string, unknown>) {
  const { db } = aDatabase([{ _id: 'a', ...document }])
  update(db, { _id: 'a' }, data)
  const { _id, ...rest } = byId(db, 'a') ?? { _id: 'gone' }
  expect(_id).toBe('a')
  return rest
}

const refusal = (document: Record<string, unknown>, data: Record<string, unknown>) => {
  const { db } = aDatabase([{ _id: 'a', ...document }])
  const error = errorOf(() => update(db, { _id: 'a' }, data))
  expect(byId(db, 'a')).toEqual({ _id: 'a', ...document })
  return error.message
}

describe('$set', () => {
  it('resolves the server date with its offset', () => {
    expect(after({}, { $set: { at: { $tcb_server_date: { offset: 1000 } }, deep: [{ $tcb_server_date: { offset: 0 } }] } })).toEqual({
      at: new Date(NOON + 1000),
      deep: [new Date(NOON)],
    })
  })

  it('refuses a server date that no calendar has', () => {
    expect(refusal({}, { $set: { at: { $tcb_server_date: { offset: 1e300 }, more: 1 } } })).toContain('an invalid date cannot be stored')
  })
})

describe('$pull', () => {
  it('removes the elements of which one or the other holds', () => {
    expect(after({ list: [{ n: 1 }, { n: 2 }, { n: 3 }, 1] }, { $pull: { list: { $or: [{ n: 1 }, { n: { $gt: 2 } }] } } })).toEqual({ list: [{ n: 2 }, 1] })
    expect(after({ list: [{ n: 1 }, { n: 2 }] }, { $pull: { list: { $nor: [{ n: 1 }] } } })).toEqual({ list: [{ n: 1 }] })
  })
})

describe('an update', () => {
  it('keeps the _id, and refuses fields that begin with $', () => {
    expect(refusal({}, { $set: { _id: 'b' } })).toContain('immutable')
    expect(refusal({}, { $unset: { _id: '' } })).toContain('immutable')
    expect(refusal({}, { $set: { shop: { $city: 1 } } })).toContain('$city')
    expect(refusal({ list: [1] }, { $set: { 'list.$': 1 } })).toContain('positional')
    expect(refusal({}, { $set: { 'a..b': 1 } })).toContain('empty field name')
    expect(refusal({}, { $explode: { a: 1 } })).toContain('$explode')
    expect(refusal({}, { name: 'no operator' })).toContain('needs operators')
  })

  it('counts the documents that it changed', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }, { _id: 'c', n: 1 }])
    expect(update(db, {}, { $set: { n: 1 } })).toEqual({ updated: 1 })
    expect(update(db, { n: 7 }, { $set: { n: 1 } })).toEqual({ updated: 0 })
    expect(db.update('things', { query: {}, data: { $inc: { n: 1 } }, multi: false, merge: true, upsert: false })).toEqual({ updated: 1 })
    expect(all(db).map(({ n }) => n)).toEqual([2, 1, 1])
  })

  it('stops at the document that cannot be changed', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 'text' }])
    expect(errorOf(() => update(db, {}, { $inc: { n: 1 } })).code).toBe('DATABASE_REQUEST_FAILED')
    expect(all(db)).toEqual([{ _id: 'a', n: 2 }, { _id: 'b', n: 'text' }])
  })
})

describe('a whole document', () => {
  const set = (db: Database, id: string, data: Record<string, unknown>) =>
    db.update('things', { query: { _id: id }, data, multi: false, merge: false, upsert: true })

  it('replaces the one that is there', () => {
    const { db } = aDatabase([{ _id: 'a', old: 1 }])
    expect(set(db, 'a', { fresh: 2 })).toEqual({ updated: 1 })
    expect(all(db)).toEqual([{ _id: 'a', fresh: 2 }])
  })

  it('is inserted when there is none', () => {
    const { db } = aDatabase()
    expect(set(db, 'a', { fresh: 2 })).toEqual({ updated: 0, upsertId: 'a' })
    expect(all(db)).toEqual([{ _id: 'a', fresh: 2 }])
  })

  it('must not hold operators', () => {
    const { db } = aDatabase([{ _id: 'a' }])
    expect(errorOf(() => set(db, 'a', { $inc: { n: 1 } })).message).toContain('$inc')
  })
})

describe('an upsert', () => {
  const upsert = (db: Database, query: Record<string, unknown>, data: Record<string, unknown>) =>
    db.update('things', { query, data, multi: false, merge: true, upsert: true })

  it('starts from the equalities of the query', () => {
    const { db } = aDatabase()
    const query = { brand: '星河', 'shop.city': { $eq: '杭州' }, n: { $gt: 3 }, $and: [{ kind: 'phone' }] }
    const { upsertId } = upsert(db, query, { $inc: { count: 1 }, $setOnInsert: { first: true } })
    expect(all(db)).toEqual([{ _id: upsertId, brand: '星河', shop: { city: '杭州' }, kind: 'phone', count: 1, first: true }])
  })

  it('leaves $setOnInsert out when the document is there', () => {
    const { db } = aDatabase([{ _id: 'a', brand: '星河' }])
    expect(upsert(db, { brand: '星河' }, { $inc: { count: 1 }, $setOnInsert: { first: true } })).toEqual({ updated: 1 })
    expect(all(db)).toEqual([{ _id: 'a', brand: '星河', count: 1 }])
  })
})

describe('insert and remove', () => {
  it('gives every document an id of its own', () => {
    const { db } = aDatabase()
    const [first, second] = db.insert('things', [{}, {}])
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(second).not.toBe(first)
  })

  it('refuses an id twice, an id that is neither a text nor a number, and documents that cannot be kept', () => {
    const { db } = aDatabase([{ _id: 'a' }])
    expect(errorOf(() => db.insert('things', [{ _id: 'a' }]))).toMatchObject({ isDuplicateKey: true, code: 'DATABASE_DUPLICATE_WRITE' })
    expect(errorOf(() => db.insert('things', [{ _id: true }])).message).toContain('_id')
    expect(errorOf(() => db.insert('things', [{ $bad: 1 }])).message).toContain('$bad')
    expect(errorOf(() => db.insert('things', [{ f: () => 1 }])).message).toContain('function')
    expect(errorOf(() => db.insert('things', [JSON.parse('{"__proto__":{"x":1}}') as Record<string, unknown>])).message).toContain('__proto__')
    expect(errorOf(() => db.insert('nowhere', [{}])).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(all(db)).toEqual([{ _id: 'a' }])
  })

  it('refuses a document nested too deep', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
    const { db } = aDatabase()
    expect(errorOf(() => db.insert('things', [{ deep }]))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(all(db)).toEqual([])
  })

  it('refuses a document above 512 KB', () => {
    const { db } = aDatabase([{ _id: 'a', text: 'x'.repeat(300 * 1024) }])
    expect(errorOf(() => db.insert('things', [{ text: 'x'.repeat(512 * 1024) }])).message).toContain('too large')
    expect(errorOf(() => update(db, { _id: 'a' }, { $set: { more: '中'.repeat(100 * 1024) } })).message).toContain('too large')
  })

  it('removes one or all that match', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 1 }])
    expect(db.remove('things', { query: { n: 1 }, multi: false })).toBe(1)
    expect(db.remove('things', { query: { n: 1 }, multi: true })).toBe(2)
    expect(db.count('things', {})).toBe(0)
  })

  it('creates a collection once', () => {
    const { db } = aDatabase()
    db.createCollection('more')
    expect(db.find('more', { query: {} })).toEqual([])
    expect(errorOf(() => db.createCollection('more')).code).toBe('DATABASE_REQUEST_FAILED')
  })
})
