import { requestFailed } from '../database-error'
import { hold, listSize } from '../memory-budget'
import { isPlain } from '../value/kind'
import { partsOf } from '../value/path'
import type { Evaluate, Scope } from './operator'

/** `$a.b`: of an array on the way, what its objects hold; a number is no position here, unlike in a query. */
export function compilePath(path: string): Evaluate {
  if (path === '') throw requestFailed("'$' by itself is not a valid FieldPath")
  const parts = partsOf(path)
  const [only = ''] = parts
  return parts.length === 1 ? (scope) => field(scope.root, only) : (scope) => reach(scope.root, parts, 0)
}

/** `$$name.a.b`. ROOT and CURRENT are the document, NOW the database's clock, REMOVE nothing. */
export function compileVariable(path: string, names: ReadonlySet<string>): Evaluate {
  if (path === '') throw requestFailed('empty variable names are not allowed')
  const [name = '', ...parts] = partsOf(path)
  const value = variable(name, names)
  return parts.length === 0 ? value : (scope) => reach(value(scope), parts, 0)
}

function variable(name: string, names: ReadonlySet<string>): Evaluate {
  if (name === 'ROOT' || name === 'CURRENT') return (scope: Scope) => scope.root
  if (name === 'REMOVE') return () => undefined
  if (!names.has(name)) throw requestFailed(`Use of undefined variable: ${name}`)
  return ({ variables }) => variables[name]
}

// What a plain object inherits are functions only, and no document holds one.
function field(value: unknown, name: string): unknown {
  if (!isPlain(value)) return undefined
  const found = value[name]
  return typeof found === 'function' ? undefined : found
}

function reach(value: unknown, parts: string[], at: number): unknown {
  const part = parts[at]
  if (part === undefined) return value
  if (!Array.isArray(value)) return reach(field(value, part), parts, at + 1)
  hold(listSize(value.length), `the path to '${part}'`)
  return value.flatMap((item: unknown) => {
    const found = isPlain(item) ? reach(item, parts, at) : undefined
    return found === undefined ? [] : [found]
  })
}
