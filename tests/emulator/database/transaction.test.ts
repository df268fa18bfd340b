import fc from 'fast-check'
import { type Database, memory, openDatabase } from '../../../emulator/database'
import { aDatabase, all, anIndex, byId, errorOf, NOON, update } from './a-database'

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const OVER = 'DATABASE_TRANSACTION_FAIL'

describe('a transaction', () => {
  it('sees what was there when it began, and its own writes', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 1 }], [anIndex(['n'])])
    const t = db.begin()
    update(db, { _id: 'a' }, { $set: { n: 2 } })
    db.remove('things', { query: { _id: 'b' }, multi: false })
    db.insert('things', [{ _id: 'd', n: 1 }])
    db.insert('things', [{ _id: 'mine', n: 1 }], t)
    update(db, { _id: 'c' }, { $set: { n: 5 } }, t)
    expect(byId(db, 'a', t)).toEqual({ _id: 'a', n: 1 })
    const ones = db.find('things', { query: { n: 1 }, order: [{ field: '_id', direction: 1 }] }, t)
    expect(ones.map(({ _id }) => _id)).toEqual(['a', 'b', 'mine'])
    expect(db.find('things', { query: { n: 5 } }, t)).toEqual([{ _id: 'c', n: 5 }])
    expect(all(db).map(({ _id }) => _id)).toEqual(['a', 'c', 'd'])
  })

  it('shows its writes to others when it is committed, all at once', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }])
    const t = db.begin()
    update(db, { _id: 'a' }, { $inc: { n: 1 } }, t)
    update(db, { _id: 'a' }, { $inc: { n: 1 } }, t)
    db.insert('things', [{ _id: 'b' }], t)
    db.update('things', { query: { _id: 'c' }, data: { whole: true }, multi: false, merge: false, upsert: true }, t)
    expect(all(db)).toEqual([{ _id: 'a', n: 1 }])
    db.commit(t)
    expect(all(db)).toEqual([{ _id: 'a', n: 3 }, { _id: 'b' }, { _id: 'c', whole: true }])
    expect(errorOf(() => db.commit(t)).message).toContain('TransactionNotExist')
  })

  it('leaves nothing behind when it is aborted', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }], [anIndex(['n'], true)])
    const t = db.begin()
    db.remove('things', { query: { _id: 'a' }, multi: false }, t)
    db.insert('things', [{ _id: 'b', n: 1 }], t)
    expect(db.find('things', { query: {} }, t)).toEqual([{ _id: 'b', n: 1 }])
    db.abort(t)
    expect(all(db)).toEqual([{ _id: 'a', n: 1 }])
    expect(errorOf(() => byId(db, 'a', t)).code).toBe(OVER)
  })

  it.each([
    ['changed', (db: Database) => void update(db, { _id: 'a' }, { $inc: { n: 1 } })],
    ['removed', (db: Database) => void db.remove('things', { query: { _id: 'a' }, multi: false })],
  ])('conflicts at once over a document that was %s since it began, and is over then', (_, meddle) => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }])
    const t = db.begin()
    db.insert('things', [{ _id: 'other' }], t)
    meddle(db)
    expect(errorOf(() => update(db, { _id: 'a' }, { $set: { mine: true } }, t)).code).toBe(CONFLICT)
    expect(errorOf(() => db.commit(t)).code).toBe(OVER)
    expect(all(db).some(({ _id, mine }) => _id === 'other' || mine === true)).toBe(false)
  })

  it('conflicts at once over a document that another one has written, whichever began first', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }])
    const [first, second] = [db.begin(), db.begin()]
    update(db, { _id: 'a' }, { $inc: { n: 1 } }, second)
    expect(errorOf(() => update(db, { _id: 'a' }, { $inc: { n: 5 } }, first)).code).toBe(CONFLICT)
    db.commit(second)
    expect(all(db)).toEqual([{ _id: 'a', n: 2 }])
  })

  it('conflicts at once over an id that another one has inserted', () => {
    const { db } = aDatabase()
    const [first, second] = [db.begin(), db.begin()]
    db.insert('things', [{ _id: 'seat', by: 'first' }], first)
    expect(errorOf(() => db.insert('things', [{ _id: 'seat', by: 'second' }], second)).code).toBe(CONFLICT)
    db.commit(first)
    expect(all(db)).toEqual([{ _id: 'seat', by: 'first' }])
  })

  it('is over after any operation that fails', () => {
    const { db } = aDatabase([{ _id: 'a', n: 'text' }])
    const t = db.begin()
    expect(errorOf(() => update(db, { _id: 'a' }, { $inc: { n: 1 } }, t)).code).toBe('DATABASE_REQUEST_FAILED')
    expect(errorOf(() => byId(db, 'a', t)).code).toBe(OVER)
  })

  it('does not conflict over what it only read', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }])
    const t = db.begin()
    byId(db, 'a', t)
    update(db, { _id: 'a' }, { $set: { n: 2 } })
    update(db, { _id: 'b' }, { $set: { n: 3 } }, t)
    db.commit(t)
    expect(all(db).map(({ n }) => n)).toEqual([2, 3])
  })

  it('goes on seeing its own past when others come and go', () => {
    const { db } = aDatabase([{ _id: 'a', n: 0 }])
    const seen = (t: string) => byId(db, 'a', t)?.['n']
    const first = db.begin()
    update(db, { _id: 'a' }, { $inc: { n: 1 } })
    const second = db.begin()
    update(db, { _id: 'a' }, { $inc: { n: 1 } })
    const third = db.begin()
    update(db, { _id: 'a' }, { $inc: { n: 1 } })
    expect([first, second, third].map(seen)).toEqual([0, 1, 2])
    db.abort(first)
    expect([second, third].map(seen)).toEqual([1, 2])
    db.commit(second)
    expect(seen(third)).toBe(2)
    expect(errorOf(() => update(db, { _id: 'a' }, { $inc: { n: 1 } }, third)).code).toBe(CONFLICT)
    const last = db.begin()
    update(db, { _id: 'a' }, { $inc: { n: 1 } }, last)
    db.commit(last)
    expect(byId(db, 'a')).toEqual({ _id: 'a', n: 4 })
  })

  it('is given up after 30 seconds of the clock', () => {
    const { db, clock } = aDatabase([{ _id: 'a' }])
    const t = db.begin()
    update(db, { _id: 'a' }, { $set: { n: 1 } }, t)
    clock.now += 30_000
    expect(byId(db, 'a', t)).toEqual({ _id: 'a', n: 1 })
    clock.now += 1
    expect(errorOf(() => db.commit(t)).message).toContain('TransactionNotExist')
    expect(all(db)).toEqual([{ _id: 'a' }])
  })

  it('is given up after 30 real seconds, though the clock was set back', () => {
    const time = { now: NOON, uptime: 0 }
    const db = openDatabase({ persistence: memory(), now: () => time.now, uptime: () => time.uptime })
    const t = db.begin()
    Object.assign(time, { now: NOON - 86_400_000, uptime: 30_001 })
    expect(errorOf(() => db.commit(t)).code).toBe(OVER)
  })

  it('writes single documents only, by their _id', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }])
    expect(errorOf(() => update(db, { n: 1 }, { $set: { n: 2 } }, db.begin())).message).toContain('by its _id')
    expect(errorOf(() => db.remove('things', { query: { _id: { $in: ['a'] } }, multi: true }, db.begin())).message).toContain('by its _id')
  })
})

describe('interleaved transactions', () => {
  it('never seat more people than there are seats, however they interleave', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 60 }), (turns) => {
        const { db } = aDatabase([{ _id: 'table', seats: 3 }])
        const running = new Map<number, string>()
        let seated = 0
        for (const person of turns) {
          const t = running.get(person)
          if (t === undefined) {
            running.set(person, db.begin())
            continue
          }
          running.delete(person)
          const seats = Number(byId(db, 'table', t)?.['seats'])
          try {
            if (seats > 0) update(db, { _id: 'table' }, { $set: { seats: seats - 1 } }, t)
            db.commit(t)
            if (seats > 0) seated += 1
          } catch (reason) {
            expect((reason as { code?: string }).code).toBe(CONFLICT)
          }
        }
        expect(byId(db, 'table')).toEqual({ _id: 'table', seats: 3 - seated })
        expect(seated).toBeLessThanOrEqual(3)
      }),
    )
  })
})
