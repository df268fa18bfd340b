import { invalidOperator, requestFailed } from '../database-error'
import { type Accumulator, type Compile, type Evaluate, type Scope, ValueSet, maximum, mergeObjects, minimum, statistics } from '../expression'
import { type Keeping, sizeWithin } from '../memory-budget'
import { isPlain } from '../value/kind'
import type { Row } from './stage'

/** What it keeps of the rows is counted. */
type Start = (keeping: Keeping) => Accumulator

function first(): Accumulator {
  let found: { value: unknown } | undefined
  return { add: (value) => (found ??= { value }), result: () => found?.value ?? null }
}

function last(): Accumulator {
  let found: unknown
  return { add: (value) => (found = value), result: () => found ?? null }
}

function push(keeping: Keeping): Accumulator {
  const values: unknown[] = []
  const add = (value: unknown) => {
    if (value === undefined) return
    keeping.keep(value)
    values.push(value)
  }
  return { add, result: () => values }
}

function addToSet(keeping: Keeping): Accumulator {
  const set = new ValueSet([], keeping.count)
  const add = (value: unknown) => {
    if (value === undefined || set.has(value)) return
    keeping.keep(value)
    set.add(value)
  }
  return { add, result: () => set.values }
}

// Of what fields held before, nobody tells how much it was: all is counted, and what is there looked at when that has doubled.
function merge(keeping: Keeping): Accumulator {
  const merged: Row = {}
  let [room, most] = [0, 1000]
  const add = (value: unknown) => {
    Object.assign(merged, mergeObjects([value], '$mergeObjects'))
    room += keeping.keep(value)
    if (room < most) return
    const size = sizeWithin(merged, room)
    keeping.add(size - room)
    room = size
    most = 1000 + 2 * size
  }
  return { add, result: () => merged }
}

function count(): Accumulator {
  let counted = 0
  return { add: () => (counted += 1), result: () => counted }
}

// Keeps one value: when another one takes its place, what the one before took is given back.
const one = (start: () => Accumulator): Start => (keeping) => {
  const inner = start()
  let room = 0
  const add = (value: unknown) => {
    const before = inner.result()
    inner.add(value)
    const kept = inner.result()
    if (kept === before) return
    keeping.add(-room)
    room = keeping.keep(kept)
  }
  return { add, result: () => inner.result() }
}

const accumulators: Record<string, Start> = {
  ...statistics, $min: one(minimum), $max: one(maximum), $first: one(first), $last: one(last), $mergeObjects: merge,
  $push: push, $addToSet: addToSet, $count: count,
}

// A group, and each of its accumulators, as V8 keeps them.
const [GROUP, ACCUMULATOR] = [300, 200]

interface Field {
  field: string
  start: Start
  evaluate: Evaluate
}

/** The fields that a group gathers, next to its `_id`. */
export interface Output {
  start(keeping: Keeping): Accumulator[]
  add(gathered: Accumulator[], scope: Scope): void
  result(id: unknown, gathered: Accumulator[]): Row
}

export function compileOutput(fields: Record<string, unknown>, compile: Compile): Output {
  const compiled = Object.entries(fields).map(([field, given]) => compileField(field, given, compile))
  return {
    start(keeping) {
      keeping.add(GROUP + ACCUMULATOR * compiled.length)
      return compiled.map(({ start }) => start(keeping))
    },
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
