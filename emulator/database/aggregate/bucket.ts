import { requestFailed } from '../database-error'
import { type Compile, type Evaluate, compileExpression, shown, typeNameOf } from '../expression'
import { compare, typeOrder } from '../value/compare'
import { isOperators, isPlain } from '../value/kind'
import { type Output, compileOutput } from './accumulator'
import { byValue, grouping } from './group'
import type { CompileStage } from './stage'

const CONSTANT = { root: {}, variables: {} }

interface Boundaries {
  boundaries: unknown[]
  /** What `default` says; `undefined` without one. */
  other: unknown
}

/** A value on a boundary is in the bucket which that boundary opens. */
export const bucket: CompileStage = (argument, name, compile) => {
  const given = checkOptions(argument, { name, known: ['groupBy', 'boundaries', 'default', 'output'] })
  if (!Array.isArray(given['boundaries'])) throw requestFailed(`The ${name} 'boundaries' field must be an array, but found type: ${typeNameOf(given['boundaries'])}.`)
  const boundaries = given['boundaries'].map((bound) => compileExpression(bound)(CONSTANT))
  const other = given['default'] === undefined ? undefined : compileExpression(given['default'])(CONSTANT)
  checkBoundaries({ boundaries, other }, name)
  const step = grouping(byValue(bucketOf(groupByOf(given['groupBy'], name, compile), { boundaries, other })), outputOf(given['output'], name, compile), name)
  return (rows, run) => [...step(rows, run)].sort((a, b) => compare(a['_id'], b['_id']))
}

interface Known {
  name: string
  known: string[]
}

export function checkOptions(argument: unknown, { name, known }: Known): Record<string, unknown> {
  if (!isPlain(argument)) throw requestFailed(`Argument to ${name} stage must be an object, but found type: ${typeNameOf(argument)}.`)
  const unknown = Object.keys(argument).find((option) => !known.includes(option))
  if (unknown !== undefined) throw requestFailed(`Unrecognized option to ${name}: ${unknown}.`)
  return argument
}

export function groupByOf(groupBy: unknown, name: string, compile: Compile): Evaluate {
  const isPath = typeof groupBy === 'string' && groupBy.startsWith('$')
  if (!isPath && !isOperators(groupBy)) {
    throw requestFailed(`The ${name} 'groupBy' field must be defined as a $-prefixed path or an expression, but found: ${shown(groupBy)}.`)
  }
  return compile(groupBy)
}

export function outputOf(output: unknown, name: string, compile: Compile): Output {
  if (output !== undefined && !isPlain(output)) throw requestFailed(`The ${name} 'output' field must be an object, but found type: ${typeNameOf(output)}.`)
  return compileOutput(output ?? { count: { $sum: 1 } }, compile)
}

function checkBoundaries({ boundaries, other }: Boundaries, name: string): void {
  if (boundaries.length < 2) throw requestFailed(`The ${name} 'boundaries' field must have at least 2 values, but found ${boundaries.length} value(s).`)
  const isOfOneType = boundaries.every((bound) => typeOrder(bound) === typeOrder(boundaries[0]))
  if (!isOfOneType) throw requestFailed(`All values in the 'boundaries' option to ${name} must have the same type, and be in ascending order.`)
  const isAscending = boundaries.every((bound, at) => at === 0 || compare(boundaries[at - 1], bound) < 0)
  if (!isAscending) throw requestFailed(`The 'boundaries' option to ${name} must be sorted in ascending order.`)
  const isOutside = other === undefined || compare(other, boundaries[0]) < 0 || compare(other, boundaries.at(-1)) >= 0
  if (!isOutside) throw requestFailed(`The ${name} 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.`)
}

const bucketOf = (groupBy: Evaluate, { boundaries, other }: Boundaries): Evaluate => (scope) => {
  const value = groupBy(scope)
  const isInside = compare(value, boundaries[0]) >= 0 && compare(value, boundaries.at(-1)) < 0
  if (isInside) return boundaries.findLast((bound) => compare(value, bound) >= 0)
  if (other === undefined) throw requestFailed(`$bucket could not find a matching bucket for ${shown(value)}, and no default was specified.`)
  return other
}
