import { conformance, refusalOf } from './conformance'

const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ _id: `n${String(n).padStart(4, '0')}`, n }))
const numbers = ({ data }: { data: { n: number }[] }) => data.map(({ n }) => n)

conformance('Documents: reading', ({ supports, refuses }) => {
  supports('doc.get', 'answers the document', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
    expect(await things.doc('b').get()).toEqual({ data: { _id: 'b', n: 2 }, errMsg: 'document.get:ok' })
  })

  refuses('doc.get', 'refuses an id that is not there', async ({ things }) => {
    expect(await refusalOf(things.doc('nobody').get())).toEqual({ errCode: -1, errMsg: 'document.get:fail document with _id nobody does not exist' })
  })

  supports('doc.get', 'answers null for what is not there with throwOnNotFound: false', async ({ cloud, name }) => {
    const db = cloud.database({ throwOnNotFound: false })
    expect(await db.collection(name).doc('nobody').get()).toMatchObject({ data: null })
  })

  supports('doc.field', 'answers the fields that are named, or all others', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1, m: 2, deep: { x: 1, y: 2 } }])
    expect((await things.doc('a').field({ n: true }).get()).data).toEqual({ _id: 'a', n: 1 })
    expect((await things.doc('a').field({ n: false, 'deep.x': false }).get()).data).toEqual({ _id: 'a', m: 2, deep: { y: 2 } })
  })

  supports('where.get', 'answers an empty list when nothing is found', async ({ things }) => {
    expect(await things.where({ n: 1 }).get()).toEqual({ data: [], errMsg: 'collection.get:ok' })
  })

  supports('where.get', 'looks at everything without a condition', async ({ things, fill }) => {
    await fill(rows(3))
    expect(numbers(await things.get())).toEqual([0, 1, 2])
    expect(numbers(await things.where({}).get())).toEqual([0, 1, 2])
  })

  supports('where.get', 'takes the last of several conditions only', async ({ things, fill }) => {
    await fill(rows(3))
    expect(numbers(await things.where({ n: 1 }).where({ n: 2 }).get())).toEqual([2])
  })

  supports('where.orderBy', 'sorts by several fields, each its own way', async ({ things, fill, found }) => {
    await fill([{ _id: 'a', x: 1, y: 1 }, { _id: 'b', x: 2, y: 1 }, { _id: 'c', x: 1, y: 2 }])
    const { data } = await things.where({}).orderBy('x', 'asc').orderBy('y', 'desc').get()
    expect(data.map(({ _id }: { _id: string }) => _id)).toEqual(['c', 'a', 'b'])
    expect(await found({})).toEqual(['a', 'b', 'c'])
  })

  supports('where.skip', 'leaves out so many, before the limit counts', async ({ things, fill }) => {
    await fill(rows(10))
    expect(numbers(await things.orderBy('n', 'desc').skip(3).limit(2).get())).toEqual([6, 5])
    expect(numbers(await things.orderBy('n', 'asc').skip(20).get())).toEqual([])
  })

  supports('where.limit', 'answers the first so many of the order', async ({ things, fill }) => {
    await fill(rows(10))
    expect(numbers(await things.orderBy('n', 'desc').limit(3).get())).toEqual([9, 8, 7])
  })

  refuses('where.limit', 'refuses a negative limit or offset', async ({ things }) => {
    expect(await refusalOf(things.limit(-1).get())).toMatchObject({ errCode: -501007, errMsg: expect.stringContaining('param.limit') })
    expect(await refusalOf(things.skip(-1).get())).toMatchObject({ errCode: -501007, errMsg: expect.stringContaining('param.offset') })
  })

  supports('where.field', 'answers the fields that are named, in every document', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1, m: 1 }, { _id: 'b', m: 2 }])
    expect((await things.field({ n: true, _id: false }).get()).data).toEqual([{ n: 1 }, {}])
    expect((await things.field({ n: 0 }).orderBy('_id', 'asc').get()).data).toEqual([{ _id: 'a', m: 1 }, { _id: 'b', m: 2 }])
  })

  supports('where.count', 'counts what a condition finds, beyond any limit', async ({ things, fill }) => {
    await fill(rows(1200))
    expect(await things.count()).toEqual({ total: 1200, errMsg: 'collection.count:ok' })
    expect(await things.where({ n: 7 }).count()).toMatchObject({ total: 1 })
    expect(await things.where({ m: 7 }).limit(1).count()).toMatchObject({ total: 0 })
  })

  supports('where.get', 'shows a document as it was when it was asked for', async ({ things, fill, _ }) => {
    await fill([{ _id: 'a', list: [1] }])
    const before = await things.doc('a').get()
    await things.doc('a').update({ data: { list: _.push([2]) } })
    expect(before.data.list).toEqual([1])
    expect((await things.doc('a').get()).data.list).toEqual([1, 2])
  })

  supports('where.get', 'can be asked a hundred times at once', async ({ things, fill }) => {
    await fill(rows(100))
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => things.where({ n }).get()))
    expect(answers.flatMap(numbers)).toEqual(rows(100).map(({ n }) => n))
  })
})
