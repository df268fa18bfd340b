import { memory, openDatabase } from '../../../emulator/database'

/** Run by itself, in a process with little memory: asks what it is told by name, and says how each question ended. */
type Stages = Record<string, unknown>[]

const range = (to: unknown) => ({ $range: [0, to] })
/** 80 kB that are made. */
const MUCH = range(10_000)
const map = (input: unknown, body: unknown, as = 'each') => ({ $map: { input, as, in: body } })
const doubled = (operator: string, start: unknown, times: number) => ({ $reduce: { input: range(times), initialValue: start, in: { [operator]: ['$$value', '$$value'] } } })
const sizeOf = (array: unknown): Stages => [{ $limit: 1 }, { $project: { answer: { $size: array } } }]
const thousands = (field = 'at'): Stages => [{ $addFields: { [field]: range(1000) } }, { $unwind: `$${field}` }]
const repeated = (times: number, stage: Record<string, unknown>): Stages => Array.from({ length: times }, () => stage)
const gather = (accumulator: unknown): Stages => [{ $group: { _id: null, all: accumulator } }, { $project: { answer: { $size: '$all' } } }]
/** A row that names itself 2 to the 40th times: small, until somebody looks at all of it. */
const itself = repeated(40, { $addFields: { s: [{ a: '$s' }, { a: '$s' }] } })
const nested = repeated(40, { $addFields: { s: ['$s', '$s'] } })
const deep = `s${'.a'.repeat(40)}`

const tooMuch: Record<string, Stages> = {
  'a $map of ranges': sizeOf(map(range(1000), range(900_000))),
  'a $map in a $map': sizeOf(map(range(1000), map(range(10_000), { a: ['$$inner'] }, 'inner'))),
  'a $reduce that doubles an array, and again': sizeOf(map(range(1000), doubled('$concatArrays', [1], 19))),
  'a $reduce that doubles a text, and again': sizeOf(map(range(1000), { $toUpper: doubled('$concat', 'a', 22) })),
  'a $reduce that gathers': sizeOf({ $reduce: { input: range(100_000), initialValue: [], in: { $concatArrays: ['$$value', [range(100_000)]] } } }),
  'a $zip': sizeOf(map(range(100), { $zip: { inputs: [range(900_000), range(900_000)] } })),
  'a $split': sizeOf(map(range(100), { $split: [doubled('$concat', 'ab', 19), 'b'] })),
  'a $regexFindAll': sizeOf({ $regexFindAll: { input: doubled('$concat', 'ab', 22), regex: '.' } }),
  'a $push of everything': [...thousands(), ...gather({ $push: { all: '$$ROOT', much: MUCH } })],
  'a $mergeObjects of everything': [{ $group: { _id: null, all: { $mergeObjects: { $arrayToObject: [[{ k: '$_id', v: range(100_000) }]] } } } }, { $count: 'answer' }],
  'an $addToSet of everything': [...thousands(), ...gather({ $addToSet: { _id: '$_id', at: '$at', text: { $toUpper: doubled('$concat', 'a', 16) } } })],
  'groups without end': [...thousands(), { $group: { _id: { _id: '$_id', at: '$at' }, much: { $first: MUCH } } }, { $count: 'answer' }],
  'groups of what their first rows made': [{ $addFields: { at: range(2) } }, { $unwind: '$at' }, { $group: { _id: '$_id', much: { $first: { $cond: [{ $eq: ['$at', 0] }, range(100_000), null] } } } }, { $count: 'answer' }],
  'unwinds of unwinds, sorted': [...thousands('one'), ...thousands('other'), { $addFields: { much: MUCH } }, { $sort: { one: 1 } }, { $count: 'answer' }],
  'unwinds of unwinds, sampled': [...thousands('one'), ...thousands('other'), { $addFields: { much: MUCH } }, { $sample: { size: 5 } }, { $count: 'answer' }],
  'unwinds of unwinds, in buckets': [...thousands('one'), ...thousands('other'), { $addFields: { much: MUCH } }, { $bucketAuto: { groupBy: '$one', buckets: 2 } }],
  'unwinds of unwinds, answered': [...thousands('one'), ...thousands('other'), { $addFields: { much: MUCH } }, { $limit: 1e9 }],
  'a $lookup of everything': [{ $lookup: { from: 'things', pipeline: [{ $addFields: { much: range(100_000) } }], as: 'all' } }, { $count: 'answer' }],
  'a $lookup of everything, unwound': [{ $lookup: { from: 'things', pipeline: [{ $addFields: { much: range(100_000) } }], as: 'all' } }, { $unwind: '$all' }, { $count: 'answer' }],
  'a row that names itself, projected': [...nested, { $project: { 's.a': 1 } }],
  'a row that names itself, extended': [...nested, { $addFields: { 's.a': 1 } }],
  'a row that names itself, grouped by': [...nested, { $group: { _id: '$s' } }],
  'a row that names itself, followed': [...itself, ...sizeOf(`$${deep}`)],
  'a row that names itself, sorted': [...itself, { $sort: { [deep]: 1 } }],
  'a row that names itself, looked up': [...itself, { $lookup: { from: 'things', localField: deep, foreignField: '_id', as: 'all' } }],
  'a row that names itself, in a refusal': [...nested, { $replaceRoot: { newRoot: '$s' } }],
  'an $expr': [{ $match: { $expr: { $eq: [1, { $size: map(range(1000), range(900_000)) }] } } }],
}

