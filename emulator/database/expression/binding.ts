import { requestFailed } from '../database-error'
import { heldNow, keepOnly } from '../memory-budget'
import { isPlain } from '../value/kind'
import { type Evaluate, type Operator, type Operators, type Scope, optionsOf } from './operator'
import { isNone, isTrue, shown, typeNameOf } from './value-type'

/** Refuses a name that is not a person's to give. */
export function checkVariable(name: string): void {
  if (!/^[a-z\x80-\uffff]/.test(name)) throw requestFailed(`'${name}' starts with an invalid character for a user variable name`)
  if (!/^[\w\x80-\uffff]+$/.test(name)) throw requestFailed(`'${name}' contains an invalid character for a variable name`)
}

const within = (scope: Scope, own: Record<string, unknown>): Scope => ({ root: scope.root, variables: { ...scope.variables, ...own } })

const letIn: Operator = (argument, compile, name) => {
  const { vars, in: body } = optionsOf(argument, { name, required: ['vars', 'in'] })
  if (!isPlain(vars)) throw requestFailed(`invalid parameter: expected an object (vars) in ${name}`)
  const compiled = Object.entries(vars).map(([variable, expression]): [string, Evaluate] => {
    checkVariable(variable)
    return [variable, compile(expression)]
  })
  const evaluate = compile.naming(Object.keys(vars))(body)
  return (scope) => evaluate(within(scope, Object.fromEntries(compiled.map(([variable, value]) => [variable, value(scope)]))))
}

function variableOf(as: unknown, name: string): string {
  if (as === undefined) return 'this'
  if (typeof as !== 'string') throw requestFailed(`${name} needs a name of a variable as 'as'`)
  checkVariable(as)
  return as
}

// One scope for all the elements: what is computed of one is done before the next.
function forEachOf(as: string, body: Evaluate): (scope: Scope, items: unknown[]) => unknown[] {
  return (scope, items) => {
    const variables: Record<string, unknown> = { ...scope.variables }
    const inner = { root: scope.root, variables }
    return items.map((item) => {
      variables[as] = item
      const mark = heldNow()
      const made = body(inner)
      keepOnly(mark, made)
      return made
    })
  }
}

function inputOf(value: unknown, name: string): unknown[] | null {
  if (isNone(value)) return null
  if (Array.isArray(value)) return value as unknown[]
  throw requestFailed(`input to ${name} must be an array not ${typeNameOf(value)}`)
}

const map: Operator = (argument, compile, name) => {
  const { input, as, in: body } = optionsOf(argument, { name, required: ['input', 'in'], optional: ['as'] })
  const items = compile(input)
  const variable = variableOf(as, name)
  const each = forEachOf(variable, compile.naming([variable])(body))
  return (scope) => {
    const found = inputOf(items(scope), name)
    return found && each(scope, found).map((value) => value ?? null)
  }
}

const filter: Operator = (argument, compile, name) => {
  const { input, as, cond, limit } = optionsOf(argument, { name, required: ['input', 'cond'], optional: ['as', 'limit'] })
  const items = compile(input)
  const most = limit === undefined ? () => Infinity : compile(limit)
  const variable = variableOf(as, name)
  const each = forEachOf(variable, compile.naming([variable])(cond))
  return (scope) => {
    const found = inputOf(items(scope), name)
    if (!found) return null
    const keeps = each(scope, found)
    return found.filter((_, at) => isTrue(keeps[at])).slice(0, mostOf(most(scope), name))
  }
}

function mostOf(limit: unknown, name: string): number {
  if (isNone(limit)) return Infinity
  if (typeof limit === 'number' && limit > 0) return limit
  throw requestFailed(`${name}: limit must be greater than 0, but is ${shown(limit)}`)
}

// Of all the values that come one after the other only the last is held. To look at each would take longer than to make it.
function lastKeeper(): (value: unknown) => unknown {
  const mark = heldNow()
  let most = LOOKED_AT
  return (value) => {
    if (heldNow() - mark > most) {
      keepOnly(mark, value)
      most = LOOKED_AT + 2 * (heldNow() - mark)
    }
    return value
  }
}

const LOOKED_AT = 64 * 1024

const reduce: Operator = (argument, compile, name) => {
  const given = optionsOf(argument, { name, required: ['input', 'initialValue', 'in'] })
  const [items, initial, body] = [compile(given['input']), compile(given['initialValue']), compile.naming(['this', 'value'])(given['in'])]
  return (scope) => {
    const found = items(scope)
    if (isNone(found)) return null
    if (!Array.isArray(found)) throw requestFailed(`${name} requires that 'input' be an array, found: ${shown(found)}`)
    const variables: Record<string, unknown> = { ...scope.variables }
    const inner = { root: scope.root, variables }
    const keepLast = lastKeeper()
    return found.reduce<unknown>((value, item) => {
      variables['value'] = value
      variables['this'] = item
      return keepLast(body(inner))
    }, initial(scope))
  }
}

/** Operators that give names to values, for what is computed inside. */
export const bindings: Operators = { $let: letIn, $map: map, $filter: filter, $reduce: reduce }
