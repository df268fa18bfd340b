import { conformance, refusalOf } from './conformance'

type Row = Record<string, unknown>
const idsOf = ({ data }: { data: Row[] }) => data.map(({ _id }) => _id)

conformance('Query: order', ({ supports, refuses }) => {
  supports('orderBy', 'puts types in the order of MongoDB, an empty array before null', async ({ fill, things }) => {
    await fill([
      { _id: 'true', v: true }, { _id: 'date', v: new Date(0) }, { _id: 'object', v: { a: 1 } }, { _id: 'string', v: '9' },
      { _id: 'five', v: 5 }, { _id: 'nan', v: NaN }, { _id: 'null', v: null }, { _id: 'empty', v: [] },
    ])
    expect(idsOf(await things.orderBy('v', 'asc').get())).toEqual(['empty', 'null', 'nan', 'five', 'string', 'object', 'true', 'date'])
    expect(idsOf(await things.orderBy('v', 'desc').get())).toEqual(['date', 'true', 'object', 'string', 'five', 'nan', 'null', 'empty'])
  })

  supports('orderBy', 'takes the smallest element of an array upwards, the greatest downwards', async ({ fill, things }) => {
    await fill([{ _id: 'a', v: [2, 8] }, { _id: 'b', v: 5 }, { _id: 'c', v: [1, 6] }])
    expect(idsOf(await things.orderBy('v', 'asc').get())).toEqual(['c', 'a', 'b'])
    expect(idsOf(await things.orderBy('v', 'desc').get())).toEqual(['a', 'c', 'b'])
  })

  supports('orderBy', 'takes the fields of one array element by element', async ({ fill, things }) => {
    await fill([{ _id: 'a', r: [{ n: 1, m: 9 }, { n: 2, m: 0 }] }, { _id: 'b', r: { n: 1, m: 5 } }])
    expect(idsOf(await things.orderBy('r.n', 'asc').orderBy('r.m', 'asc').get())).toEqual(['b', 'a'])
  })

  supports('orderBy', 'sorts by several fields, each in its direction, absent ones as null', async ({ fill, things }) => {
    await fill([{ _id: 'a', g: 1, n: 1 }, { _id: 'b', g: 2, n: 1 }, { _id: 'c', g: 1, n: 3 }, { _id: 'd', n: 7 }])
    expect(idsOf(await things.orderBy('g', 'desc').orderBy('n', 'asc').get())).toEqual(['b', 'a', 'c', 'd'])
  })

  supports('orderBy', 'sorts text by bytes: capitals first, then small letters, then Chinese', async ({ fill, things }) => {
    await fill([{ _id: 'a', t: '中' }, { _id: 'b', t: 'b' }, { _id: 'c', t: 'B' }, { _id: 'd', t: '一' }, { _id: 'e', t: '😀' }])
    expect(idsOf(await things.orderBy('t', 'asc').get())).toEqual(['c', 'b', 'd', 'a', 'e'])
  })

  supports('skip', 'leaves out the first after sorting, and limit ends', async ({ fill, things }) => {
    await fill([5, 3, 1, 4, 2].map((n) => ({ _id: `d${n}`, n })))
    expect(idsOf(await things.orderBy('n', 'desc').skip(1).limit(2).get())).toEqual(['d4', 'd3'])
    expect(idsOf(await things.orderBy('n', 'asc').skip(9).get())).toEqual([])
  })

  refuses('orderBy', 'two different arrays, which have no common order', async ({ fill, things }) => {
    await fill([{ _id: 'a', v: [1, 2], w: [3, 4] }])
    expect(await refusalOf(things.orderBy('v', 'asc').orderBy('w', 'asc').get())).toMatchObject({ errMsg: expect.stringContaining('cannot sort with keys that are parallel arrays') })
  })
})
