import type { Stage } from '../../../emulator/database'
import { aCollection, aDatabase, all, anIndex, errorOf, NOON } from './a-database'

const cases = [
  { _id: 'a', brand: '星河', price: 1899, tags: ['绿线', '保修内'], city: '杭州', at: new Date('2026-05-19T15:30:00Z') },
  { _id: 'b', brand: '星河', price: 2200, tags: [], city: '宁波', at: new Date('2026-05-19T16:30:00Z') },
  { _id: 'c', brand: '云帆', price: 500, tags: ['绿线'], city: '杭州', at: new Date('2026-05-01T00:00:00Z') },
  { _id: 'd', brand: '云帆', price: 1000 },
]

const run = (stages: Stage[], documents: Record<string, unknown>[] = cases) => aDatabase(documents).db.aggregate('things', stages)

describe('an aggregate', () => {
  it('matches, groups, sorts and projects', () => {
    expect(
      run([
        { $match: { price: { $gte: 1000 } } },
        { $group: { _id: '$brand', cases: { $sum: 1 }, most: { $max: '$price' }, mean: { $avg: '$price' }, cities: { $addToSet: '$city' } } },
        { $sort: { cases: -1 } },
        { $project: { _id: 0, brand: '$_id', cases: 1, most: 1, mean: { $round: ['$mean', 0] }, cities: 1 } },
      ]),
    ).toEqual([
      { brand: '星河', cases: 2, most: 2200, mean: 2050, cities: ['杭州', '宁波'] },
      { brand: '云帆', cases: 1, most: 1000, mean: 1000, cities: [] },
    ])
  })

  it('groups by several fields, and everything together', () => {
    expect(run([{ $group: { _id: { brand: '$brand', city: '$city' }, n: { $sum: 1 } } }, { $sort: { n: -1, '_id.brand': 1 } }])).toHaveLength(4)
    expect(run([{ $group: { _id: null, ids: { $push: '$_id' }, cities: { $push: '$city' }, first: { $first: '$brand' } } }])).toEqual([
      { _id: null, ids: ['a', 'b', 'c', 'd'], cities: ['杭州', '宁波', '杭州'], first: '星河' },
    ])
  })

  it('takes the least and the most by the order of types', () => {
    const mixed = [{ v: 'text' }, { v: 3 }, { v: null }, {}, { v: true }]
    expect(run([{ $group: { _id: null, least: { $min: '$v' }, most: { $max: '$v' } } }], mixed)).toEqual([{ _id: null, least: 3, most: true }])
  })

  it('answers 20 rows unless a limit is given', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({ n }))
    expect(run([{ $match: {} }], many)).toHaveLength(20)
    expect(run([{ $match: {} }, { $limit: 40 }], many)).toHaveLength(40)
    expect(run([{ $sort: { n: 1 } }, { $skip: 45 }, { $limit: 40 }], many).map(({ n }) => n)).toEqual([45, 46, 47, 48, 49])
  })

  it('counts', () => {
    expect(run([{ $match: { brand: '星河' } }, { $count: 'cases' }])).toEqual([{ cases: 2 }])
    expect(run([{ $sortByCount: '$brand' }]).map(({ count }) => count)).toEqual([2, 2])
    expect(run([{ $unwind: '$tags' }, { $sortByCount: '$tags' }])).toEqual([{ _id: '绿线', count: 2 }, { _id: '保修内', count: 1 }])
  })

  it('unwinds, and adds fields to each row alone', () => {
    const rows = run([{ $unwind: '$tags' }, { $addFields: { 'shown.tag': '$tags', price: '$$REMOVE' } }], [{ _id: 'a', shown: { n: 1 }, price: 5, tags: ['x', 'y'] }])
    expect(rows).toEqual([
      { _id: 'a', shown: { n: 1, tag: 'x' }, tags: 'x' },
      { _id: 'a', shown: { n: 1, tag: 'y' }, tags: 'y' },
    ])
    expect(run([{ $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } }]).map(({ _id }) => _id)).toEqual(['a', 'a', 'b', 'c', 'd'])
  })

  it('leaves what is stored as it is', () => {
    const { db } = aDatabase(cases)
    const before = all(db)
    db.aggregate('things', [{ $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } }, { $addFields: { 'at2.x': 1, brand: '改' } }, { $project: { tags: 0 } }])
    const [row] = db.aggregate('things', [{ $match: { _id: 'a' } }])
    ;(row?.['tags'] as string[]).push('mine')
    expect(all(db)).toEqual(before)
  })

  it('replaces the root and merges nested fields', () => {
    expect(run([{ $match: { _id: 'a' } }, { $replaceRoot: { newRoot: { place: { city: '$city' } } } }, { $addFields: { place: { land: '浙江' } } }])).toEqual([
      { place: { city: '杭州', land: '浙江' } },
    ])
  })

  it('puts a value on a boundary into the bucket that begins there', () => {
    const prices = { $bucket: { groupBy: '$price', boundaries: [500, 1000, 2000], default: 'more', output: { n: { $sum: 1 }, ids: { $push: '$_id' } } } }
    expect(run([prices])).toEqual([
      { _id: 500, n: 1, ids: ['c'] },
      { _id: 1000, n: 2, ids: ['a', 'd'] },
      { _id: 'more', n: 1, ids: ['b'] },
    ])
    expect(errorOf(() => run([{ $bucket: { groupBy: '$price', boundaries: [0, 1000] } }])).message).toContain('no default')
    expect(errorOf(() => run([{ $bucket: { groupBy: '$price', boundaries: [5, 1] } }])).message).toContain('ascending')
  })

  it('finds buckets by itself', () => {
    expect(run([{ $bucketAuto: { groupBy: '$price', buckets: 2 } }])).toEqual([
      { _id: { min: 500, max: 1899 }, count: 2 },
      { _id: { min: 1899, max: 2200 }, count: 2 },
    ])
    expect(run([{ $bucketAuto: { groupBy: '$price', buckets: 2 } }], [])).toEqual([])
  })

  it('draws a sample without drawing one twice', () => {
    const ids = run([{ $sample: { size: 10 } }]).map(({ _id }) => _id)
    expect(ids.sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(run([{ $sample: { size: 2 } }])).toHaveLength(2)
  })

  it('compares across types in expressions, and knows the time', () => {
    const rows = run([{ $project: { hasCity: { $gt: ['$city', null] }, now: '$$NOW', day: { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai', onNull: '无' } } } }])
    expect(rows.map(({ hasCity, day }) => [hasCity, day])).toEqual([[true, '2026-05-19'], [true, '2026-05-20'], [true, '2026-05-01'], [false, '无']])
    expect(rows[0]?.['now']).toEqual(new Date(NOON))
  })

  it('leaves a field of its documents that is called timezone alone', () => {
    expect(run([{ $match: { timezone: 'Asia/Shanghai' } }], [{ _id: 'a', timezone: 'Asia/Shanghai' }])).toHaveLength(1)
  })

  it.each(['$facet', '$graphLookup', '$out', '$merge', '$redact', '$unionWith'])('refuses the stage %s by name', (stage) => {
    expect(errorOf(() => run([{ [stage]: {} }]))).toMatchObject({
      code: 'DATABASE_INVALID_OPERRATOR',
      message: `aggregate stage '${stage}' is not supported here`,
    })
  })

  it('refuses operators that it would get wrong, and those that do not exist', () => {
    expect(errorOf(() => run([{ $project: { d: { $function: { body: 'x', args: [], lang: 'js' } } } }])).message).toContain('$function')
    expect(errorOf(() => run([{ $project: { d: { $nothing: 1 } } }])).message).toContain('$nothing')
    expect(errorOf(() => run([{ $match: {}, $limit: 1 }])).code).toBe('DATABASE_REQUEST_FAILED')
  })
})

describe('a lookup', () => {
  function joined(stages: Stage[]) {
    const { db, costs } = aDatabase([{ _id: 'j1', caseIds: ['a', 'c'], brand: '星河' }, { _id: 'j2', caseIds: 'b' }, { _id: 'j3' }])
    db.declare([aCollection('cases', [anIndex(['brand', 'price'])])])
    db.insert('cases', cases)
    costs.length = 0
    return { rows: db.aggregate('things', stages), costs }
  }

  it('joins by equal fields, through arrays, and is served by an index', () => {
    const { rows, costs } = joined([{ $match: { _id: { $in: ['j1', 'j2', 'j3'] } } }, { $lookup: { from: 'cases', localField: 'caseIds', foreignField: '_id', as: 'cases' } }])
    expect(rows.map((row) => (row['cases'] as { _id: string }[]).map(({ _id }) => _id))).toEqual([['a', 'c'], ['b'], []])
    expect(costs).toMatchObject([{ isIndexed: true, scanned: 6 }])
  })

  it('runs a pipeline with variables', () => {
    const { rows } = joined([
      { $match: { _id: 'j1' } },
      {
        $lookup: {
          from: 'cases',
          let: { wanted: '$brand' },
          pipeline: [{ $match: { $expr: { $eq: ['$brand', '$$wanted'] } } }, { $sort: { price: -1 } }, { $project: { _id: 1 } }],
          as: 'cases',
        },
      },
      { $project: { cases: 1 } },
    ])
    expect(rows).toEqual([{ _id: 'j1', cases: [{ _id: 'b' }, { _id: 'a' }] }])
  })

  it('runs a pipeline over what it joined', () => {
    const { rows } = joined([
      { $match: { _id: 'j1' } },
      { $lookup: { from: 'cases', localField: 'caseIds', foreignField: '_id', pipeline: [{ $group: { _id: null, sum: { $sum: '$price' } } }], as: 'total' } },
    ])
    expect(rows[0]?.['total']).toEqual([{ _id: null, sum: 2399 }])
  })

  it('refuses an unknown collection and an unsupported stage inside', () => {
    expect(errorOf(() => joined([{ $lookup: { from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' } }])).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(errorOf(() => joined([{ $lookup: { from: 'cases', pipeline: [{ $facet: {} }], as: 'c' } }])).message).toContain('$facet')
    expect(errorOf(() => joined([{ $lookup: { from: 'cases', as: 'c' } }])).message).toContain('pipeline')
  })
})
