import { invalidOperator, requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { compilePath, compileVariable } from './field-path'
import type { Evaluate } from './operator'
import { operators, refusedOperators } from './operators'

/** Makes of an expression, once, what computes it of each document. Refuses operators that it does not know. */
export function compile(expression: unknown): Evaluate {
  if (typeof expression === 'string' && expression.startsWith('$')) return compileText(expression)
  if (Array.isArray(expression)) return compileArray(expression)
  if (!isPlain(expression)) return () => expression
  const keys = Object.keys(expression)
  const [name = ''] = keys
  if (!keys.some((key) => key.startsWith('$'))) return compileObject(expression)
  if (keys.length > 1) {
    throw requestFailed(`an expression specification must contain exactly one field, the name of the expression. Found ${keys.length} fields: ${keys.join(', ')}`)
  }
  return compileOperator(name, expression[name])
}

const compileText = (text: string) => (text.startsWith('$$') ? compileVariable(text.slice(2)) : compilePath(text.slice(1)))

function compileOperator(name: string, argument: unknown): Evaluate {
  if (name === '$literal' || name === '$const') return () => argument
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (operator) return operator(argument, compile, name)
  throw invalidOperator(refusedOperators.has(name) ? `expression '${name}' is not supported here` : `Unrecognized expression '${name}'`)
}

function compileArray(items: unknown[]): Evaluate {
  const compiled = items.map(compile)
  return (scope) => compiled.map((evaluate) => evaluate(scope) ?? null)
}

function compileObject(object: Record<string, unknown>): Evaluate {
  const fields = Object.entries(object).map(([field, expression]): [string, Evaluate] => {
    if (field === '' || field.includes('.') || field === '__proto__') throw requestFailed(`FieldPath field names may not be empty or contain '.': '${field}'`)
    return [field, compile(expression)]
  })
  return (scope) => {
    const made: Record<string, unknown> = {}
    for (const [field, evaluate] of fields) {
      const value = evaluate(scope)
      if (value !== undefined) made[field] = value
    }
    return made
  }
}
