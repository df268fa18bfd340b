import { memory, openDatabase } from '../../../emulator/database'
import { aCollection, aDatabase, errorOf } from './a-database'

/** A pattern that tries 2 to the 28th ways before it gives up, which takes half a minute. */
const ENDLESS = '^(a+)+$'
const TEXT = `${'a'.repeat(28)}!`

function impatient() {
  const db = openDatabase({ persistence: memory(), longestQuestion: 100 })
  db.declare([aCollection('things')])
  db.insert('things', [{ _id: 'd', text: TEXT, list: [TEXT] }])
  return db
}

const change = (db: ReturnType<typeof impatient>, query: Record<string, unknown>, data: Record<string, unknown>) =>
  db.update('things', { query, data, multi: false, merge: true, upsert: false })

describe('a pattern that never ends is broken off', () => {
  const pattern = { text: { $regex: ENDLESS } }
  const cases: [string, (db: ReturnType<typeof impatient>) => unknown][] = [
    ['in a query', (db) => db.find('things', { query: pattern })],
    ['in a projection', (db) => db.find('things', { query: {}, projection: { list: { $elemMatch: { $regex: ENDLESS } } } })],
    ['in what is counted', (db) => db.count('things', { $or: [{ text: new RegExp(ENDLESS) }] })],
    ['in what is changed', (db) => change(db, pattern, { $set: { n: 1 } })],
    ['in a change', (db) => change(db, { _id: 'd' }, { $pull: { list: { $regex: ENDLESS } } })],
    ['in what is removed', (db) => db.remove('things', { query: pattern, multi: true })],
    ['in an aggregate', (db) => db.aggregate('things', [{ $project: { is: { $regexMatch: { input: '$text', regex: ENDLESS } } } }])],
    ['in a transaction, which is over then', (db) => db.find('things', { query: pattern }, db.begin())],
  ]
  it.each(cases)('%s, and nothing has changed', (_, ask) => {
    const db = impatient()
    expect(errorOf(() => ask(db))).toMatchObject({ code: 'SERVER_TIMEOUT', message: expect.stringContaining('exceeded time limit') })
    expect(db.find('things', { query: { _id: 'd' } })).toEqual([{ _id: 'd', text: TEXT, list: [TEXT] }])
    expect(change(db, { _id: 'd' }, { $set: { n: 1 } })).toEqual({ updated: 1 })
  })
})

describe('what would take all memory is refused:', () => {
  const { db } = aDatabase([{ _id: 'd', s: 'x' }])
  const doubled = (operator: string, start: unknown, times: number) => ({ $reduce: { input: { $range: [0, times] }, initialValue: start, in: { [operator]: ['$$value', '$$value'] } } })
  const refusal = (stages: Record<string, unknown>[]) => errorOf(() => db.aggregate('things', stages)).message

  it('an array, and a string, that is doubled again and again', () => {
    expect(refusal([{ $project: { n: { $size: doubled('$concatArrays', [1], 21) } } }])).toContain('too much memory for 1048576 items')
    expect(refusal([{ $project: { n: { $strLenCP: doubled('$concat', 'a', 25) } } }])).toContain('more than 16 MB')
  })

  it('documents that are looked up together, unless they are parted at once', () => {
    const large = aDatabase(Array.from({ length: 36 }, (_, n) => ({ _id: `d${n}`, text: 'x'.repeat(500_000) }))).db
    const lookup = { $lookup: { from: 'things', pipeline: [], as: 'all' } }
    expect(errorOf(() => large.aggregate('things', [lookup])).message).toContain("Total size of documents in things matching pipeline's $lookup stage exceeds 16777216 bytes")
    expect(large.aggregate('things', [lookup, { $unwind: '$all' }, { $count: 'n' }])).toEqual([{ n: 36 * 36 }])
    expect(large.aggregate('things', [{ $lookup: { from: 'things', pipeline: [{ $limit: 2 }], as: 'all' } }, { $count: 'n' }])).toEqual([{ n: 36 }])
  })

  it('a row that is nested without end', () => {
    const nested = { $reduce: { input: { $range: [0, 300] }, initialValue: 1, in: { a: '$$value' } } }
    expect(refusal([{ $project: { nested } }])).toBe('a document cannot be nested deeper than 200')
  })

  it('a row that names itself again and again', () => {
    expect(refusal(Array.from({ length: 21 }, () => ({ $addFields: { s: ['$s', '$s'] } })))).toContain('larger than 16 MB')
  })
})
