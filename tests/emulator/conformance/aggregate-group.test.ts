import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const sales = [
  { _id: 'a', city: '杭州', price: 10, tags: ['x', 'y'], at: new Date(1000) },
  { _id: 'b', city: '宁波', price: 20, tags: ['x'] },
  { _id: 'c', city: '杭州', price: '30', tags: [] },
  { _id: 'd', city: null, price: 40 },
  { _id: 'e', price: null },
]

conformance('Aggregate: groups', ({ supports }) => {
  supports('aggregate.group', 'takes null and what is absent for one group, in the order of first rows', async ({ things, fill, $ }) => {
    await fill(sales)
    const { list } = await things.aggregate().group({ _id: '$city', n: $.sum(1) }).end()
    expect(list).toEqual([{ _id: '杭州', n: 2 }, { _id: '宁波', n: 1 }, { _id: null, n: 2 }])
  })

  supports('aggregate.group', 'groups by several fields, of which an absent one stays out', async ({ things, fill, $ }) => {
    await fill([{ a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1 }, { a: 1, b: null }])
    const { list } = await things.aggregate().group({ _id: { a: '$a', b: '$b' }, n: $.sum(1) }).end()
    expect(list).toEqual([{ _id: { a: 1, b: 2 }, n: 2 }, { _id: { a: 1 }, n: 1 }, { _id: { a: 1, b: null }, n: 1 }])
  })

  supports('aggregate.group', 'groups by an object of one field, which is null where absent', async ({ things, fill, $ }) => {
    await fill([{ a: 1 }, {}, { a: null }])
    expect((await things.aggregate().group({ _id: { a: '$a' }, n: $.sum(1) }).end()).list).toEqual([{ _id: { a: 1 }, n: 1 }, { _id: { a: null }, n: 2 }])
  })

  supports('aggregate.group', 'tells 1 from "1", and arrays, objects and dates by what they hold', async ({ things, fill, $ }) => {
    await fill([{ v: 1 }, { v: '1' }, { v: [1] }, { v: [1] }, { v: { a: 1 } }, { v: { a: 1 } }, { v: new Date(5) }, { v: new Date(5) }])
    const { list } = await things.aggregate().group({ _id: '$v', n: $.sum(1) }).end()
    expect(list).toEqual([{ _id: 1, n: 1 }, { _id: '1', n: 1 }, { _id: [1], n: 2 }, { _id: { a: 1 }, n: 2 }, { _id: new Date(5), n: 2 }])
  })

  supports('aggregate.group', 'makes one group of all with null, and none of no documents', async ({ things, fill, $ }) => {
    expect((await things.aggregate().group({ _id: null, n: $.sum(1) }).end()).list).toEqual([])
    await fill(sales)
    expect((await things.aggregate().group({ _id: null, n: $.sum(1) }).end()).list).toEqual([{ _id: null, n: 5 }])
  })

  supports('aggregate.group', 'groups by what an expression computes', async ({ things, fill, $ }) => {
    await fill([{ at: new Date('2026-05-19T15:30:00Z') }, { at: new Date('2026-05-19T16:30:00Z') }])
    const { list } = await things.aggregate().group({ _id: $.dateToString({ date: '$at', format: '%m-%d', timezone: 'Asia/Shanghai' }), n: $.sum(1) }).end()
    expect(list).toEqual([{ _id: '05-19', n: 1 }, { _id: '05-20', n: 1 }])
  })

  supports('aggregate.group', 'refuses a group without _id, and fields that are no accumulators', async ({ things, $ }) => {
    const group = (spec: object) => things.aggregate().group(spec).end()
    await refusedWith(group({ n: $.sum(1) }), 'a group specification must include an _id')
    await refusedWith(group({ _id: null, n: '$price' }), "The field 'n' must be an accumulator object")
    await refusedWith(group({ _id: null, n: { $sum: 1, $avg: 1 } }), "The field 'n' must specify one accumulator")
    await refusedWith(group({ _id: null, n: { $median: 1 } }), "unknown group operator '$median'")
    await refusedWith(group({ _id: null, 'a.b': $.sum(1) }), "The field name 'a.b'")
    await refusedWith(group({ _id: null, n: $.sum(['$a', '$b']) }), 'The $sum accumulator is a unary operator')
  })
})

