import { conformance, refusalOf } from './conformance'

const SCORES = [{ _id: 'a', s: [1, 10] }, { _id: 'b', s: [5, 6] }, { _id: 'c', s: 5 }, { _id: 'd', s: [] }, { _id: 'e' }, { _id: 'f', s: [[5]] }]
const ORDERS = [
  { _id: 'a', rows: [{ kind: 'photo', size: 3 }, { kind: 'video', size: 9 }] },
  { _id: 'b', rows: [{ kind: 'photo', size: 9 }] },
  { _id: 'c', rows: { kind: 'photo', size: 9 } },
]

conformance('Query: arrays', ({ supports, refuses }) => {
  supports('_.all', 'finds where every value is there, in any order', async ({ fill, found, _ }) => {
    await fill(SCORES)
    expect(await found({ s: _.all([10, 1]) })).toEqual(['a'])
    expect(await found({ s: _.all([5]) })).toEqual(['b', 'c'])
    expect(await found({ s: _.all([]) })).toEqual([])
  })

  supports('_.all', 'takes commands of elements, each met by an element of its own or the same', async ({ fill, found, _ }) => {
    await fill(ORDERS)
    expect(await found({ rows: _.all([_.elemMatch({ kind: 'photo' }), _.elemMatch({ size: { $gt: 5 } })]) })).toEqual(['a', 'b'])
  })

  supports('_.all', 'takes patterns and whole arrays', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', s: ['星河', [1]] }, { _id: 'b', s: ['星河'] }])
    expect(await found({ s: _.all([/^星/]) })).toEqual(['a', 'b'])
    expect(await found({ s: _.all([[1]]) })).toEqual(['a'])
  })

  supports('_.elemMatch', 'wants one element to meet all, where dotted paths may use several', async ({ fill, found, _ }) => {
    await fill(ORDERS)
    expect(await found({ rows: _.elemMatch({ kind: 'photo', size: _.gt(5) }) })).toEqual(['b'])
    expect(await found({ 'rows.kind': 'photo', 'rows.size': _.gt(5) })).toEqual(['a', 'b', 'c'])
  })

  supports('_.elemMatch', 'asks elements that are values', async ({ fill, found, _ }) => {
    await fill(SCORES)
    expect(await found({ s: _.elemMatch(_.gt(5)) })).toEqual(['a', 'b'])
    expect(await found({ s: _.elemMatch({ $gt: 4, $lt: 6 }) })).toEqual(['b'])
    expect(await found({ s: _.elemMatch(_.neq(1)) })).toEqual(['a', 'b', 'f'])
  })

  supports('_.elemMatch', 'reaches arrays in arrays by another one', async ({ fill, found, _ }) => {
    await fill(SCORES)
    expect(await found({ s: _.elemMatch(_.elemMatch({ $eq: 5 })) })).toEqual(['f'])
  })

  supports('_.elemMatch', 'takes a query with $or in it', async ({ fill, found, _ }) => {
    await fill(ORDERS)
    expect(await found({ rows: _.elemMatch({ $or: [{ kind: 'video' }, { size: 100 }] }) })).toEqual(['a'])
  })

  supports('_.elemMatch', 'finds nothing by joined commands in it: the SDK sends them as plain objects', async ({ fill, found, _ }) => {
    await fill(SCORES)
    expect(await found({ s: _.elemMatch(_.gt(4).and(_.lt(7))) })).toEqual([])
    expect(await found({ s: _.elemMatch(_.elemMatch(_.eq(5))) })).toEqual([])
  })

  supports('_.size', 'finds arrays of a length, and nothing else', async ({ fill, found, _ }) => {
    await fill(SCORES)
    expect(await found({ s: _.size(2) })).toEqual(['a', 'b'])
    expect(await found({ s: _.size(0) })).toEqual(['d'])
    expect(await found({ 's.0': _.size(1) })).toEqual(['f'])
  })

  refuses('_.size', 'a length that is negative, a fraction or no number', async ({ things, _ }) => {
    for (const size of [-1, 1.5]) expect(await refusalOf(things.where({ s: _.size(size) }).get())).toMatchObject({ errMsg: expect.stringContaining('Failed to parse $size') })
    expect(await refusalOf(things.where({ s: _.size('2') }).get())).toMatchObject({ errMsg: expect.stringContaining('$size needs a number') })
  })

  refuses('_.all', 'operators other than $elemMatch', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ s: _.all([_.gt(1)]) }).get())).toMatchObject({ errMsg: expect.stringContaining('no $ expressions in $all') })
    expect(await refusalOf(things.where({ s: _.all([_.elemMatch({ a: 1 }), 5]) }).get())).toMatchObject({ errMsg: expect.stringContaining('$all/$elemMatch has to be consistent') })
  })

  refuses('_.elemMatch', 'a plain value', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ s: _.elemMatch(5) }).get())).toMatchObject({ errMsg: expect.stringContaining('$elemMatch needs an Object') })
  })
})
