import fc from 'fast-check'
import { aDatabase, all, anIndex, byId, errorOf, update } from './a-database'

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'

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
    expect(errorOf(() => byId(db, 'a', t)).code).toBe('DATABASE_REQUEST_FAILED')
  })

  it.each([
    ['changed', (db: ReturnType<typeof aDatabase>['db']) => void update(db, { _id: 'a' }, { $inc: { n: 1 } })],
    ['removed', (db: ReturnType<typeof aDatabase>['db']) => void db.remove('things', { query: { _id: 'a' }, multi: false })],
  ])('conflicts at commit when a document that it wrote was %s meanwhile', (_, meddle) => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }])
    const t = db.begin()
    update(db, { _id: 'a' }, { $set: { mine: true } }, t)
    meddle(db)
    db.insert('things', [{ _id: 'other' }], t)
    expect(errorOf(() => db.commit(t)).code).toBe(CONFLICT)
    expect(all(db).some(({ _id, mine }) => _id === 'other' || mine === true)).toBe(false)
  })

  it('conflicts at commit when another one inserted the same id', () => {
    const { db } = aDatabase()
    const [first, second] = [db.begin(), db.begin()]
    db.insert('things', [{ _id: 'seat', by: 'first' }], first)
    db.insert('things', [{ _id: 'seat', by: 'second' }], second)
    db.commit(first)
    expect(errorOf(() => db.commit(second)).code).toBe(CONFLICT)
    expect(all(db)).toEqual([{ _id: 'seat', by: 'first' }])
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
    update(db, { _id: 'a' }, { $inc: { n: 1 } }, third)
    expect(errorOf(() => db.commit(third)).code).toBe(CONFLICT)
    const last = db.begin()
    update(db, { _id: 'a' }, { $inc: { n: 1 } }, last)
    db.commit(last)
    expect(byId(db, 'a')).toEqual({ _id: 'a', n: 4 })
  })

  it('is given up after 30 seconds', () => {
    const { db, clock } = aDatabase([{ _id: 'a' }])
    const t = db.begin()
    update(db, { _id: 'a' }, { $set: { n: 1 } }, t)
    clock.now += 30_001
    expect(errorOf(() => db.commit(t)).message).toContain('TransactionNotExist')
    expect(all(db)).toEqual([{ _id: 'a' }])
  })

  it('writes single documents only, by their _id', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }])
    const t = db.begin()
    expect(errorOf(() => update(db, { n: 1 }, { $set: { n: 2 } }, t)).message).toContain('by its _id')
    expect(errorOf(() => db.remove('things', { query: { _id: { $in: ['a'] } }, multi: true }, t)).message).toContain('by its _id')
  })
})

describe('a unique key', () => {
  it('taken inside of the transaction is refused at once', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }], [anIndex(['n'], true)])
    const t = db.begin()
    expect(errorOf(() => db.insert('things', [{ n: 1 }], t)).isDuplicateKey).toBe(true)
    expect(errorOf(() => update(db, { _id: 'b' }, { $set: { n: 1 } }, t)).isDuplicateKey).toBe(true)
    db.insert('things', [{ n: 7 }], t)
    expect(errorOf(() => db.insert('things', [{ n: 7 }], t)).isDuplicateKey).toBe(true)
    expect(errorOf(() => db.insert('things', [{ _id: 'x', n: 8 }, { _id: 'y', n: 8 }], t)).isDuplicateKey).toBe(true)
    expect(byId(db, 'x', t)).toBeUndefined()
  })

  it('freed inside of the transaction may be taken there', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }], [anIndex(['n'], true)])
    const t = db.begin()
    db.remove('things', { query: { _id: 'a' }, multi: false }, t)
    update(db, { _id: 'b' }, { $set: { n: 1 } }, t)
    db.insert('things', [{ _id: 'c', n: 2 }], t)
    db.commit(t)
    expect(all(db)).toEqual([{ _id: 'b', n: 1 }, { _id: 'c', n: 2 }])
  })

  it('taken by another one meanwhile is a conflict at commit, so that the retry sees it', () => {
    const { db } = aDatabase([], [anIndex(['group', 'person'], true)])
    const [first, second] = [db.begin(), db.begin()]
    db.insert('things', [{ group: 'g', person: 'lin' }], first)
    db.insert('things', [{ group: 'g', person: 'lin' }], second)
    db.commit(first)
    expect(errorOf(() => db.commit(second)).code).toBe(CONFLICT)
    const retry = db.begin()
    expect(errorOf(() => db.insert('things', [{ group: 'g', person: 'lin' }], retry)).isDuplicateKey).toBe(true)
    expect(all(db)).toHaveLength(1)
  })

  it('freed by another one after it began is still taken in its snapshot', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }], [anIndex(['n'], true)])
    const t = db.begin()
    db.remove('things', { query: { _id: 'a' }, multi: false })
    expect(errorOf(() => db.insert('things', [{ n: 1 }], t)).isDuplicateKey).toBe(true)
  })
})

describe('interleaved transactions', () => {
  it('never seat more people than there are seats, however they interleave', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 60 }), (turns) => {
        const { db } = aDatabase([{ _id: 'jielong', seats: 3 }])
        const running = new Map<number, string>()
        let seated = 0
        for (const person of turns) {
          const t = running.get(person)
          if (t === undefined) {
            running.set(person, db.begin())
            continue
          }
          running.delete(person)
          const seats = Number(byId(db, 'jielong', t)?.['seats'])
          if (seats > 0) update(db, { _id: 'jielong' }, { $set: { seats: seats - 1 } }, t)
          try {
            db.commit(t)
            if (seats > 0) seated += 1
          } catch (reason) {
            expect((reason as { code?: string }).code).toBe(CONFLICT)
          }
        }
        expect(byId(db, 'jielong')).toEqual({ _id: 'jielong', seats: 3 - seated })
        expect(seated).toBeLessThanOrEqual(3)
      }),
    )
  })
})