const few = [{ $limit: 100 }, ...thousands()]

const lawful: Record<string, Stages> = {
  'much garbage in a $filter': sizeOf({ $filter: { input: range(10_000), cond: { $lt: [0, { $size: range(5000) }] } } }),
  'much garbage in a $map': sizeOf(map(range(10_000), { $size: range(5000) })),
  'much garbage in a $reduce': sizeOf({ $reduce: { input: map(range(10_000), ['$$each']), initialValue: [], in: { $concatArrays: ['$$value', '$$this'] } } }),
  'much garbage in an $expr': [{ $match: { $expr: { $lt: [0, { $size: range(50_000) }] } } }, { $count: 'answer' }],
  'much garbage in rows': [...few, { $addFields: { much: range(500) } }, { $match: { at: { $lt: 5 } } }, { $count: 'answer' }],
  'much garbage in groups': [...few, { $group: { _id: '$at', all: { $sum: { $size: range(500) } }, most: { $max: range(10) } } }, { $count: 'answer' }],
  'much garbage in a $mergeObjects': [...few, { $group: { _id: null, all: { $mergeObjects: { last: range(500), at: '$at' } } } }, { $project: { answer: { $size: '$all.last' } } }],
  'much garbage before a sort with a limit': [...few, { $addFields: { much: range(500) } }, { $sort: { at: -1 } }, { $limit: 3 }, { $count: 'answer' }],
  'much garbage in a $lookup': [{ $lookup: { from: 'things', localField: '_id', foreignField: '_id', pipeline: [{ $addFields: { much: range(50_000) } }], as: 'all' } }, { $count: 'answer' }],
  'large documents': [{ $sort: { text: 1, n: -1 } }, { $group: { _id: '$n', text: { $first: '$text' }, all: { $push: '$$ROOT' }, length: { $sum: { $strLenBytes: '$text' } } } }, { $count: 'answer' }],
  'large documents, looked up and unwound': [{ $lookup: { from: 'large', pipeline: [], as: 'all' } }, { $unwind: '$all' }, { $count: 'answer' }],
  'a hundred thousand groups': [...few, { $group: { _id: { n: '$n', at: '$at' }, all: { $push: '$at' }, sum: { $sum: '$at' } } }, { $count: 'answer' }],
}

function aDatabase() {
  // On a busy machine the budget and not the clock is to decide.
  const db = openDatabase({ persistence: memory(), longestQuestion: 3_600_000 })
  for (const name of ['things', 'large']) db.declare([{ name, permission: 'ADMINONLY', indexes: [] }])
  db.insert('things', Array.from({ length: 1000 }, (_, n) => ({ _id: `d${n}`, n, s: 'x' })))
  db.insert('large', Array.from({ length: 50 }, (_, n) => ({ _id: `d${n}`, n, text: 'x'.repeat(500_000) })))
  return db
}

const db = aDatabase()
const ended = (name: string, how: object) => console.log(JSON.stringify({ ...how, name, megabytes: process.resourceUsage().maxRSS / 1024 }))
for (const [name, stages] of Object.entries({ ...tooMuch, ...lawful })) {
  try {
    ended(name, { answer: db.aggregate(name.startsWith('large') ? 'large' : 'things', stages)[0]?.['answer'] })
  } catch (reason) {
    ended(name, reason instanceof Error ? { ...reason, message: reason.message } : {})
  }
}
