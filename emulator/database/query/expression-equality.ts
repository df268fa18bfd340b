import { compileExpression } from '../expression'
import { isPlain } from '../value/kind'

export type Variables = Readonly<Record<string, unknown>>

interface Equality {
  path: string
  value: unknown
}

/**
 * What an `$expr` wants every document to equal: `{ $eq: ['$field', '$$variable'] }`, with a constant in place of the
 * variable, the other way round, and inside of `$and`. MongoDB asks an index about these (5.0, and of no other comparison
 * before that): https://www.mongodb.com/docs/manual/reference/operator/query/expr
 */
export function equalitiesIn(expression: unknown, variables: Variables): Equality[] {
  if (!isPlain(expression)) return []
  const { $and: parts, $eq: sides } = expression
  if (Array.isArray(parts)) return parts.flatMap((part) => equalitiesIn(part, variables))
  if (!Array.isArray(sides) || sides.length !== 2) return []
  const [left, right] = sides as [unknown, unknown]
  return [...equality(left, right, variables), ...equality(right, left, variables)]
}

function equality(field: unknown, other: unknown, variables: Variables): Equality[] {
  if (typeof field !== 'string' || !field.startsWith('$') || field.startsWith('$$')) return []
  const constant = constantOf(other, variables)
  return constant ? [{ path: field.slice(1), value: constant.value }] : []
}

// What is computed is left to the filter.
function constantOf(expression: unknown, variables: Variables): { value: unknown } | undefined {
  if (isPlain(expression)) return '$literal' in expression ? { value: expression['$literal'] } : undefined
  if (typeof expression !== 'string' || !expression.startsWith('$')) return { value: expression }
  const [name = ''] = expression.slice(2).split('.')
  if (!expression.startsWith('$$') || !Object.hasOwn(variables, name)) return undefined
  return { value: compileExpression(expression, [name])({ root: {}, variables }) }
}
