import { conformance, refusalOf } from './conformance'

conformance('Query: comparison', ({ supports, refuses }) => {
  supports('_.gt', 'finds greater values of the same type only', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 3 }, { _id: 'c', n: '9' }, { _id: 'd' }])
    expect(await found({ n: _.gt(1) })).toEqual(['b'])
  })

  supports('$.add', 'adds numbers', async ({ computed, $ }) => {
    expect(await computed($.add(['$a', 2]), { a: 1 })).toBe(3)
  })

  supports('_.inc', 'adds to a number', async ({ updated, _ }) => {
    expect(await updated({ n: 1, at: new Date(5) }, { n: _.inc(2) })).toEqual({ n: 3, at: new Date(5) })
  })

  refuses('query $where', 'is refused by name', async ({ things }) => {
    expect(await refusalOf(things.where({ $where: 'true' }).get())).toMatchObject({ errMsg: expect.stringContaining('$where') })
  })
})
