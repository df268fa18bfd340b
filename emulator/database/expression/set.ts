import { requestFailed } from '../database-error'
import { countFor } from '../memory-budget'
import { compare } from '../value/compare'
import { ValueSet } from '../value/value-set'
import { type Operators, binary, several, unary } from './operator'
import { isNone, isTrue, typeNameOf } from './value-type'

function arrayOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  throw requestFailed(`All operands of ${name} must be arrays. One argument is of type: ${typeNameOf(value)}`)
}

function union(values: unknown[], name: string): unknown {
  const found = new ValueSet([], countFor(name))
  for (const value of values) {
    if (isNone(value)) return null
    for (const item of arrayOf(value, name)) found.add(item)
  }
  return found.values.sort(compare)
}

function intersection(values: unknown[], name: string): unknown {
  let found: ValueSet | undefined
  for (const value of values) {
    if (isNone(value)) return null
    const items = new ValueSet(arrayOf(value, name), countFor(name))
    found = found ? new ValueSet(found.values.filter((item) => items.has(item)), countFor(name)) : items
  }
  return found ? found.values.sort(compare) : []
}

function equals(values: unknown[], name: string): boolean {
  const [first = new ValueSet([], countFor(name)), ...others] = values.map((value) => new ValueSet(arrayOf(value, name), countFor(name)))
  return others.every((other) => other.values.length === first.values.length && other.values.every((item) => first.has(item)))
}

function operand(value: unknown, name: string, which: 'First' | 'Second'): unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  throw requestFailed(`both operands of ${name} must be arrays. ${which} argument is of type: ${typeNameOf(value)}`)
}

function difference(left: unknown, right: unknown, name: string): unknown {
  if (isNone(left) || isNone(right)) return null
  const without = new ValueSet(operand(right, name, 'Second'), countFor(name))
  return new ValueSet(operand(left, name, 'First').filter((item) => !without.has(item)), countFor(name)).values
}

function isSubset(left: unknown, right: unknown, name: string): boolean {
  const items = operand(left, name, 'First')
  const all = new ValueSet(operand(right, name, 'Second'), countFor(name))
  return items.every((item) => all.has(item))
}

const elements = (test: (items: unknown[]) => boolean) =>
  unary((value, name) => {
    if (Array.isArray(value)) return test(value)
    throw requestFailed(`${name}'s argument must be an array, but is ${typeNameOf(value)}`)
  })

/** MongoDB promises no order of what these answer; its server sorts unions and intersections. */
export const sets: Operators = {
  $setUnion: several({}, union),
  $setIntersection: several({}, intersection),
  $setEquals: several({ least: 2 }, equals),
  $setDifference: binary(difference),
  $setIsSubset: binary(isSubset),
  $allElementsTrue: elements((items) => items.every(isTrue)),
  $anyElementTrue: elements((items) => items.some(isTrue)),
}
