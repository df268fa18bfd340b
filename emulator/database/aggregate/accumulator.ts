import { invalidOperator, requestFailed } from '../database-error'
import { type Accumulator, type Compile, type Evaluate, type Scope, ValueSet, mergeObjects, statistics } from '../expression'
import { isPlain } from '../value/kind'
import type { Row } from './stage'

function first(): Accumulator {
  let found: { value: unknown } | undefined
  return { add: (value) => (found ??= { value }), result: () => found?.value ?? null }
}

function last(): Accumulator {
  let found: unknown
  return { add: (value) => (found = value), result: () => found ?? null }
}

function push(): Accumulator {
  const values: unknown[] = []
  return { add: (value) => value !== undefined && values.push(value), result: () => values }
}

function addToSet(): Accumulator {
  const set = new ValueSet()
  return { add: (value) => value !== undefined && set.add(value), result: () => set.values }
}

function merge(): Accumulator {
  let merged: Row = {}
  return { add: (value) => (merged = mergeObjects([merged, value], '$mergeObjects')), result: () => merged }
}

function count(): Accumulator {
  let counted = 0
  return { add: () => (counted += 1), result: () => counted }
}

const accumulators: Record<string, () => Accumulator> = {
  ...statistics, $first: first, $last: last, $push: push, $addToSet: addToSet, $mergeObjects: merge, $count: count,
}

interface Field {
  field: string
  start: () => Accumulator
  evaluate: Evaluate
}

/** The fields that a group gathers, next to its `_id`. */
export interface Output {
  start(): Accumulator[]
  add(gathered: Accumulator[], scope: Scope): void
  result(id: unknown, gathered: Accumulator[]): Row
}

export function compileOutput(fields: Record<string, unknown>, compile: Compile): Output {
  const compiled = Object.entries(fields).map(([field, given]) => compileField(field, given, compile))
  return {
    start: () => compiled.map(({ start }) => start()),
    add(gathered, scope) {
      for (let at = 0; at < compiled.length; at++) gathered[at]?.add(compiled[at]?.evaluate(scope))
    },
    result(_id, gathered) {
      const row: Row = { _id }
      for (const [at, { field }] of compiled.entries()) row[field] = gathered[at]?.result()
      return row
    },
  }
}

function compileField(field: string, given: unknown, compile: Compile): Field {
  if (!isPlain(given)) throw requestFailed(`The field '${field}' must be an accumulator object`)
  if (field === '' || field.includes('.') || field.startsWith('$') || field === '__proto__') {
    throw requestFailed(`The field name '${field}' cannot be empty, contain '.' or begin with '$'`)
  }
  const names = Object.keys(given)
  const [name = ''] = names
  if (names.length !== 1 || !name.startsWith('$')) throw requestFailed(`The field '${field}' must specify one accumulator`)
  const start = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined
  if (!start) throw invalidOperator(`unknown group operator '${name}'`)
  return { field, start, evaluate: compileOperand(name, given[name], compile) }
}

function compileOperand(name: string, operand: unknown, compile: Compile): Evaluate {
  if (Array.isArray(operand)) throw requestFailed(`The ${name} accumulator is a unary operator`)
  if (name !== '$count') return compile(operand)
  if (!isPlain(operand) || Object.keys(operand).length > 0) throw requestFailed('$count takes no arguments, i.e. $count:{}')
  return () => 1
}