conformance('Aggregate: accumulators', ({ supports }) => {
  type Test = Parameters<Parameters<typeof supports>[2]>[0]
  const gathered = async ({ things, fill }: Test, fields: object) => {
    await fill(sales)
    const { list } = await things.aggregate().sort({ _id: 1 }).group({ _id: null, ...fields }).project({ _id: 0 }).end()
    return list[0]
  }

  supports('$.sum', 'adds the numbers of a group, and passes over arrays and text', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { price: $.sum('$price'), computed: $.sum($.ifNull(['$tags', 5])), none: $.sum('$nowhere') })).toEqual({ price: 70, computed: 10, none: 0 })
  })

  supports('$.avg', 'means the numbers of a group', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { price: $.avg('$price'), none: $.avg('$city') })).toEqual({ price: 70 / 3, none: null })
  })

  supports('$.max', 'takes the greatest of a group by the order of types', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { price: $.max('$price'), date: $.max('$at'), none: $.max('$nowhere') })).toEqual({ price: '30', date: new Date(1000), none: null })
  })

  supports('$.min', 'takes the least of a group, never null', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { price: $.min('$price'), tags: $.min('$tags') })).toEqual({ price: 10, tags: [] })
  })

  supports('$.first', 'is null where the first row has nothing', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { city: $.first('$city'), absent: $.first('$nowhere') })).toEqual({ city: '杭州', absent: null })
  })

  supports('$.last', 'takes the last row, after a sort', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { id: $.last('$_id'), city: $.last('$city') })).toEqual({ id: 'e', city: null })
  })

  supports('$.push', 'keeps null, and leaves out what is absent', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { cities: $.push('$city'), rows: $.push({ id: '$_id', city: '$city' }) })).toMatchObject({ cities: ['杭州', '宁波', '杭州', null], rows: [{ id: 'a', city: '杭州' }, {}, {}, { id: 'd', city: null }, { id: 'e' }] })
  })

  supports('$.addToSet', 'keeps equal values once', async (setting) => {
    const { $ } = setting
    const { cities, tags } = await gathered(setting, { cities: $.addToSet('$city'), tags: $.addToSet('$tags') })
    expect([cities, tags]).toEqual([['杭州', '宁波', null], [['x', 'y'], ['x'], []]])
  })

  supports('$.stdDevPop', 'measures the numbers of a group', async (setting) => {
    const { $ } = setting
    const { price, none } = await gathered(setting, { price: $.stdDevPop('$price'), none: $.stdDevPop('$city') })
    expect([price, none]).toEqual([expect.closeTo(12.472191289246473, 10), null])
  })

  supports('$.stdDevSamp', 'measures a sample', async (setting) => {
    const { $ } = setting
    const { price, one } = await gathered(setting, { price: $.stdDevSamp('$price'), one: $.stdDevSamp($.cond([$.eq(['$_id', 'a']), 1, null])) })
    expect([price, one]).toEqual([expect.closeTo(15.275252316519467, 10), null])
  })

  supports('$.mergeObjects', 'merges the objects of a group, later ones over earlier', async (setting) => {
    const { $ } = setting
    expect(await gathered(setting, { merged: $.mergeObjects({ id: '$_id', city: '$city' }) })).toEqual({ merged: { id: 'e', city: null } })
  })

  supports('accumulator $count', 'counts the rows of a group', async (setting) => {
    expect(await gathered(setting, { n: { $count: {} } })).toEqual({ n: 5 })
  })

  supports('$.push', 'is no expression outside of a group, nor is $.addToSet', async ({ computed, $ }) => {
    await refusedWith(computed($.push('$a')), "Unrecognized expression '$push'")
    await refusedWith(computed($.addToSet('$a')), "Unrecognized expression '$addToSet'")
  })
})
