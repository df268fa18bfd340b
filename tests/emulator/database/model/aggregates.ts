import { finds } from './finds'
import { type By, sorts } from './sorts'
import { type Fields, isFields, order, same } from './values'

export type Stage =
  | { $match: Fields }
  | { $sort: Record<string, 1 | -1> }
  | { $skip: number }
  | { $limit: number }
  | { $unwind: { path: string; preserveNullAndEmptyArrays: boolean; includeArrayIndex: string } }
  | { $project: Record<string, 1> }
  | { $addFields: { d: string } }
  | { $group: ReturnType<typeof groupBy> }

/** The group that the model knows, by a path and of a path. */
export const groupBy = (by: string, of: string) => ({ _id: `$${by}`, n: { $sum: 1 }, sum: { $sum: `$${of}` }, least: { $min: `$${of}` }, all: { $push: `$${of}` } })

/** What the stages make of documents, one stage after the other, nothing saved. */
export const aggregates = (documents: Fields[], stages: Stage[]): Fields[] => stages.reduce(run, documents)

function run(rows: Fields[], stage: Stage): Fields[] {
  if ('$match' in stage) return rows.filter((row) => finds(stage.$match, row))
  if ('$sort' in stage) return sorts(rows, Object.entries(stage.$sort).map(([field, direction]): By => ({ field, direction })))
  if ('$skip' in stage) return rows.slice(stage.$skip)
  if ('$limit' in stage) return rows.slice(0, stage.$limit)
  if ('$unwind' in stage) return rows.flatMap((row) => unwind(row, stage.$unwind))
  if ('$project' in stage) return rows.map((row) => only(row, [['_id'], ...Object.keys(stage.$project).map((path) => path.split('.'))]) as Fields)
  if ('$addFields' in stage) return rows.map((row) => withField(row, 'd', expressed(row, stage.$addFields.d)))
  return group(rows, stage.$group)
}

/** "$a.b": of arrays what their objects have; no positions. */
function expressed(row: unknown, path: string): unknown {
  const reach = (value: unknown, [part, ...rest]: string[]): unknown => {
    if (part === undefined) return value
    if (isFields(value)) return reach(value[part], rest)
    return Array.isArray(value) ? value.filter(isFields).map((item) => reach(item, [part, ...rest])).filter((item) => item !== undefined) : undefined
  }
  return reach(row, path.slice(1).split('.'))
}

function withField(given: Fields, field: string, value: unknown): Fields {
  const row = { ...given }
  if (value !== undefined) return { ...row, [field]: value }
  delete row[field]
  return row
}

function unwind(row: Fields, { path, preserveNullAndEmptyArrays, includeArrayIndex }: Extract<Stage, { $unwind: unknown }>['$unwind']): Fields[] {
  const parts = path.slice(1).split('.')
  const value = parts.reduce<unknown>((held, part) => (isFields(held) ? held[part] : undefined), row)
  const numbered = (made: Fields, at: number | null) => withField(made, includeArrayIndex, at)
  if (Array.isArray(value) && value.length > 0) return value.map((item, at) => numbered(replaced(row, parts, item), at))
  const isNothing = value === undefined || value === null || Array.isArray(value)
  if (isNothing && !preserveNullAndEmptyArrays) return []
  return [numbered(Array.isArray(value) ? replaced(row, parts, undefined) : row, null)]
}

const replaced = (row: Fields, [part = '', ...rest]: string[], value: unknown): Fields =>
  withField(row, part, rest.length === 0 ? value : replaced(row[part] as Fields, rest, value))

/** The named paths stay; of arrays their objects and arrays do. */
function only(value: unknown, paths: string[][]): unknown {
  if (paths.some((path) => path.length === 0)) return value
  if (Array.isArray(value)) return value.map((item) => only(item, paths)).filter((item) => item !== undefined)
  if (!isFields(value)) return undefined
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const under = paths.filter(([first]) => first === name).map((path) => path.slice(1))
    const found = under.length === 0 ? undefined : only(field, under)
    return found === undefined ? [] : [[name, found]]
  })
  return Object.fromEntries(kept) as Fields
}

function group(rows: Fields[], { _id: by, sum: { $sum: of } }: ReturnType<typeof groupBy>): Fields[] {
  const groups: { id: unknown; values: unknown[] }[] = []
  for (const row of rows) {
    const id = expressed(row, by) ?? null
    const known = groups.find((each) => same(each.id, id))
    if (known) known.values.push(expressed(row, of))
    else groups.push({ id, values: [expressed(row, of)] })
  }
  return groups.map(({ id, values }) => {
    const present = values.filter((value) => value !== undefined)
    const numbers = values.filter((value) => typeof value === 'number')
    const least = present.filter((value) => value !== null).sort(order)[0] ?? null
    return { _id: id, n: values.length, sum: numbers.reduce((sum, each) => sum + each, 0), least, all: present }
  })
}
