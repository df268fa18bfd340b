import { invalidOperator, requestFailed } from '../../database-error'
import { isPlain } from '../../value/kind'
import { elemMatch } from '../arrays'
import { collisionIn, partsOf } from '../../value/path'

/** What is shown of a field: `undefined` when it is left out. */
export type FieldOperator = (value: unknown) => unknown

export interface Projection {
  isInclusion: boolean
  hasId: boolean
  /** Those that are shown, or those that are not. */
  paths: string[][]
  operators: Map<string, FieldOperator>
  /** The path before `.$`. */
  positional?: string
}

/** Reads `{ name: 1, 'shop.city': 1, list: { $slice: 2 } }`, and refuses what MongoDB refuses. */
export function readProjection(projection: Record<string, unknown>): Projection {
  const entries = Object.entries(projection)
  const { _id: id = 1 } = projection
  const fields = entries.filter(([field]) => field !== '_id')
  const shown = fields.filter(([, value]) => isShown(value) || isElemMatch(value))
  const hidden = fields.filter(([, value]) => !isPlain(value) && !isShown(value))
  const [[other] = []] = shown.length > 0 ? hidden : []
  if (other !== undefined) throw requestFailed(`Cannot do exclusion on field ${other} in inclusion projection`)
  const isInclusion = shown.length > 0 || (fields.length === 0 && isShown(id))
  const read: Projection = { isInclusion, hasId: isShown(id), paths: [], operators: new Map() }
  for (const [field, value] of fields) readField(read, field, value)
  checkCollisions(read)
  return read
}

const isShown = (value: unknown) => value === true || (typeof value === 'number' && value !== 0)

const isElemMatch = (value: unknown) => isPlain(value) && '$elemMatch' in value

function readField(read: Projection, field: string, value: unknown): void {
  if (isPlain(value)) {
    read.operators.set(field, operatorOf(field, value))
    if (read.isInclusion) read.paths.push(partsOf(field))
  } else if (field.endsWith('.$')) readPositional(read, field.slice(0, -2))
  else if (typeof value !== 'number' && typeof value !== 'boolean') throw requestFailed(`a projection takes 1, 0 or an operator, found for '${field}': ${JSON.stringify(value)}`)
  else read.paths.push(partsOf(field))
}

function readPositional(read: Projection, path: string): void {
  if (!read.isInclusion) throw requestFailed(`positional projection cannot be used with exclusion: ${path}.$`)
  if (read.positional !== undefined) throw requestFailed(`Cannot specify more than one positional projection per query: ${path}.$`)
  read.positional = path
  read.paths.push(partsOf(path))
}

function operatorOf(field: string, wanted: Record<string, unknown>): FieldOperator {
  const [[name = '', operand] = [], ...others] = Object.entries(wanted)
  if (others.length === 0 && name === '$slice') return slice(operand)
  if (others.length === 0 && name === '$elemMatch') return firstMatch(field, operand)
  throw invalidOperator(`Unsupported projection option: ${field}: ${JSON.stringify(wanted)}`)
}

function slice(wanted: unknown): FieldOperator {
  const [skip, count] = Array.isArray(wanted) ? (wanted as unknown[]) : [undefined, wanted]
  const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value)
  if (!isWhole(count) || (Array.isArray(wanted) && (!isWhole(skip) || wanted.length !== 2))) {
    throw requestFailed(`$slice takes a number, or [skip, limit], found: ${JSON.stringify(wanted)}`)
  }
  if (Array.isArray(wanted) && count <= 0) throw requestFailed('$slice limit must be positive')
  return (value) => (Array.isArray(value) ? cut(value, skip as number | undefined, count) : value)
}

function cut(values: unknown[], skip: number | undefined, count: number): unknown[] {
  if (skip === undefined) return count >= 0 ? values.slice(0, count) : values.slice(count)
  const start = skip < 0 ? Math.max(0, values.length + skip) : skip
  return values.slice(start, start + count)
}

function firstMatch(field: string, wanted: unknown): FieldOperator {
  if (field.includes('.')) throw requestFailed(`Cannot use $elemMatch projection on a nested field: ${field}`)
  const found: { at: number | undefined } = { at: undefined }
  const { test } = elemMatch(wanted, { variables: {}, isTop: false, found })
  return (value) => {
    found.at = undefined
    return test(value) && Array.isArray(value) ? value.slice(found.at, (found.at ?? 0) + 1) : undefined
  }
}

function checkCollisions({ paths }: Projection): void {
  const collision = collisionIn(paths.map((parts) => parts.join('.')))
  if (collision) throw requestFailed(`Path collision at ${collision.path} remaining portion of ${collision.other}`)
}
