import { DatabaseError, memory, openDatabase } from '../../../emulator/database'
import { aCollection, aDatabase, all, anIndex, byId, errorOf, update } from './a-database'

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const LOCKED = { name: 'DatabaseError', code: 'SERVER_TIMEOUT' }

const taken = (work: () => unknown) => errorOf(work).isDuplicateKey

describe('a unique key', () => {
  const unique = (documents: Record<string, unknown>[] = []) => aDatabase(documents, [anIndex(['n'], true)])

  it('that is taken in the snapshot is refused at once', () => {
    const { db } = unique([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
    expect(taken(() => db.insert('things', [{ n: 1 }], db.begin()))).toBe(true)
    expect(taken(() => update(db, { _id: 'b' }, { $set: { n: 1 } }, db.begin()))).toBe(true)
    expect(taken(() => db.insert('things', [{ n: 8 }, { n: 8 }], db.begin()))).toBe(true)
    expect(all(db)).toHaveLength(2)
  })

  it('that the transaction has freed may be taken there', () => {
    const { db } = unique([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
    const t = db.begin()
    db.remove('things', { query: { _id: 'a' }, multi: false }, t)
    update(db, { _id: 'b' }, { $set: { n: 1 } }, t)
    db.insert('things', [{ _id: 'c', n: 2 }], t)
    db.commit(t)
    expect(all(db)).toEqual([{ _id: 'b', n: 1 }, { _id: 'c', n: 2 }])
  })

  it('may go round among documents of one transaction', () => {
    const { db } = unique([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
    const t = db.begin()
    update(db, { _id: 'a' }, { $set: { n: 9 } }, t)
    update(db, { _id: 'b' }, { $set: { n: 1 } }, t)
    update(db, { _id: 'a' }, { $set: { n: 2 } }, t)
    db.commit(t)
    expect(all(db)).toEqual([{ _id: 'a', n: 2 }, { _id: 'b', n: 1 }])
  })

  it('that another transaction has taken is a conflict', () => {
    const { db } = unique()
    const [first, second] = [db.begin(), db.begin()]
    db.insert('things', [{ n: 1 }], first)
    expect(errorOf(() => db.insert('things', [{ n: 1 }], second)).code).toBe(CONFLICT)
    db.commit(first)
    expect(taken(() => db.insert('things', [{ n: 1 }], db.begin()))).toBe(true)
  })

  it('that was taken since the transaction began is a conflict', () => {
    const { db } = unique()
    const t = db.begin()
    db.insert('things', [{ n: 1 }])
    expect(errorOf(() => db.insert('things', [{ n: 1 }], t)).code).toBe(CONFLICT)
  })

  it('that was freed since the transaction began is still taken in its snapshot', () => {
    const { db } = unique([{ _id: 'a', n: 1 }])
    const t = db.begin()
    db.remove('things', { query: { _id: 'a' }, multi: false })
    expect(taken(() => db.insert('things', [{ n: 1 }], t))).toBe(true)
  })
})

describe('a plain write', () => {
  it('of a document that a transaction has written is locked, until that is over', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }])
    const t = db.begin()
    update(db, { _id: 'a' }, { $inc: { n: 10 } }, t)
    expect(errorOf(() => update(db, { _id: 'a' }, { $inc: { n: 1 } }))).toMatchObject(LOCKED)
    expect(errorOf(() => update(db, {}, { $inc: { n: 1 } })).message).toContain('things/a')
    expect(errorOf(() => db.remove('things', { query: { _id: 'a' }, multi: false }))).toMatchObject(LOCKED)
    expect(all(db).map(({ n }) => n)).toEqual([1, 1])
    db.commit(t)
    expect(update(db, { _id: 'a' }, { $inc: { n: 1 } })).toEqual({ updated: 1 })
    expect(byId(db, 'a')).toEqual({ _id: 'a', n: 12 })
  })

  it('is free again when the transaction was aborted, or given up after its 30 seconds', () => {
    const { db, clock } = aDatabase([{ _id: 'a', n: 1 }])
    const aborted = db.begin()
    update(db, { _id: 'a' }, { $set: { n: 2 } }, aborted)
    db.abort(aborted)
    expect(update(db, { _id: 'a' }, { $inc: { n: 1 } })).toEqual({ updated: 1 })
    update(db, { _id: 'a' }, { $set: { n: 5 } }, db.begin())
    expect(errorOf(() => update(db, { _id: 'a' }, { $inc: { n: 1 } }))).toMatchObject(LOCKED)
    clock.now += 30_001
    expect(update(db, { _id: 'a' }, { $inc: { n: 1 } })).toEqual({ updated: 1 })
    expect(all(db)).toEqual([{ _id: 'a', n: 3 }])
  })

  it('of an id or a unique key that a transaction has taken is locked too', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }], [anIndex(['n'], true)])
    const t = db.begin()
    db.insert('things', [{ _id: 'b', n: 2 }], t)
    expect(errorOf(() => db.insert('things', [{ _id: 'b', n: 3 }]))).toMatchObject(LOCKED)
    expect(errorOf(() => db.insert('things', [{ _id: 'c', n: 2 }]))).toMatchObject(LOCKED)
    expect(errorOf(() => update(db, { _id: 'a' }, { $set: { n: 2 } }))).toMatchObject(LOCKED)
    expect(db.insert('things', [{ _id: 'c', n: 3 }])).toEqual(['c'])
    db.commit(t)
    expect(taken(() => db.insert('things', [{ _id: 'd', n: 2 }]))).toBe(true)
  })

  it('of a document that a transaction has only read goes ahead', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }])
    const t = db.begin()
    expect(byId(db, 'a', t)).toEqual({ _id: 'a', n: 1 })
    expect(update(db, { _id: 'a' }, { $set: { n: 2 } })).toEqual({ updated: 1 })
  })
})

