import { invalidOperator, requestFailed } from '../database-error'
import { compileExpression } from '../expression'
import { heldNow, release } from '../memory-budget'
import { isPlain } from '../value/kind'
import { type Context, type Predicate, allOf, not } from './condition'
import { compileSchema } from './schema/compile-schema'
import { compileQuery } from './matcher'

type Pathless = (wanted: unknown, context: Context) => Predicate

function parts(name: string, wanted: unknown, context: Context): Predicate[] {
  if (!Array.isArray(wanted)) throw requestFailed(`${name} must be an array`)
  if (wanted.length === 0) throw requestFailed(`$and/$or/$nor must be a nonempty array: ${name}`)
  return wanted.map((part: unknown) => {
    if (!isPlain(part)) throw requestFailed(`$or/$and/$nor entries need to be full objects: ${name}`)
    return compileQuery(part, context)
  })
}

const optional = (context: Context): Context => ({ ...context, isOptional: true, found: undefined })

const either: Pathless = (wanted, context) => anyOf(parts('$or', wanted, optional(context)))

const neither: Pathless = (wanted, context) => not(anyOf(parts('$nor', wanted, optional(context))))

const anyOf = (tests: Predicate[]): Predicate => (document) => {
  for (const test of tests) if (test(document)) return true
  return false
}

const expression: Pathless = (wanted, { variables, isTop }) => {
  if (!isTop) throw requestFailed('$expr can only be applied to the top-level document')
  const compute = compileExpression(wanted, Object.keys(variables))
  return (document) => {
    const mark = heldNow()
    const computed = isTrue(compute({ root: document, variables }))
    release(mark)
    return computed
  }
}

const isTrue = (value: unknown) => value !== undefined && value !== null && value !== false && value !== 0

const refused = (name: string, reason: string): Pathless => () => {
  throw invalidOperator(`${name} is not supported here: ${reason}`)
}

/** Operators that stand where a field may stand. */
export const pathlessOperators: Record<string, Pathless> = {
  $and: (wanted, context) => allOf(parts('$and', wanted, context)),
  $or: either,
  $nor: neither,
  $expr: expression,
  $jsonSchema: compileSchema,
  $comment: () => () => true,
  $where: refused('$where', 'no script is run'),
  $text: refused('$text', 'there is no text index'),
  $search: refused('$search', 'there is no text index'),
}
