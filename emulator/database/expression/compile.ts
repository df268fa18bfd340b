import { invalidOperator, requestFailed } from '../database-error'
import { fieldsSize, hold, listSize, ownSize } from '../memory-budget'
import { isPlain } from '../value/kind'
import { compilePath, compileVariable } from './field-path'
import type { Compile, Evaluate } from './operator'
import { operators, refusedOperators } from './operators'

/** Makes of an expression, once, what computes it of each document. Refuses operators and variables that it does not know. */
export function compilerWith(names: ReadonlySet<string>): Compile {
  const compile = (expression: unknown): Evaluate =>
    typeof expression === 'string' && expression.startsWith('$') ? compileText(expression, names) : compileValue(expression, made)
  const made: Compile = Object.assign(compile, { naming: (more: string[]) => compilerWith(new Set([...names, ...more])) })
  return made
}

const compileText = (text: string, names: ReadonlySet<string>) => (text.startsWith('$$') ? compileVariable(text.slice(2), names) : compilePath(text.slice(1)))

function compileValue(expression: unknown, compile: Compile): Evaluate {
  if (Array.isArray(expression)) return compileArray(expression, compile)
  if (!isPlain(expression)) return () => expression
  const keys = Object.keys(expression)
  const [name = ''] = keys
  if (!keys.some((key) => key.startsWith('$'))) return compileObject(expression, compile)
  if (keys.length > 1) {
    throw requestFailed(`an expression specification must contain exactly one field, the name of the expression. Found ${keys.length} fields: ${keys.join(', ')}`)
  }
  return compileOperator(name, expression[name], compile)
}

function compileOperator(name: string, argument: unknown, compile: Compile): Evaluate {
  if (name === '$literal' || name === '$const') return () => argument
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (operator) return POINTING.has(name) ? operator(argument, compile, name) : counted(operator(argument, compile, name), name)
  throw invalidOperator(refusedOperators.has(name) ? `expression '${name}' is not supported here` : `Unrecognized expression '${name}'`)
}

// What these answer was there before.
const POINTING = new Set(['$arrayElemAt', '$first', '$last', '$getField', '$cond', '$ifNull', '$switch', '$let', '$reduce', '$min', '$max'])

const counted = (evaluate: Evaluate, name: string): Evaluate => (scope) => {
  const made = evaluate(scope)
  if (typeof made === 'string' || typeof made === 'object') hold(ownSize(made), name)
  return made
}

function compileArray(items: unknown[], compile: Compile): Evaluate {
  const compiled = items.map((item) => compile(item))
  return (scope) => {
    hold(listSize(compiled.length), 'an array')
    return compiled.map((evaluate) => evaluate(scope) ?? null)
  }
}

function compileObject(object: Record<string, unknown>, compile: Compile): Evaluate {
  const fields = Object.entries(object).map(([field, expression]): [string, Evaluate] => {
    if (field === '' || field.includes('.') || field === '__proto__') throw requestFailed(`FieldPath field names may not be empty or contain '.': '${field}'`)
    return [field, compile(expression)]
  })
  return (scope) => {
    hold(fieldsSize(fields.length), 'an object')
    const made: Record<string, unknown> = {}
    for (const [field, evaluate] of fields) {
      const value = evaluate(scope)
      if (value !== undefined) made[field] = value
    }
    return made
  }
}

/** The same at once; `names` are the variables that the scope will hold. */
export const compileExpression = (expression: unknown, names: Iterable<string> = []): Evaluate => compilerWith(new Set(names))(expression)