describe('many documents', () => {
  it('are inserted in order: those before the taken id stay', () => {
    const { db } = aDatabase([{ _id: 'b', old: true }])
    expect(taken(() => db.insert('things', [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }]))).toBe(true)
    expect(all(db).map(({ _id }) => _id).sort()).toEqual(['a', 'b'])
  })

  it('are changed in order: those before the one that cannot be changed are', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 'x' }, { _id: 'c', n: 1 }])
    expect(errorOf(() => update(db, {}, { $inc: { n: 1 } })).message).toContain('$inc')
    expect(all(db).map(({ n }) => n)).toEqual([2, 'x', 1])
  })

  it('cannot shift a unique key along, since each takes the key of the next', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }], [anIndex(['n'], true)])
    expect(taken(() => update(db, {}, { $inc: { n: 1 } }))).toBe(true)
    expect(all(db).map(({ n }) => n)).toEqual([1, 2])
    expect(update(db, {}, { $inc: { n: -1 } })).toEqual({ updated: 2 })
  })

  it('are not tried one by one when it is the disk that refuses', () => {
    const sizes: number[] = []
    const write = (changes: unknown[]) => {
      sizes.push(changes.length)
      throw Object.assign(new DatabaseError('DATABASE_REQUEST_FAILED', 'the disk is full'), { cause: 'SQLITE_FULL' })
    }
    const db = openDatabase({ persistence: { ...memory(), write } })
    db.declare([aCollection('things')])
    expect(() => db.insert('things', [{ _id: 'a' }, { _id: 'b' }])).toThrow('the disk is full')
    expect(sizes).toEqual([2])
    expect(all(db)).toEqual([])
  })

  it('of a transaction are all there or none', () => {
    const { db } = aDatabase()
    const t = db.begin()
    expect(taken(() => db.insert('things', [{ _id: 'a' }, { _id: 'a' }], t))).toBe(true)
    expect(all(db)).toEqual([])
  })
})
