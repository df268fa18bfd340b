import type { Query } from '../database'
import { invalidOperator, requestFailed } from '../database-error'
import { isPlain, isRegExp } from '../value/kind'
import { equals, listFor } from './comparison'
import { type Condition, type Context, type Lift, type Predicate, type Test, allOf, ofValue } from './condition'
import { compileOperators, compileQuery, isPathless } from './matcher'
import { patternTest } from './pattern'

/** `$size` */
export function hasSize(wanted: unknown): Condition {
  if (typeof wanted !== 'number') throw requestFailed('$size needs a number')
  if (!Number.isInteger(wanted) || wanted < 0) throw requestFailed(`Failed to parse $size. Expected a non-negative integer, found ${wanted}`)
  return { isWhole: true, test: (value) => Array.isArray(value) && value.length === wanted }
}

/** `$elemMatch`: one element meets all of it. */
export function elemMatch(wanted: unknown, context: Context): Condition {
  if (!isPlain(wanted)) throw requestFailed('$elemMatch needs an Object')
  const test = elementTest(wanted, { ...context, isTop: false, found: undefined })
  return {
    isWhole: true,
    test: (value) => {
      const at = Array.isArray(value) ? value.findIndex(test) : -1
      if (at >= 0 && context.found) context.found.at = at
      return at >= 0
    },
  }
}

// Operators are asked of the element itself, a query only of an element that has fields.
function elementTest(wanted: Query, context: Context): Test {
  const [first = ''] = Object.keys(wanted)
  if (first.startsWith('$') && !isPathless(first)) return compileOperators(wanted, ofValue, context)
  const test = compileQuery(wanted, context)
  return (item) => (isPlain(item) || Array.isArray(item)) && test(item)
}

/** `$all`: each of the list is there, or is met by an element. */
export function all(wanted: unknown, lift: Lift, context: Context): Predicate {
  const list = listFor('$all', wanted)
  if (list.length === 0) return () => false
  const isOfElements = operatorOf(list[0]) === '$elemMatch'
  return allOf(list.map((item) => lift(isOfElements ? ofElements(item, context) : { test: plainTest(item) })))
}

function ofElements(item: unknown, context: Context): Condition {
  if (!isPlain(item) || operatorOf(item) !== '$elemMatch') throw requestFailed('$all/$elemMatch has to be consistent')
  return elemMatch(item['$elemMatch'], context)
}

function plainTest(item: unknown): Test {
  const operator = operatorOf(item)
  if (operator !== undefined) throw invalidOperator(`no $ expressions in $all: ${operator}`)
  return isRegExp(item) ? patternTest(item) : equals(item)
}

function operatorOf(item: unknown): string | undefined {
  const [first] = isPlain(item) ? Object.keys(item) : []
  return first?.startsWith('$') ? first : undefined
}
