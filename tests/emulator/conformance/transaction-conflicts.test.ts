import { conformance, refusalOf, type Setting } from './conformance'

const CONFLICT = { errCode: -501001, errMsg: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') as string }
const OVER = { errCode: -501001, errMsg: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') as string }

const uniqueByN = ({ emulator, name }: Setting) =>
  emulator.declare([{ name, permission: 'ADMINONLY', indexes: [{ name: 'n', keys: [{ field: 'n', direction: 1 }], unique: true }] }])

conformance('Transactions: conflicts', ({ supports, refuses }) => {
  refuses('transaction conflict', 'a document that another transaction has written, at once', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await second.collection(name).doc('a').update({ data: { by: 'second' } })
    expect(await refusalOf(first.collection(name).doc('a').update({ data: { by: 'first' } }))).toMatchObject(CONFLICT)
    await second.commit()
    expect((await things.doc('a').get()).data.by).toBe('second')
  })

  refuses('transaction conflict', 'a document that was changed since the transaction began, at once', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    await transaction.collection(name).doc('a').get()
    await things.doc('a').update({ data: { n: 2 } })
    expect(await refusalOf(transaction.collection(name).doc('a').update({ data: { n: 3 } }))).toMatchObject(CONFLICT)
    expect((await things.doc('a').get()).data.n).toBe(2)
  })

  refuses('transaction conflict', 'an id that another transaction inserts too', async ({ db, name, found }) => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection(name).add({ data: { _id: 'seat' } })
    expect(await refusalOf(second.collection(name).doc('seat').set({ data: { mine: true } }))).toMatchObject(CONFLICT)
    await first.commit()
    expect(await found({})).toEqual(['seat'])
  })

  refuses('transaction conflict', 'a unique key that another transaction takes too', async (setting) => {
    uniqueByN(setting)
    const { db, name, things } = setting
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection(name).add({ data: { n: 1 } })
    expect(await refusalOf(second.collection(name).add({ data: { n: 1 } }))).toMatchObject(CONFLICT)
    await first.commit()
    expect(await things.count()).toMatchObject({ total: 1 })
  })

  supports('transaction conflict', 'ends the transaction that meets it: nothing of it is kept', async ({ db, name, things, fill, found }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await inside.add({ data: { _id: 'b' } })
    await things.doc('a').update({ data: { n: 2 } })
    expect(await refusalOf(inside.doc('a').remove())).toMatchObject(CONFLICT)
    expect(await refusalOf(inside.doc('b').get())).toMatchObject(OVER)
    expect(await found({})).toEqual(['a'])
  })

  supports('transaction conflict', 'is none over what was only read', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }])
    const transaction = await db.startTransaction()
    const { data } = await transaction.collection(name).doc('a').get()
    await things.doc('a').update({ data: { n: 2 } })
    await transaction.collection(name).doc('b').update({ data: { n: data.n + 10 } })
    await transaction.commit()
    expect((await things.orderBy('_id', 'asc').get()).data).toEqual([{ _id: 'a', n: 2 }, { _id: 'b', n: 11 }])
  })

  supports('transaction conflict', 'goes away when the transaction is begun anew', async ({ db, name, things, fill, _ }) => {
    await fill([{ _id: 'a', n: 0 }])
    const increment = async (): Promise<void> => {
      try {
        await db.runTransaction((transaction: typeof db) => transaction.collection(name).doc('a').update({ data: { n: _.inc(1) } }))
      } catch {
        await increment()
      }
    }
    await Promise.all(Array.from({ length: 8 }, increment))
    expect((await things.doc('a').get()).data.n).toBe(8)
  })

  supports('db.runTransaction', 'is not tried again by the SDK after the conflict of an operation, whose code it loses', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    let tries = 0
    const work = db.runTransaction(async (transaction: typeof db) => {
      tries += 1
      await things.doc('a').update({ data: { n: tries + 1 } })
      await transaction.collection(name).doc('a').update({ data: { mine: true } })
    })
    expect(await refusalOf(work)).toMatchObject(CONFLICT)
    expect(tries).toBe(1)
  })

  refuses('transaction.add', 'an id or a unique key that is taken is E11000, and ends the transaction', async (setting) => {
    uniqueByN(setting)
    const { db, name, fill } = setting
    await fill([{ _id: 'a', n: 1 }])
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    expect((await refusalOf(first.collection(name).add({ data: { _id: 'a', n: 2 } }))).errMsg).toContain('E11000')
    expect((await refusalOf(second.collection(name).add({ data: { n: 1 } }))).errMsg).toContain('E11000')
    expect(await refusalOf(second.collection(name).doc('a').get())).toMatchObject(OVER)
  })

  supports('transaction lock', 'a plain write of what a transaction has written waits until that is over', async ({ db, name, things, fill, _ }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    await transaction.collection(name).doc('a').update({ data: { n: _.inc(10) } })
    let isDone = false
    const plain = things.doc('a').update({ data: { n: _.mul(2) } }).finally(() => (isDone = true))
    for (let round = 0; round < 5; round++) expect((await things.doc('a').get()).data.n).toBe(1)
    expect(isDone).toBe(false)
    await transaction.commit()
    expect(await plain).toMatchObject({ stats: { updated: 1 } })
    expect((await things.doc('a').get()).data.n).toBe(22)
  })

  supports('transaction lock', 'a plain insert of a key that a transaction has taken waits, and goes ahead after a rollback', async (setting) => {
    uniqueByN(setting)
    const { db, name, things } = setting
    const transaction = await db.startTransaction()
    await transaction.collection(name).add({ data: { _id: 'theirs', n: 1 } })
    const plain = things.add({ data: { _id: 'ours', n: 1 } })
    await things.count()
    await transaction.rollback()
    expect(await plain).toMatchObject({ _id: 'ours' })
  })

  refuses('transaction lock', 'a plain write gives up after ten seconds of waiting', async ({ db, name, things, fill, emulator }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    await transaction.collection(name).doc('a').update({ data: { n: 2 } })
    const plain = refusalOf(things.doc('a').update({ data: { n: 3 } }))
    for (let second = 0; second < 25; second++) {
      await emulator.clock.advance(1000)
      await things.count()
    }
    expect(await plain).toMatchObject({ errCode: -501002, errMsg: expect.stringContaining(`${name}/a`) })
    await transaction.commit()
    await emulator.clock.reset()
  })

  refuses('limit: transaction', 'is given up after 30 seconds, and what it locked is free', async ({ db, name, things, fill, emulator }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    await transaction.collection(name).doc('a').update({ data: { n: 2 } })
    await emulator.clock.advance(30_001)
    expect(await things.doc('a').update({ data: { n: 3 } })).toMatchObject({ stats: { updated: 1 } })
    expect(await refusalOf(transaction.collection(name).doc('a').get())).toMatchObject(OVER)
    await emulator.clock.reset()
  })
})
