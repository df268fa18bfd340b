import { conformance } from './conformance'
import { refusedWith } from './refused-with'

// The artwork of MongoDB's manual.
const artwork = [
  { _id: '1', price: 199.99 }, { _id: '2', price: 280.0 }, { _id: '3', price: 76.04 }, { _id: '4', price: 167.3 },
  { _id: '5', price: 483.0 }, { _id: '6', price: 385.0 }, { _id: '7', price: 159.0 }, { _id: '8', price: 118.42 },
]
const ns = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => ({ n: from + at }))

conformance('Aggregate: buckets', ({ supports }) => {
  supports('aggregate.bucket', 'puts a value on an inner boundary into the bucket that it opens', async ({ things, fill, $ }) => {
    await fill([{ n: 0 }, { n: 10 }, { n: 19.9 }])
    const { list } = await things.aggregate().bucket({ groupBy: '$n', boundaries: [0, 10, 20], output: { all: $.push('$n') } }).end()
    expect(list).toEqual([{ _id: 0, all: [0] }, { _id: 10, all: [10, 19.9] }])
  })

  supports('aggregate.bucket', 'follows the example of the manual', async ({ things, fill, $ }) => {
    await fill([...artwork.filter(({ _id }) => _id !== '8'), { _id: '8' }])
    const { list } = await things.aggregate().bucket({ groupBy: '$price', boundaries: [0, 200, 400], default: 'Other', output: { count: $.sum(1) } }).end()
    expect(list).toEqual([{ _id: 0, count: 4 }, { _id: 200, count: 2 }, { _id: 'Other', count: 2 }])
  })

  supports('aggregate.bucket', 'counts without an output, and sorts the default where its value belongs', async ({ things, fill }) => {
    await fill([{ n: 5 }, { n: 50 }, {}])
    expect((await things.aggregate().bucket({ groupBy: '$n', boundaries: [0, 10], default: -1 }).end()).list).toEqual([{ _id: -1, count: 2 }, { _id: 0, count: 1 }])
  })

  supports('aggregate.bucket', 'refuses a value of no bucket without a default', async ({ things, fill }) => {
    await fill([{ n: 20 }])
    await refusedWith(things.aggregate().bucket({ groupBy: '$n', boundaries: [0, 20] }).end(), 'no default was specified')
  })

  supports('aggregate.bucket', 'refuses boundaries of two types, in no order, or too few', async ({ things }) => {
    const bucket = (spec: object) => things.aggregate().bucket({ groupBy: '$n', ...spec }).end()
    await refusedWith(bucket({ boundaries: [0, 'a'] }), 'must have the same type')
    await refusedWith(bucket({ boundaries: [5, 1] }), 'must be sorted in ascending order')
    await refusedWith(bucket({ boundaries: [1] }), 'must have at least 2 values')
    await refusedWith(bucket({ boundaries: [0, 10], default: 5 }), "'default' field must be less than the lowest boundary")
    await refusedWith(bucket({ groupBy: 'n', boundaries: [0, 10] }), "'groupBy' field must be defined as a $-prefixed path or an expression")
  })

  supports('aggregate.bucketAuto', 'shares documents out evenly; the last bound is included', async ({ things, fill }) => {
    await fill(artwork)
    expect((await things.aggregate().bucketAuto({ groupBy: '$price', buckets: 4 }).end()).list).toEqual([
      { _id: { min: 76.04, max: 159 }, count: 2 }, { _id: { min: 159, max: 199.99 }, count: 2 },
      { _id: { min: 199.99, max: 385 }, count: 2 }, { _id: { min: 385, max: 483 }, count: 2 },
    ])
  })

  supports('aggregate.bucketAuto', 'never parts equal values, even if buckets are left over', async ({ things, fill, $ }) => {
    await fill([{ n: 1 }, { n: 1 }, { n: 1 }, { n: 2 }])
    expect((await things.aggregate().bucketAuto({ groupBy: '$n', buckets: 3, output: { sum: $.sum('$n') } }).end()).list).toEqual([{ _id: { min: 1, max: 2 }, sum: 3 }, { _id: { min: 2, max: 2 }, sum: 2 }])
  })

  supports('aggregate.bucketAuto', 'sorts mixed types, with null for what is absent, and makes none of nothing', async ({ things, fill }) => {
    expect((await things.aggregate().bucketAuto({ groupBy: '$n', buckets: 2 }).end()).list).toEqual([])
    await fill([{ n: 'a' }, { n: 1 }, {}, { n: 2 }])
    expect((await things.aggregate().bucketAuto({ groupBy: '$n', buckets: 2 }).end()).list).toEqual([{ _id: { min: null, max: 2 }, count: 2 }, { _id: { min: 2, max: 'a' }, count: 2 }])
  })

  supports('aggregate.bucketAuto', 'rounds its bounds to preferred numbers', async ({ things, fill }) => {
    await fill(ns(0, 99))
    const bounds = async (granularity: string) => (await things.aggregate().bucketAuto({ groupBy: '$n', buckets: 5, granularity }).end()).list.map((row: { _id: { min: number; max: number }; count: number }) => [row._id.min, row._id.max, row.count])
    expect(await bounds('R20')).toEqual([[0, 20, 20], [20, 40, 20], [40, 63, 23], [63, 90, 27], [90, 100, 10]])
    expect(await bounds('E24')).toEqual([[0, 20, 20], [20, 43, 23], [43, 68, 25], [68, 91, 23], [91, 100, 9]])
    expect(await bounds('1-2-5')).toEqual([[0, 20, 20], [20, 50, 30], [50, 100, 50]])
    expect(await bounds('E6')).toEqual([[0, 22, 22], [22, 47, 25], [47, 68, 21], [68, 100, 32]])
  })

  supports('aggregate.bucketAuto', 'ends a bucket of zeros below the next value', async ({ things, fill }) => {
    await fill([{ n: 0 }, { n: 0 }, { n: 0 }, { n: 5 }, { n: 7 }])
    expect((await things.aggregate().bucketAuto({ groupBy: '$n', buckets: 3, granularity: 'R5' }).end()).list).toEqual([{ _id: { min: 0, max: 4 }, count: 3 }, { _id: { min: 4, max: 10 }, count: 2 }])
  })

  supports('aggregate.bucketAuto', 'rounds to powers of two', async ({ things, fill }) => {
    await fill(ns(1, 99))
    const { list } = await things.aggregate().bucketAuto({ groupBy: '$n', buckets: 5, granularity: 'POWERSOF2' }).end()
    expect(list).toEqual([{ _id: { min: 0.5, max: 32 }, count: 31 }, { _id: { min: 32, max: 64 }, count: 32 }, { _id: { min: 64, max: 128 }, count: 36 }])
  })

  supports('aggregate.bucketAuto', 'knows the fine series, below one too', async ({ things, fill }) => {
    await fill([{ n: 0.0105 }, { n: 0.5 }, { n: 999 }])
    const bounds = async (granularity: string) => (await things.aggregate().bucketAuto({ groupBy: '$n', buckets: 1, granularity }).end()).list[0]._id
    expect(await bounds('E192')).toEqual({ min: 0.0104, max: 1000 })
    expect(await bounds('E48')).toEqual({ min: 0.01, max: 1000 })
    expect(await bounds('R80')).toEqual({ min: 0.0103, max: 1030 })
    expect(await bounds('R5')).toEqual({ min: 0.01, max: 1000 })
  })

  supports('aggregate.bucketAuto', 'refuses granularity for what is no number or negative, and unknown series', async ({ things, fill }) => {
    await fill([{ n: -1, text: 'x' }])
    const auto = (spec: object) => things.aggregate().bucketAuto({ groupBy: '$n', buckets: 2, ...spec }).end()
    await refusedWith(auto({ granularity: 'R5' }), 'nonnegative numbers')
    await refusedWith(auto({ groupBy: '$text', granularity: 'R5' }), 'found a value with type: string')
    await refusedWith(auto({ granularity: 'R6' }), 'Unknown rounding granularity')
    await refusedWith(auto({ buckets: 0 }), "'buckets' field must be greater than 0")
  })
})
