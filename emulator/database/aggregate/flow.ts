import { invalidOperator, requestFailed } from '../database-error'
import { shown, typeNameOf } from '../expression'
import { matcher } from '../query/matcher'
import { sorted } from '../query/sorting'
import { Keeping, ROW, keepAll } from '../memory-budget'
import { isPlain } from '../value/kind'
import { type CompileStage, type Row, eachRow } from './stage'

const REFUSED_IN_MATCH = ['$near', '$nearSphere', '$text', '$where']

/** Refuses what MongoDB lets a query say, but not a `$match`. */
export function checkMatch(query: unknown): asserts query is Record<string, unknown> {
  if (!isPlain(query)) throw requestFailed('the match filter must be an expression in an object')
  const refused = REFUSED_IN_MATCH.find((operator) => mentions(query, operator))
  if (refused) throw invalidOperator(`'${refused}' is not supported in a $match here`)
}

function mentions(value: unknown, operator: string): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, operator))
  return isPlain(value) && Object.entries(value).some(([key, item]) => key === operator || mentions(item, operator))
}

export const match: CompileStage = (query) => {
  checkMatch(query)
  return function* (rows, { variables }) {
    const test = matcher(query, variables)
    for (const row of rows) if (test(row)) yield row
  }
}

function numberOf(value: unknown, name: string): number {
  if (typeof value !== 'number') throw requestFailed(`invalid argument to ${name} stage: the ${name.slice(1)} must be specified as a number, found ${typeNameOf(value)}`)
  if (!Number.isInteger(value)) throw requestFailed(`invalid argument to ${name} stage: Expected an integer: ${value}`)
  return value
}

/** The argument of `$limit`. */
export function limitOf(argument: unknown): number {
  const most = numberOf(argument, '$limit')
  if (most <= 0) throw requestFailed('invalid argument to $limit stage: the limit must be positive')
  return most
}

export const limit: CompileStage = (argument) => {
  const most = limitOf(argument)
  return function* (rows) {
    let taken = 0
    for (const row of rows) {
      yield row
      taken += 1
      if (taken >= most) return
    }
  }
}

/** The argument of `$skip`. */
export function skipOf(argument: unknown): number {
  const first = numberOf(argument, '$skip')
  if (first < 0) throw requestFailed('invalid argument to $skip stage: Argument to $skip cannot be negative')
  return first
}

export const skip: CompileStage = (argument) => {
  const first = skipOf(argument)
  return function* (rows) {
    let at = 0
    for (const row of rows) if (at++ >= first) yield row
  }
}

type Order = { field: string; direction: 1 | -1 }[]

export function orderOf(argument: unknown, name: string): Order {
  if (!isPlain(argument)) throw requestFailed(`the ${name} key specification must be an object`)
  const order = Object.entries(argument).map(([field, direction]) => ({ field, direction: directionOf(direction, name) }))
  if (order.length === 0) throw requestFailed(`${name} stage must have at least one sort key`)
  return order
}

function directionOf(direction: unknown, name: string): 1 | -1 {
  if (direction === 1 || direction === -1) return direction
  if (isPlain(direction) && '$meta' in direction) throw invalidOperator(`'$meta' in ${name} is not supported here`)
  throw requestFailed(`${name} key ordering must be 1 (for ascending) or -1 (for descending)`)
}

/** With `enough` only so many of the first are kept. */
export const sort = (argument: unknown, enough: number): ReturnType<CompileStage> => {
  const order = orderOf(argument, '$sort')
  return (rows) => sorted(candidates(rows, order, enough), order, enough)
}

// Those that are too late already are dropped from time to time.
function candidates(rows: Iterable<Row>, order: Order, enough: number): Row[] {
  const most = Math.max(10_000, 2 * enough)
  const keeping = new Keeping('$sort')
  let kept: Row[] = []
  for (const row of rows) {
    keeping.keep(row, ROW)
    kept.push(row)
    if (kept.length < most) continue
    kept = sorted(kept, order, enough)
    keeping.keepOnly(kept)
  }
  return kept
}

export const count: CompileStage = (field, name) => {
  if (typeof field !== 'string' || field === '') throw requestFailed('the count field must be a non-empty string')
  if (field.startsWith('$')) throw requestFailed('the count field cannot be a $-prefixed path')
  if (field.includes('.') || field.includes('\0') || field === '__proto__') throw requestFailed(`the count field cannot contain '.' (${name})`)
  return (rows) => {
    let counted = 0
    for (const _row of rows) counted += 1
    return counted === 0 ? [] : [{ [field]: counted }]
  }
}

/** Draws without drawing one twice. */
export const sample: CompileStage = (argument, name) => {
  if (!isPlain(argument) || typeof argument['size'] !== 'number') throw requestFailed(`size argument to ${name} must be a number`)
  const { size } = argument
  if (size < 0) throw requestFailed(`size argument to ${name} must not be negative`)
  return (rows) => drawn(keepAll(rows, name), Math.trunc(size))
}

function drawn(rows: Row[], size: number): Row[] {
  const end = Math.min(size, rows.length)
  for (let at = 0; at < end; at++) {
    const other = at + Math.floor(Math.random() * (rows.length - at))
    const [one = {}, another = {}] = [rows[at], rows[other]]
    rows[at] = another
    rows[other] = one
  }
  return rows.slice(0, end)
}

export const replaceRoot: CompileStage = (argument, name, compile) => {
  if (!isPlain(argument) || argument['newRoot'] === undefined) throw requestFailed(`no newRoot specified for the ${name} stage`)
  const newRoot = compile(argument['newRoot'])
  return eachRow((_row, evaluate) => {
    const made = evaluate(newRoot)
    if (isPlain(made)) return made
    throw requestFailed(`'newRoot' expression must evaluate to an object, but resulting value was: ${shown(made)}. Type of resulting value: '${typeNameOf(made)}'.`)
  })
}
