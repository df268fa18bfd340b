import { conformance, refusalOf } from './conformance'

const MIXED = [
  { _id: 'a', n: 1 }, { _id: 'b', n: 3 }, { _id: 'c', n: '9' }, { _id: 'd' }, { _id: 'e', n: null }, { _id: 'f', n: [0, 7] }, { _id: 'g', n: NaN },
]

conformance('Query: comparison', ({ supports, refuses }) => {
  supports('_.gt', 'finds greater values of the same type only', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.gt(1) })).toEqual(['b', 'f'])
    expect(await found({ n: _.gt('1') })).toEqual(['c'])
    expect(await found({ n: _.gt(null) })).toEqual([])
  })

  supports('_.gte', 'takes an absent field for null', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.gte(null) })).toEqual(['d', 'e'])
    expect(await found({ n: _.gte(3) })).toEqual(['b', 'f'])
  })

  supports('_.gte', 'finds NaN by NaN and by no other number', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.gte(NaN) })).toEqual(['g'])
    expect(await found({ n: _.gte(-Infinity) })).toEqual(['a', 'b', 'f'])
  })

  supports('_.lt', 'is met by one element of an array', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.lt(1) })).toEqual(['f'])
    expect(await found({ n: _.gt(5).and(_.lt(1)) })).toEqual(['f'])
  })

  supports('_.lte', 'compares dates with dates', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', at: new Date('2024-02-29T00:00:00Z') }, { _id: 'b', at: new Date('2024-03-01T00:00:00Z') }, { _id: 'c', at: 1e15 }])
    expect(await found({ at: _.lte(new Date('2024-02-29T00:00:00Z')) })).toEqual(['a'])
    expect(await found({ at: _.lte(2e15) })).toEqual(['c'])
  })

  supports('_.lt', 'orders strings by their bytes, Chinese ones and emoji too', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', t: 'Z' }, { _id: 'b', t: 'a' }, { _id: 'c', t: '中' }, { _id: 'd', t: '\uffee' }, { _id: 'e', t: '😀' }])
    expect(await found({ t: _.lt('a') })).toEqual(['a'])
    expect(await found({ t: _.lt('😀') })).toEqual(['a', 'b', 'c', 'd'])
  })

  supports('_.lt', 'orders false before true', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', on: true }, { _id: 'b', on: false }, { _id: 'c', on: 0 }])
    expect(await found({ on: _.lt(true) })).toEqual(['b'])
  })

  supports('_.eq', 'finds a value, an element of an array, and null where the field is absent', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.eq(3) })).toEqual(['b'])
    expect(await found({ n: _.eq(7) })).toEqual(['f'])
    expect(await found({ n: _.eq(null) })).toEqual(['d', 'e'])
    expect(await found({ n: NaN })).toEqual(['g'])
  })

  supports('_.eq', 'takes -0 and 0 for one number', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', n: -0 }, { _id: 'b', n: 0 }, { _id: 'c', n: false }])
    expect(await found({ n: _.eq(0) })).toEqual(['a', 'b'])
  })

  supports('_.eq', 'compares whole objects with the order of their fields', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', shop: { city: '杭州', street: '文一路' } }, { _id: 'b', shop: { street: '文一路', city: '杭州' } }, { _id: 'c', shop: { city: '杭州' } }])
    expect(await found({ shop: _.eq({ city: '杭州', street: '文一路' }) })).toEqual(['a'])
    expect(await found({ shop: { city: '杭州' } })).toEqual(['a', 'b', 'c'])
  })

  supports('_.eq', 'compares whole arrays, also one in an array', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', tags: ['x', 'y'] }, { _id: 'b', tags: ['y', 'x'] }, { _id: 'c', tags: [['x', 'y']] }])
    expect(await found({ tags: _.eq(['x', 'y']) })).toEqual(['a', 'c'])
  })

  supports('_.neq', 'finds where no element is equal, and where the field is absent', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.neq(7) })).toEqual(['a', 'b', 'c', 'd', 'e', 'g'])
    expect(await found({ n: _.neq(null) })).toEqual(['a', 'b', 'c', 'f', 'g'])
  })

  supports('_.in', 'finds any of a list, with null for what is absent', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.in([3, '9', null]) })).toEqual(['b', 'c', 'd', 'e'])
    expect(await found({ n: _.in([]) })).toEqual([])
  })

  supports('_.in', 'takes patterns among its values', async ({ fill, found, _, db }) => {
    await fill([{ _id: 'a', t: '星河' }, { _id: 'b', t: '云帆' }, { _id: 'c', t: '蓝鲸' }])
    expect(await found({ t: _.in([/^星/, '蓝鲸']) })).toEqual(['a', 'c'])
    expect(await found({ t: _.in([db.RegExp({ regexp: '帆$' })]) })).toEqual(['b'])
  })

  supports('_.in', 'takes whole arrays and objects among its values', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', v: [1, 2] }, { _id: 'b', v: { x: 1 } }, { _id: 'c', v: 1 }])
    expect(await found({ v: _.in([[1, 2], { x: 1 }]) })).toEqual(['a', 'b'])
  })

  supports('_.nin', 'finds what is none of a list, absent fields too unless null is in it', async ({ fill, found, _ }) => {
    await fill(MIXED)
    expect(await found({ n: _.nin([1, 3, 7]) })).toEqual(['c', 'd', 'e', 'g'])
    expect(await found({ n: _.nin([null]) })).toEqual(['a', 'b', 'c', 'f', 'g'])
  })

  supports('_.nin', 'finds everything when its list is empty', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a' }, { _id: 'b', n: 1 }])
    expect(await found({ n: _.nin([]) })).toEqual(['a', 'b'])
  })

  supports('query path', 'goes through documents in arrays and by position', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', rows: [{ n: 1 }, { n: 5 }] }, { _id: 'b', rows: { n: 5 } }, { _id: 'c', rows: [5] }, { _id: 'd', rows: [] }])
    expect(await found({ 'rows.n': _.gt(4) })).toEqual(['a', 'b'])
    expect(await found({ 'rows.1.n': 5 })).toEqual(['a'])
    expect(await found({ 'rows.0': 5 })).toEqual(['c'])
  })

  supports('query path', 'finds no absent field in elements that are no documents', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', rows: [1] }, { _id: 'b', rows: [] }, { _id: 'c', rows: [{}] }, { _id: 'd', rows: 1 }, { _id: 'e' }])
    expect(await found({ 'rows.n': _.eq(null) })).toEqual(['c', 'd', 'e'])
  })

  supports('query path', 'looks at an array named by position as a whole', async ({ fill, found }) => {
    await fill([{ _id: 'a', rows: [[5]] }, { _id: 'b', rows: [5] }])
    expect(await found({ 'rows.0': 5 })).toEqual(['b'])
  })

  refuses('_.gt', 'a pattern has no order', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ t: _.gt(/a/) }).get())).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining("Can't have RegEx") })
  })

  refuses('_.neq', 'a pattern is negated with _.not', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ t: _.neq(/a/) }).get())).toMatchObject({ errMsg: expect.stringContaining("Can't have regex as arg to $ne") })
  })

  refuses('_.in', 'a list must not hold operators', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ n: _.in([_.gt(1)]) }).get())).toMatchObject({ errMsg: expect.stringContaining('cannot nest $ under $in') })
  })

  refuses('_.in', 'what is no list', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ n: _.in(5) }).get())).toMatchObject({ errMsg: expect.stringContaining('$in needs an array') })
  })

  refuses('query operator', 'one that is not known is named', async ({ things }) => {
    expect(await refusalOf(things.where({ n: { $greater: 1 } }).get())).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('unknown operator: $greater') })
    expect(await refusalOf(things.where({ $greater: [1] }).get())).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('unknown top level operator: $greater') })
  })
})
