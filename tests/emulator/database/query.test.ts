import { aDatabase, all, errorOf, NOON } from './a-database'

describe('a query', () => {
  it('resolves the server date', () => {
    const { db } = aDatabase([{ _id: 'old', at: new Date(NOON - 1) }, { _id: 'new', at: new Date(NOON + 1) }])
    expect(db.find('things', { query: { at: { $gt: { $tcb_server_date: { offset: 0 } } } } })).toHaveLength(1)
  })

  it('takes no pattern of Perl for another one of JavaScript', () => {
    const { db } = aDatabase([{ _id: 'a', t: 'Axe 1-2' }])
    const found = (pattern: string) => db.find('things', { query: { t: { $regex: pattern } } }).length
    for (const foreign of ['\\AAxe', 'x[[:alpha:]]', '\\x{41}xe\\-', '^\\h', '\\-\\p{L}']) expect(errorOf(() => found(foreign)).code).toBe('DATABASE_INVALID_OPERRATOR')
    expect(errorOf(() => db.aggregate('things', [{ $project: { is: { $regexMatch: { input: '$t', regex: '\\AAxe' } } } }])).code).toBe('DATABASE_INVALID_OPERRATOR')
    expect(['^\\w+ \\d\\-\\d$', '\\p{L}', '\\u0041', '\\\\?Axe', '[\\w\\-]', '(?<n>x)e'].map(found)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('of a collection that is not there is refused', () => {
    expect(errorOf(() => aDatabase().db.find('nowhere', { query: {} })).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })
})

describe('find', () => {
  const numbers = Array.from({ length: 1200 }, (_, n) => ({ _id: `n${n}`, n, half: Math.floor(n / 2) }))

  it('answers 100 documents unless asked for more, and never above 1000', () => {
    const { db } = aDatabase(numbers)
    expect(db.find('things', { query: {} })).toHaveLength(100)
    expect(db.find('things', { query: {}, limit: 5000 })).toHaveLength(1000)
  })

  it('keeps the order of insertion among equals, with a limit too', () => {
    const { db } = aDatabase(Array.from({ length: 40 }, (_, n) => ({ _id: `n${n}`, n, even: n % 2 })))
    const order = [{ field: 'even', direction: -1 as const }]
    const found = db.find('things', { query: {}, order, limit: 3 })
    expect(found.map(({ n }) => n)).toEqual([1, 3, 5])
    expect(db.find('things', { query: {}, order, offset: 20, limit: 2 }).map(({ n }) => n)).toEqual([0, 2])
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
