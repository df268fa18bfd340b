import { aDatabase, all, byId, errorOf, NOON } from './a-database'

const ids = (documents: Record<string, unknown>[], query: Record<string, unknown>) =>
  aDatabase(documents).db.find('things', { query }).map(({ _id }) => _id)

const phones = [
  { _id: 'a', brand: '星河', price: 1899, tags: ['绿线', '保修内'], bought: new Date('2026-01-05T00:00:00Z') },
  { _id: 'b', brand: '星河', price: 2200, tags: [], bought: new Date('2026-02-01T00:00:00Z'), shop: { city: '杭州' } },
  { _id: 'c', brand: '云帆', price: '2200', tags: ['绿线'], invoice: null },
]

describe('a query', () => {
  it('finds by equality, also inside of a document and of an array', () => {
    expect(ids(phones, { brand: '星河' })).toEqual(['a', 'b'])
    expect(ids(phones, { 'shop.city': '杭州' })).toEqual(['b'])
    expect(ids(phones, { tags: '绿线' })).toEqual(['a', 'c'])
    expect(ids(phones, { tags: ['绿线'] })).toEqual(['c'])
  })

  it('compares values of one type only', () => {
    expect(ids(phones, { price: { $gt: 1000 } })).toEqual(['a', 'b'])
    expect(ids(phones, { price: { $gte: '0' } })).toEqual(['c'])
    expect(ids(phones, { bought: { $lt: new Date('2026-01-31T00:00:00Z') } })).toEqual(['a'])
  })

  it('takes an absent field for null', () => {
    expect(ids(phones, { invoice: null })).toEqual(['a', 'b', 'c'])
    expect(ids(phones, { invoice: { $lte: null } })).toEqual(['a', 'b', 'c'])
    expect(ids(phones, { invoice: { $ne: null } })).toEqual([])
    expect(ids(phones, { invoice: { $exists: true } })).toEqual(['c'])
    expect(ids(phones, { invoice: { $in: [null, 1] } })).toEqual(['a', 'b', 'c'])
  })

  it('knows lists and logic', () => {
    expect(ids(phones, { _id: { $in: ['c', 'a', 'nobody'] } }).sort()).toEqual(['a', 'c'])
    expect(ids(phones, { brand: { $nin: ['星河'] } })).toEqual(['c'])
    expect(ids(phones, { $or: [{ price: 1899 }, { brand: '云帆' }] })).toEqual(['a', 'c'])
    expect(ids(phones, { $nor: [{ price: 1899 }, { brand: '云帆' }] })).toEqual(['b'])
    expect(ids(phones, { price: { $not: { $gt: 2000 } } })).toEqual(['a', 'c'])
    expect(ids(phones, { $and: [{ brand: '星河' }, { price: { $lt: 2000 } }] })).toEqual(['a'])
  })

  it('knows arrays', () => {
    const entries = [
      { _id: 'x', rows: [{ kind: 'photo', size: 3 }, { kind: 'video', size: 9 }] },
      { _id: 'y', rows: [{ kind: 'photo', size: 9 }] },
    ]
    expect(ids(entries, { rows: { $elemMatch: { kind: 'photo', size: { $gt: 5 } } } })).toEqual(['y'])
    expect(ids(entries, { 'rows.kind': 'photo', 'rows.size': { $gt: 5 } })).toEqual(['x', 'y'])
    expect(ids(entries, { 'rows.0.size': 3 })).toEqual(['x'])
    expect(ids(entries, { rows: { $size: 2 } })).toEqual(['x'])
    expect(ids(phones, { tags: { $all: ['绿线', '保修内'] } })).toEqual(['a'])
    expect(ids([{ _id: 'n', scores: [1, 10] }], { scores: { $elemMatch: { $gt: 4, $lt: 8 } } })).toEqual([])
  })

  it('knows patterns, remainders and types', () => {
    expect(ids(phones, { brand: { $regex: '^星' } })).toEqual(['a', 'b'])
    expect(ids([{ _id: 'e', text: 'ABC' }], { text: { $regex: 'abc', $options: 'i' } })).toEqual(['e'])
    expect(ids(phones, { price: { $mod: [100, 0] } })).toEqual(['b'])
    expect(ids(phones, { price: { $type: 'string' } })).toEqual(['c'])
  })

  it('resolves the server date', () => {
    const { db } = aDatabase([{ _id: 'old', at: new Date(NOON - 1) }, { _id: 'new', at: new Date(NOON + 1) }])
    expect(db.find('things', { query: { at: { $gt: { $tcb_server_date: { offset: 0 } } } } })).toHaveLength(1)
  })

  it('refuses what it does not know, by name', () => {
    const { db } = aDatabase(phones)
    const near = errorOf(() => db.find('things', { query: { place: { $near: {} } } }))
    expect(near).toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR', message: expect.stringContaining('$near') as string })
    expect(errorOf(() => db.find('things', { query: { $where: 'true' } })).code).toBe('DATABASE_INVALID_OPERRATOR')
    expect(errorOf(() => db.find('nowhere', { query: {} })).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })
})

describe('find', () => {
  const numbers = Array.from({ length: 1200 }, (_, n) => ({ _id: `n${n}`, n, half: Math.floor(n / 2) }))

  it('answers 100 documents unless asked for more, and never above 1000', () => {
    const { db } = aDatabase(numbers)
    expect(db.find('things', { query: {} })).toHaveLength(100)
    expect(db.find('things', { query: {}, limit: 5000 })).toHaveLength(1000)
  })

  it('sorts by several fields, skips and limits', () => {
    const { db } = aDatabase(numbers)
    const order = [{ field: 'half', direction: -1 as const }, { field: 'n', direction: 1 as const }]
    expect(db.find('things', { query: {}, order, offset: 1, limit: 3 }).map(({ n }) => n)).toEqual([1199, 1196, 1197])
  })

  it('puts mixed types in the order of MongoDB', () => {
    const values = [true, '9', 5, null, new Date(0), [7], { a: 1 }, -2]
    const { db } = aDatabase(values.map((v, at) => ({ _id: String(at), v })))
    const found = db.find('things', { query: {}, order: [{ field: 'v', direction: 1 }] })
    expect(found.map(({ v }) => v)).toEqual([null, -2, 5, [7], '9', { a: 1 }, true, new Date(0)])
  })

  it('keeps the order of insertion among equals, with a limit too', () => {
    const { db } = aDatabase(Array.from({ length: 40 }, (_, n) => ({ _id: `n${n}`, n, even: n % 2 })))
    const order = [{ field: 'even', direction: -1 as const }]
    const found = db.find('things', { query: {}, order, limit: 3 })
    expect(found.map(({ n }) => n)).toEqual([1, 3, 5])
    expect(db.find('things', { query: {}, order, offset: 20, limit: 2 }).map(({ n }) => n)).toEqual([0, 2])
  })

  it('shows only the fields of the projection', () => {
    const { db } = aDatabase([{ _id: 'a', name: '小林', shop: { city: '杭州', street: '文一路' } }])
    expect(db.find('things', { query: {}, projection: { 'shop.city': 1 } })).toEqual([{ _id: 'a', shop: { city: '杭州' } }])
    expect(db.find('things', { query: {}, projection: { _id: 0, 'shop.street': 0 } })).toEqual([{ name: '小林', shop: { city: '杭州' } }])
    expect(errorOf(() => db.find('things', { query: {}, projection: { name: 1, shop: 0 } })).code).toBe('DATABASE_REQUEST_FAILED')
    expect(byId(db, 'a')).toMatchObject({ shop: { street: '文一路' } })
  })

  it('hands out copies, and keeps copies', () => {
    const mine = { _id: 'a', list: [{ n: 1 }], at: new Date(5) }
    const { db } = aDatabase([mine])
    mine.list[0] = { n: 99 }
    mine.at.setTime(0)
    const [found] = all(db)
    ;(found?.['list'] as unknown[]).push('mine too')
    expect(all(db)).toEqual([{ _id: 'a', list: [{ n: 1 }], at: new Date(5) }])
  })
})
