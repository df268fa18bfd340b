import { invalidOperator, requestFailed } from '../database-error'
import { isRegExp } from '../value/kind'
import { typesTest } from '../value/type-of'
import { elemMatch, hasSize } from './arrays'
import { equals, isIn, ordered } from './comparison'
import type { Condition, Context } from './condition'
import { geoOperators } from './geo'
import { bitOperators, bits, modulo } from './numbers'

type FieldOperator = (wanted: unknown, context: Context) => Condition

const exists = (wanted: unknown): Condition => ({
  test: (value) => value !== undefined,
  // By the truth of BSON, an empty string is true.
  isNegated: wanted === false || wanted === null || wanted === 0,
})

function unequal(wanted: unknown): Condition {
  if (isRegExp(wanted)) throw requestFailed("Can't have regex as arg to $ne.")
  return { test: equals(wanted), isNegated: true }
}

function ofType(wanted: unknown): Condition {
  const isOfType = typesTest(wanted)
  return { test: (value) => value !== undefined && isOfType(value) }
}

const operators: Record<string, FieldOperator> = {
  $eq: (wanted) => ({ test: equals(wanted) }),
  $ne: unequal,
  $gt: (wanted) => ordered('$gt', wanted),
  $gte: (wanted) => ordered('$gte', wanted),
  $lt: (wanted) => ordered('$lt', wanted),
  $lte: (wanted) => ordered('$lte', wanted),
  $in: (wanted) => ({ test: isIn('$in', wanted) }),
  $nin: (wanted) => ({ test: isIn('$nin', wanted), isNegated: true }),
  $exists: exists,
  $type: ofType,
  $size: hasSize,
  $mod: modulo,
  $elemMatch: elemMatch,
  ...Object.fromEntries(bitOperators.map((name) => [name, (wanted: unknown) => bits(name, wanted)])),
  ...geoOperators,
}

/** The condition that an operator of a field sets. Refuses by name what is none. */
export function fieldOperator(name: string, wanted: unknown, context: Context): Condition {
  const compile = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (!compile) throw invalidOperator(`unknown operator: ${name}`)
  return compile(wanted, context)
}
