import { conformance, refusalOf } from './conformance'

/** What a promise is rejected with, as it is. */
const reasonOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'nothing was refused', (reason: unknown) => reason)

conformance('Transactions: writing', ({ supports, refuses, differs }) => {
  supports('transaction.commit', 'shows everything that was written, all at once', async ({ db, name, things, fill, found }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'gone' }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await inside.doc('a').update({ data: { n: 2 } })
    await inside.doc('gone').remove()
    await inside.add({ data: { _id: 'b' } })
    expect(await found({})).toEqual(['a', 'gone'])
    expect(await transaction.commit()).toMatchObject({ requestId: expect.any(String) })
    expect((await things.orderBy('_id', 'asc').get()).data).toEqual([{ _id: 'a', n: 2 }, { _id: 'b' }])
  })

  supports('transaction.commit', 'goes over several collections', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    await db.createCollection(`${name}-2`)
    const transaction = await db.startTransaction()
    await transaction.collection(name).doc('a').update({ data: { n: 0 } })
    await transaction.collection(`${name}-2`).add({ data: { _id: 'moved', n: 1 } })
    await transaction.commit()
    expect((await things.doc('a').get()).data.n).toBe(0)
    expect((await db.collection(`${name}-2`).doc('moved').get()).data.n).toBe(1)
  })

  supports('transaction.rollback', 'leaves nothing behind', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    await transaction.collection(name).doc('a').remove()
    await transaction.collection(name).add({ data: { _id: 'b' } })
    await transaction.rollback()
    expect((await things.get()).data).toEqual([{ _id: 'a', n: 1 }])
  })

  supports('transaction.add', 'answers the id of one, and the ids of many', async ({ db, name, found }) => {
    const transaction = await db.startTransaction()
    expect(await transaction.collection(name).add({ data: { _id: 'a' } })).toMatchObject({ _id: 'a' })
    expect(await transaction.collection(name).add({ data: [{ _id: 'b' }, { _id: 'c' }] })).toMatchObject({ _ids: ['b', 'c'] })
    await transaction.commit()
    expect(await found({})).toEqual(['a', 'b', 'c'])
  })

  supports('transaction.doc.set', 'makes or replaces; the SDK never counts what was made', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1, old: true }])
    const transaction = await db.startTransaction()
    expect(await transaction.collection(name).doc('a').set({ data: { n: 2 } })).toMatchObject({ stats: { updated: 1, created: 0 } })
    expect(await transaction.collection(name).doc('b').set({ data: { n: 3 } })).toMatchObject({ stats: { updated: 0, created: 0 } })
    await transaction.commit()
    expect((await things.orderBy('_id', 'asc').get()).data).toEqual([{ _id: 'a', n: 2 }, { _id: 'b', n: 3 }])
  })

  supports('transaction.doc.update', 'answers 0 for a document that is absent', async ({ db, name }) => {
    const transaction = await db.startTransaction()
    expect(await transaction.collection(name).doc('nobody').update({ data: { n: 1 } })).toMatchObject({ stats: { updated: 0 } })
    expect(await transaction.collection(name).doc('nobody').remove()).toMatchObject({ stats: { removed: 0 } })
    await transaction.commit()
  })

  supports('transaction.where.update', 'runs outside of the transaction: the SDK does not say that it is inside', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    expect(await transaction.collection(name).where({ n: 1 }).update({ data: { n: 2 } })).toMatchObject({ stats: { updated: 1 } })
    await transaction.rollback()
    expect((await things.doc('a').get()).data.n).toBe(2)
  })

  differs('transaction.serverDate', 'is resolved; the tests of the SDK call it unsupported inside of a transaction', async ({ db, name, things }) => {
    const transaction = await db.startTransaction()
    await transaction.collection(name).add({ data: { _id: 'a', at: db.serverDate() } })
    await transaction.commit()
    expect((await things.doc('a').get()).data.at).toBeInstanceOf(Date)
  })

  supports('db.runTransaction', 'commits, and answers what its function answers', async ({ db, name, things, fill, _ }) => {
    await fill([{ _id: 'a', n: 1 }])
    const answer = await db.runTransaction(async (transaction: typeof db) => {
      await transaction.collection(name).doc('a').update({ data: { n: _.inc(1) } })
      return (await transaction.collection(name).doc('a').get()).data.n
    })
    expect(answer).toBe(2)
    expect((await things.doc('a').get()).data.n).toBe(2)
  })

  supports('db.runTransaction', 'rolls back when its function throws, and rejects with that', async ({ db, name, things }) => {
    const trouble = { why: 'no seat' }
    expect(await reasonOf(db.runTransaction(async (transaction: typeof db) => {
      await transaction.collection(name).add({ data: { _id: 'a' } })
      throw trouble
    }))).toBe(trouble)
    expect(await things.count()).toMatchObject({ total: 0 })
  })

  supports('db.runTransaction', 'rejects with the reason of a rollback', async ({ db, name, things }) => {
    expect(await reasonOf(db.runTransaction(async (transaction: typeof db) => {
      await transaction.collection(name).add({ data: { _id: 'a' } })
      await transaction.rollback('changed my mind')
    }))).toBe('changed my mind')
    expect(await things.count()).toMatchObject({ total: 0 })
  })

  refuses('transaction.commit', 'is refused the second time, and after a rollback', async ({ db, name }) => {
    const transaction = await db.startTransaction()
    await transaction.collection(name).add({ data: { _id: 'a' } })
    await transaction.commit()
    expect(await reasonOf(transaction.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') })
    const other = await db.startTransaction()
    await other.rollback()
    expect(await reasonOf(other.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect(await reasonOf(other.rollback())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  refuses('transaction.collection', 'every operation of a transaction that is over', async ({ db, name }) => {
    const transaction = await db.startTransaction()
    await transaction.commit()
    const inside = transaction.collection(name)
    for (const work of [inside.doc('a').get(), inside.where({}).get(), inside.add({ data: { n: 1 } }), inside.doc('a').set({ data: { n: 1 } }), inside.doc('a').remove()]) {
      expect(await refusalOf(work)).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('transaction must be commit or abort in 30 seconds') })
    }
  })
})
