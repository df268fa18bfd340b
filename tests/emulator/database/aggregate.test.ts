import type { Stage } from '../../../emulator/database'
import { aCollection, aDatabase, all, anIndex, errorOf } from './a-database'

const cases = [
  { _id: 'a', brand: '星河', price: 1899, tags: ['绿线', '保修内'] },
  { _id: 'b', brand: '星河', price: 2200, tags: [] },
  { _id: 'c', brand: '云帆', price: 500, tags: ['绿线'] },
  { _id: 'd', brand: '云帆', price: 1000 },
]

const run = (stages: Stage[], documents: Record<string, unknown>[] = cases) => aDatabase(documents).db.aggregate('things', stages)

describe('an aggregate', () => {
  it('leaves what is stored as it is, and hands out copies', () => {
    const { db } = aDatabase(cases)
    const before = all(db)
    db.aggregate('things', [{ $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } }, { $addFields: { 'tags.x': 1, brand: '改' } }, { $project: { tags: 0 } }])
    const [row] = db.aggregate('things', [{ $match: { _id: 'a' } }])
    const [group] = db.aggregate('things', [{ $group: { _id: '$tags', all: { $push: '$$ROOT' } } }])
    ;(row?.['tags'] as string[]).push('mine')
    ;(group?.['_id'] as unknown as string[]).push('mine')
    expect(all(db)).toEqual(before)
  })

  it('leaves a field of its documents that is called timezone alone', () => {
    expect(run([{ $match: { timezone: 'Asia/Shanghai' } }], [{ _id: 'a', timezone: 'Asia/Shanghai' }])).toHaveLength(1)
  })

  it.each(['$facet', '$graphLookup', '$out', '$merge', '$redact', '$unionWith', '$set', '$constructor'])('refuses the stage %s by name', (stage) => {
    expect(errorOf(() => run([{ [stage]: {} }]))).toMatchObject({
      code: 'DATABASE_INVALID_OPERRATOR',
      message: `aggregate stage '${stage}' is not supported here`,
    })
  })

  it('refuses what no request of the SDK looks like', () => {
    expect(errorOf(() => run([{ $match: {}, $limit: 1 }])).code).toBe('DATABASE_REQUEST_FAILED')
    expect(errorOf(() => run([{ $match: 5 }])).message).toContain('must be an expression in an object')
    expect(errorOf(() => run([{ $group: { _id: null, constructor: { $sum: 1 }, ['__proto__']: { $sum: 1 } } }])).message).toContain("'__proto__'")
    expect(errorOf(() => run([{ $project: { 'a.__proto__.b': { $add: [1] } } }])).message).toContain("'__proto__'")
    expect(errorOf(() => run([{ $project: { x: { $arrayToObject: [[['__proto__', 1]]] } } }])).message).toContain('__proto__')
    expect(errorOf(() => run([{ $project: { x: { $range: [0, 1e9] } } }])).message).toContain('too much memory')
  })
})

describe('a date that no calendar has', () => {
  it('is refused, and made by no stage', () => {
    const { db } = aDatabase([{ _id: 'd' }])
    const truncated = { $dateTrunc: { date: new Date(-8.64e15), unit: 'year', binSize: 1000 } }
    expect(errorOf(() => db.aggregate('things', [{ $project: { at: truncated } }])).message).toContain('date overflow')
  })
})

describe('what an aggregate costs', () => {
  const many = Array.from({ length: 100 }, (_, n) => ({ _id: `r${n}`, n, kind: n % 4 }))
  function cost(stages: Stage[], indexes = [anIndex(['kind', 'n'])]) {
    const { db, costs } = aDatabase(many, indexes)
    db.aggregate('things', stages)
    return costs
  }

  it('is that of the matches and the sort at its start, which an index serves', () => {
    expect(cost([{ $match: { kind: 1 } }, { $match: { n: { $gt: 50 } } }, { $sort: { n: -1 } }, { $limit: 3 }])).toMatchObject([{ isIndexed: true, scanned: 3 }])
    expect(cost([{ $match: { kind: 1 } }, { $group: { _id: null, n: { $sum: 1 } } }])).toMatchObject([{ isIndexed: true, scanned: 25 }])
  })

  it('ends where there is enough, though fields are computed and rows looked up on the way', () => {
    expect(cost([{ $project: { n: 1 } }, { $addFields: { m: '$n' } }, { $skip: 2 }, { $limit: 3 }])).toMatchObject([{ isIndexed: false, scanned: 5 }])
    expect(cost([{ $match: {} }])).toMatchObject([{ scanned: 20 }])
  })

  it('is all that is looked at where rows are grouped or unwound first', () => {
    expect(cost([{ $unwind: '$n' }, { $limit: 1 }])).toMatchObject([{ isIndexed: false, scanned: 100 }])
  })
})

describe('what a lookup costs', () => {
  function joined(stages: Stage[]) {
    const { db, costs } = aDatabase([{ _id: 'j1', caseIds: ['a', 'c'], brand: '星河' }, { _id: 'j2', caseIds: 'b', brand: '云帆' }])
    db.declare([aCollection('cases', [anIndex(['brand', 'price'])])])
    db.insert('cases', cases)
    costs.length = 0
    const rows = db.aggregate('things', [{ $match: { _id: { $in: ['j1', 'j2'] } } }, ...stages])
    return { found: rows.map((row) => (row['found'] as { _id: string }[]).map(({ _id }) => _id)), costs }
  }

  it('is served by an index, through arrays', () => {
    const { found, costs } = joined([{ $lookup: { from: 'cases', localField: 'caseIds', foreignField: '_id', as: 'found' } }])
    expect(found).toEqual([['a', 'c'], ['b']])
    expect(costs).toMatchObject([{ isIndexed: true, scanned: 5 }])
  })

  it('is served by an index in a pipeline that begins with a match', () => {
    const { found, costs } = joined([{ $lookup: { from: 'cases', localField: 'brand', foreignField: 'brand', pipeline: [{ $match: { price: { $gte: 1000 } } }, { $sort: { price: -1 } }, { $limit: 1 }], as: 'found' } }])
    expect(found).toEqual([['b'], ['d']])
    expect(costs).toMatchObject([{ isIndexed: true, scanned: 4 }])
  })

  it('names the collection that lacks an index', () => {
    const { costs } = joined([{ $lookup: { from: 'cases', localField: 'price', foreignField: 'price', as: 'found' } }])
    expect(costs).toMatchObject([{ isIndexed: false, collection: 'cases' }])
  })
})
