import { conformance, refusalOf } from './conformance'

const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ n }))

conformance('Limits: reading', ({ supports, refuses }) => {
  supports('limit: rows', 'a read answers 100 documents unless it asks for more', async ({ things, fill }) => {
    await fill(rows(101))
    expect((await things.get()).data).toHaveLength(100)
    expect((await things.where({}).get()).data).toHaveLength(100)
    expect((await things.limit(0).get()).data).toHaveLength(100)
    expect((await things.limit(101).get()).data).toHaveLength(101)
  })

  supports('limit: rows', 'a read answers 1000 documents at most', async ({ things, fill }) => {
    await fill(rows(1001))
    expect((await things.limit(1000).get()).data).toHaveLength(1000)
    expect((await things.limit(1001).get()).data).toHaveLength(1000)
    expect((await things.limit(5000).skip(1).get()).data).toHaveLength(1000)
  })

  supports('limit: rows', 'a read inside of a transaction answers 100 documents too', async ({ db, name, fill }) => {
    await fill(rows(101))
    const transaction = await db.startTransaction()
    expect((await transaction.collection(name).where({}).get()).data).toHaveLength(100)
    await transaction.rollback()
  })

  supports('limit: aggregate', 'an aggregate answers 20 rows unless it has a limit', async ({ things, fill }) => {
    await fill(rows(120))
    expect((await things.aggregate().sort({ n: 1 }).end()).list).toHaveLength(20)
    expect((await things.aggregate().sort({ n: 1 }).limit(110).end()).list).toHaveLength(110)
    expect((await things.aggregate().limit(15).end()).list).toHaveLength(15)
  })

  supports('limit: aggregate', 'the 20 rows are cut at the end: what is counted before is counted whole', async ({ things, fill, $ }) => {
    await fill(rows(120))
    expect((await things.aggregate().group({ _id: null, sum: $.sum(1) }).end()).list).toEqual([{ _id: null, sum: 120 }])
    expect((await things.aggregate().match({}).count('total').end()).list).toEqual([{ total: 120 }])
  })

  refuses('limit: packet', 'an answer above 16 MB is refused, of an aggregate too', async ({ things, fill }) => {
    await fill([{ _id: 'a', text: '长'.repeat(170_000), list: Array.from({ length: 33 }, (_, n) => n) }])
    expect((await things.aggregate().unwind('$list').limit(32).end()).list).toHaveLength(32)
    const { errMsg } = await refusalOf(things.aggregate().unwind('$list').limit(33).end())
    expect(errMsg).toContain('(16 MB): ask for fewer documents or fields')
  })
})
