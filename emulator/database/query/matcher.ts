import type { Query } from '../database'
import { invalidOperator, requestFailed } from '../database-error'
import { isPlain, isRegExp } from '../value/kind'
import { equals } from './comparison'
import { type Context, type Lift, type Predicate, allOf, atPath, not } from './condition'
import { fieldOperator } from './field-operators'
import { all } from './arrays'
import { patternOf, patternTest } from './pattern'
import { pathlessOperators } from './pathless-operators'

/** Says of a document whether the query finds it. Refuses operators that it does not know. */
export function matcher(query: Query, variables: Readonly<Record<string, unknown>> = {}): Predicate {
  return compileQuery(query, { variables, isTop: true })
}

/** For the positional `$`: the place in an array by which the query finds the document, if there is one. */
export function positionFinder(query: Query): (document: unknown) => number | undefined {
  const found: { at: number | undefined } = { at: undefined }
  const test = compileQuery(query, { variables: {}, isTop: true, found })
  return (document) => {
    found.at = undefined
    return test(document) ? found.at : undefined
  }
}

/** `$and` and the like: operators that stand where a field may stand. */
export const isPathless = (name: string) => Object.hasOwn(pathlessOperators, name)

export function compileQuery(query: Query, context: Context): Predicate {
  return allOf(Object.entries(query).map(([field, wanted]) => (field.startsWith('$') ? pathless(field, wanted, context) : ofField(field, wanted, context))))
}

function pathless(name: string, wanted: unknown, context: Context): Predicate {
  const compile = Object.hasOwn(pathlessOperators, name) ? pathlessOperators[name] : undefined
  if (!compile) throw invalidOperator(`unknown top level operator: ${name}`)
  return compile(wanted, context)
}

function ofField(field: string, wanted: unknown, context: Context): Predicate {
  const lift = atPath(field, context)
  if (isPlain(wanted) && Object.keys(wanted)[0]?.startsWith('$')) return named(field, () => compileOperators(wanted, lift, context))
  return lift({ test: isRegExp(wanted) ? patternTest(wanted) : equals(wanted) })
}

// A refusal tells of which field.
function named<T>(field: string, work: () => T): T {
  try {
    return work()
  } catch (reason) {
    if (reason instanceof Error && !reason.message.includes(`'${field}'`)) reason.message += ` (in the field '${field}')`
    throw reason
  }
}

/** All operators that stand together: `{ $gt: 1, $lt: 5 }`. */
export function compileOperators(operators: Query, lift: Lift, context: Context): Predicate {
  return allOf(Object.entries(operators).flatMap(([name, wanted]) => compileOperator({ name, wanted, operators }, lift, context)))
}

interface Operation {
  name: string
  wanted: unknown
  operators: Query
}

function compileOperator({ name, wanted, operators }: Operation, lift: Lift, context: Context): Predicate[] {
  if (name === '$not') return [compileNot(wanted, lift, context)]
  if (name === '$all') return [all(wanted, lift, context)]
  if (name === '$regex') return [lift({ test: patternTest(patternOf(wanted, operators['$options'])) })]
  if (name !== '$options') return [lift(fieldOperator(name, wanted, context))]
  if (!('$regex' in operators)) throw requestFailed('$options needs a $regex')
  return []
}

function compileNot(wanted: unknown, lift: Lift, context: Context): Predicate {
  if (isRegExp(wanted)) return lift({ test: patternTest(wanted), isNegated: true })
  if (!isPlain(wanted)) throw requestFailed('$not needs a regex or a document')
  if (Object.keys(wanted).length === 0) throw requestFailed('$not cannot be empty')
  return not(compileOperators(wanted, lift, { ...context, isOptional: true, found: undefined }))
}
