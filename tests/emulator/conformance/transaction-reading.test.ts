import { conformance, refusalOf } from './conformance'

conformance('Transactions: what they see', ({ supports, refuses }) => {
  supports('transaction.doc.get', 'sees the document as it was when the transaction began, however often it asks', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    await things.doc('a').update({ data: { n: 2 } })
    await things.doc('b').remove()
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    expect((await inside.doc('b').get()).data).toEqual({ _id: 'b', n: 1 })
    await transaction.commit()
  })

  supports('transaction.doc.get', 'sees what the transaction itself has written', async ({ db, name, fill, _ }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await inside.doc('a').update({ data: { n: _.inc(1) } })
    await inside.doc('a').update({ data: { n: _.inc(1) } })
    await inside.doc('b').set({ data: { made: true } })
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 3 })
    expect((await inside.doc('b').get()).data).toEqual({ _id: 'b', made: true })
    await transaction.rollback()
  })

  refuses('transaction.doc.get', 'refuses an id that is not there, or was removed in the transaction', async ({ db, name, fill }) => {
    await fill([{ _id: 'a' }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await inside.doc('a').remove()
    expect((await refusalOf(inside.doc('a').get())).errMsg).toContain('document with _id a does not exist')
    await transaction.rollback()
  })

  supports('transaction.doc.get', 'answers null for what is not there with throwOnNotFound: false', async ({ cloud, name }) => {
    const transaction = await cloud.database({ throwOnNotFound: false }).startTransaction()
    expect(await transaction.collection(name).doc('nobody').get()).toMatchObject({ data: null })
    await transaction.rollback()
  })

  supports('transaction.where.get', 'finds in its snapshot, with its own writes, in order', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }, { _id: 'c', n: 3 }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await things.add({ data: { _id: 'later', n: 2 } })
    await things.doc('b').update({ data: { n: 99 } })
    await inside.add({ data: { _id: 'mine', n: 4 } })
    await inside.doc('c').update({ data: { n: 0 } })
    const { data } = await inside.where({}).orderBy('n', 'desc').limit(3).get()
    expect(data).toEqual([{ _id: 'mine', n: 4 }, { _id: 'b', n: 2 }, { _id: 'a', n: 1 }])
    await transaction.rollback()
  })

  supports('transaction.where.get', 'finds by an index what only the transaction sees', async ({ db, name, emulator, fill }) => {
    emulator.declare([{ name, permission: 'ADMINONLY', indexes: [{ name: 'n', keys: [{ field: 'n', direction: 1 }], unique: false }] }])
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await inside.doc('a').update({ data: { n: 2 } })
    expect((await inside.where({ n: 1 }).get()).data).toEqual([{ _id: 'b', n: 1 }])
    expect((await inside.where({ n: 2 }).get()).data).toEqual([{ _id: 'a', n: 2 }])
    await transaction.rollback()
  })

  supports('transaction.where.count', 'counts outside of the transaction: the SDK does not say that it is inside', async ({ db, name, fill }) => {
    await fill([{ _id: 'a' }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await inside.add({ data: { _id: 'b' } })
    expect(await inside.where({}).count()).toMatchObject({ total: 1 })
    expect((await inside.where({}).get()).data).toHaveLength(2)
    await transaction.rollback()
  })

  supports('transaction isolation', 'nobody else sees what is not committed, by whatever question', async ({ db, name, things, fill, found, $ }) => {
    await fill([{ _id: 'a', n: 1 }])
    const transaction = await db.startTransaction()
    await transaction.collection(name).doc('a').update({ data: { n: 2 } })
    await transaction.collection(name).add({ data: { _id: 'b', n: 5 } })
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    expect(await found({})).toEqual(['a'])
    expect(await things.count()).toMatchObject({ total: 1 })
    expect((await things.aggregate().group({ _id: null, sum: $.sum('$n') }).end()).list).toEqual([{ _id: null, sum: 1 }])
    const other = await db.startTransaction()
    expect((await other.collection(name).doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    await other.rollback()
    await transaction.rollback()
  })

  supports('transaction isolation', 'two transactions may each read what the other writes, and both commit', async ({ db, name, things, fill }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }])
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    const { data: a } = await first.collection(name).doc('a').get()
    const { data: b } = await second.collection(name).doc('b').get()
    await first.collection(name).doc('b').set({ data: { n: a.n + 10 } })
    await second.collection(name).doc('a').set({ data: { n: b.n + 10 } })
    await first.commit()
    await second.commit()
    expect((await things.orderBy('_id', 'asc').get()).data).toEqual([{ _id: 'a', n: 11 }, { _id: 'b', n: 11 }])
  })
})
