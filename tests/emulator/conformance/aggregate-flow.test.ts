import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ _id: `r${String(n).padStart(3, '0')}`, n }))
const ids = ({ list }: { list: { _id: string }[] }) => list.map(({ _id }) => _id)

conformance('Aggregate: matching, sorting, cutting', ({ supports, refuses }) => {
  supports('aggregate.match', 'finds as a query does, at any place', async ({ things, fill, _, $ }) => {
    await fill([{ city: '杭州', n: 1 }, { city: '杭州', n: 5 }, { city: '宁波', n: 1 }])
    const { list } = await things.aggregate().match({ n: _.lt(9) }).group({ _id: '$city', n: $.sum('$n') }).match({ n: _.gt(2) }).end()
    expect(list).toEqual([{ _id: '杭州', n: 6 }])
  })

  supports('aggregate.match', 'compares fields with one another by an expression', async ({ things, fill, _, $ }) => {
    await fill([{ _id: 'a', spent: 5, budget: 3 }, { _id: 'b', spent: 1, budget: 3 }])
    expect(ids(await things.aggregate().match(_.expr($.gt(['$spent', '$budget']))).end())).toEqual(['a'])
    expect(ids(await things.aggregate().addFields({ x: 1 }).match(_.expr($.lt(['$spent', '$budget']))).end())).toEqual(['b'])
  })

  refuses('aggregate.match', 'full text search and scripts', async ({ things }) => {
    await refusedWith(things.aggregate().match({ $where: 'true' }).end(), "'$where' is not supported in a $match here")
    await refusedWith(things.aggregate().match({ $text: { $search: 'x' } }).end(), "'$text'")
  })

  supports('aggregate.sort', 'orders values of all types, and by several fields', async ({ things, fill }) => {
    await fill([{ _id: 'a', v: 'x' }, { _id: 'b', v: 2 }, { _id: 'c' }, { _id: 'd', v: 2, w: -1 }, { _id: 'e', v: true }])
    expect(ids(await things.aggregate().sort({ v: 1, w: -1 }).end())).toEqual(['c', 'd', 'b', 'a', 'e'])
    expect(ids(await things.aggregate().sort({ v: -1, _id: -1 }).end())).toEqual(['e', 'a', 'd', 'b', 'c'])
  })

  supports('aggregate.sort', 'counts the least element of an array upwards, the greatest downwards', async ({ things, fill }) => {
    await fill([{ _id: 'a', v: [1, 9] }, { _id: 'b', v: [5] }, { _id: 'c', v: 3 }])
    expect(ids(await things.aggregate().sort({ v: 1 }).end())).toEqual(['a', 'c', 'b'])
    expect(ids(await things.aggregate().sort({ v: -1 }).end())).toEqual(['a', 'b', 'c'])
  })

  supports('aggregate.sort', 'leaves equal rows in their order, also with a limit', async ({ things, fill }) => {
    await fill(numbers(30).map((row) => ({ ...row, k: row.n % 2 })))
    expect(ids(await things.aggregate().sort({ k: 1 }).limit(3).end())).toEqual(['r000', 'r002', 'r004'])
    expect(ids(await things.aggregate().addFields({ x: 1 }).sort({ k: 1 }).skip(14).limit(2).end())).toEqual(['r028', 'r001'])
  })

  supports('aggregate.sort', 'refuses other directions than 1 and -1, and no field at all', async ({ things, $ }) => {
    await refusedWith(things.aggregate().sort({ n: 2 }).end(), '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    await refusedWith(things.aggregate().sort({}).end(), '$sort stage must have at least one sort key')
    await refusedWith(things.aggregate().sort({ n: $.meta('textScore') }).end(), "'$meta' in $sort is not supported here")
  })

  supports('aggregate.limit', 'answers 20 rows unless there is one, and then as many as it says', async ({ things, fill, $ }) => {
    await fill(numbers(150))
    expect((await things.aggregate().match({}).end()).list).toHaveLength(20)
    expect((await things.aggregate().limit(120).end()).list).toHaveLength(120)
    expect((await things.aggregate().limit(30).group({ _id: '$n', n: $.sum(1) }).end()).list).toHaveLength(30)
  })

  supports('aggregate.limit', 'must be a positive whole number', async ({ things }) => {
    await refusedWith(things.aggregate().limit(0).end(), 'the limit must be positive')
    await refusedWith(things.aggregate().limit(-1).end(), 'the limit must be positive')
    await refusedWith(things.aggregate().limit('5').end(), 'the limit must be specified as a number')
  })

  supports('aggregate.skip', 'passes over rows, in the order of the stages', async ({ things, fill }) => {
    await fill(numbers(5))
    expect(ids(await things.aggregate().sort({ n: 1 }).skip(3).limit(5).end())).toEqual(['r003', 'r004'])
    expect(ids(await things.aggregate().sort({ n: 1 }).limit(3).skip(2).end())).toEqual(['r002'])
    await refusedWith(things.aggregate().skip(-1).end(), 'Argument to $skip cannot be negative')
  })

  supports('aggregate.count', 'counts the rows before it, and has no row for none', async ({ things, fill }) => {
    expect((await things.aggregate().count('all').end()).list).toEqual([])
    await fill(numbers(25))
    expect((await things.aggregate().count('all').end()).list).toEqual([{ all: 25 }])
  })

  supports('aggregate.count', 'wants a name that is a field', async ({ things }) => {
    await refusedWith(things.aggregate().count('').end(), 'the count field must be a non-empty string')
    await refusedWith(things.aggregate().count('$n').end(), 'the count field cannot be a $-prefixed path')
    await refusedWith(things.aggregate().count('a.b').end(), "the count field cannot contain '.'")
  })

  supports('aggregate.sortByCount', 'counts values, the most frequent first', async ({ things, fill, $ }) => {
    await fill([{ tags: ['a', 'b'] }, { tags: ['b'] }, { tags: ['b', 'c'] }])
    expect((await things.aggregate().unwind('$tags').sortByCount('$tags').end()).list).toEqual([{ _id: 'b', count: 3 }, { _id: 'a', count: 1 }, { _id: 'c', count: 1 }])
    expect((await things.aggregate().sortByCount($.size('$tags')).end()).list).toEqual([{ _id: 2, count: 2 }, { _id: 1, count: 1 }])
    await refusedWith(things.aggregate().sortByCount('tags').end(), '$sortByCount field must be defined as a $-prefixed path')
  })

  supports('aggregate.sample', 'draws at random, none twice', async ({ things, fill }) => {
    await fill(numbers(10))
    const drawn = ids(await things.aggregate().sample({ size: 7 }).end())
    expect([drawn.length, new Set(drawn).size]).toEqual([7, 7])
    expect((await things.aggregate().sample({ size: 50 }).end()).list).toHaveLength(10)
    await refusedWith(things.aggregate().sample({ size: -1 }).end(), 'size argument to $sample must not be negative')
  })

  supports('$.pipeline', 'writes the stages of a lookup', async ({ $ }) => {
    expect($.pipeline().limit(5).done()).toEqual([{ $limit: 5 }])
  })
})

conformance('Aggregate: stages that are not there', ({ refuses }) => {
  for (const stage of ['facet', 'graphLookup', 'redact', 'out', 'collStats', 'indexStats']) {
    refuses(`aggregate.${stage}`, 'the SDK has the word, but throws "is not a function" before it asks', async ({ things }) => {
      expect(() => things.aggregate()[stage]({})).toThrow('is not a function')
    })
  }

  refuses('stage $facet', 'a stage that only a raw request can send is refused by name', async ({ things, $ }) => {
    const pipeline = [{ $facet: {} }]
    await refusedWith(things.aggregate().lookup({ from: things.collectionName ?? things._coll, pipeline, as: 'x' }).end(), '$facet')
    expect($.pipeline().facet).toBe(undefined)
  })
})
