import { requestFailed } from '../database-error'
import { fieldsSize, hold, ownSize } from '../memory-budget'
import { isPlain } from '../value/kind'
import { type Operator, type Operators, optionsOf, several, unary } from './operator'
import { isNone, shown, typeNameOf } from './value-type'

function checkName(field: unknown, name: string): string {
  if (typeof field !== 'string') {
    throw requestFailed(`${name} requires an array of key-value pairs, where the key must be of type string. Found key type: ${typeNameOf(field)}`)
  }
  if (field === '__proto__' || field.includes('\0')) throw requestFailed(`${name}: a field cannot be called ${shown(field)}`)
  return field
}

function pairOf(item: unknown, name: string): [string, unknown] {
  if (Array.isArray(item)) {
    if (item.length !== 2) throw requestFailed(`${name} requires an array of size 2 arrays,found array of size: ${item.length}`)
    return [checkName(item[0], name), item[1] as unknown]
  }
  if (!isPlain(item)) throw requestFailed(`Unrecognised input type format for ${name}: ${typeNameOf(item)}`)
  const isPair = Object.keys(item).length === 2 && 'k' in item && 'v' in item
  if (!isPair) throw requestFailed(`${name} requires an object keys of 'k' and 'v'. Found incorrect number of keys or other names: ${shown(item)}`)
  return [checkName(item['k'], name), item['v']]
}

function arrayToObject(array: unknown, name: string): unknown {
  if (isNone(array)) return null
  if (!Array.isArray(array)) throw requestFailed(`${name} requires an array input, found: ${typeNameOf(array)}`)
  const isMixed = array.some((item) => Array.isArray(item) !== Array.isArray(array[0]))
  if (isMixed) throw requestFailed(`${name} requires a consistent input format. Elements must all be arrays or all be objects.`)
  return Object.fromEntries(array.map((item) => pairOf(item, name)))
}

function objectToArray(object: unknown, name: string): unknown {
  if (isNone(object)) return null
  if (!isPlain(object)) throw requestFailed(`${name} requires a document input, found: ${typeNameOf(object)}`)
  return Object.entries(object).map(([k, v]) => {
    hold(fieldsSize(2) + ownSize(k), name)
    return { k, v }
  })
}

/** Fields of later objects over those of earlier ones; null and absent ones count for nothing. */
export function mergeObjects(values: unknown[], name: string): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const value of values) {
    if (isNone(value)) continue
    if (!isPlain(value)) throw requestFailed(`${name} requires object inputs, but input ${shown(value)} is of type ${typeNameOf(value)}`)
    Object.assign(merged, value)
  }
  return merged
}

// The name may hold dots and dollars: that is what it is for.
const getField: Operator = (argument, compile, name) => {
  const isShort = typeof argument === 'string'
  const { field, input = '$$CURRENT' } = isShort ? { field: argument } : optionsOf(argument, { name, required: ['field'], optional: ['input'] })
  const [wanted, object] = [compile(field), compile(input)]
  return (scope) => {
    const key = wanted(scope)
    if (typeof key !== 'string') throw requestFailed(`${name} requires 'field' to evaluate to type String, but got ${typeNameOf(key)}`)
    const value = object(scope)
    if (isNone(value)) return value
    return isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }
}

export const objects: Operators = {
  $arrayToObject: unary(arrayToObject),
  $objectToArray: unary(objectToArray),
  $mergeObjects: several({}, mergeObjects),
  $getField: getField,
}
