import { requestFailed } from '../database-error'
import { hold, listSize } from '../memory-budget'
import { sorted } from '../query/sorting'
import { compare } from '../value/compare'
import { isPlain } from '../value/kind'
import { type Operator, type Operators, optionsOf } from './operator'
import { isNone, shown, typeNameOf } from './value-type'

interface Zip {
  inputs: Evaluated[]
  isLongest: boolean
  defaults: Evaluated[]
}
type Evaluated = ReturnType<Parameters<Operator>[1]>

const zip: Operator = (argument, compile, name) => {
  const given = optionsOf(argument, { name, required: ['inputs'], optional: ['useLongestLength', 'defaults'] })
  const isLongest = given['useLongestLength'] ?? false
  if (typeof isLongest !== 'boolean') throw requestFailed('useLongestLength must be a bool')
  const inputs = listOf(given['inputs'], 'inputs').map(compile)
  const defaults = listOf(given['defaults'] ?? [], 'defaults').map(compile)
  if (inputs.length === 0) throw requestFailed(`${name} requires at least one input array`)
  if (defaults.length > 0 && !isLongest) throw requestFailed('cannot specify defaults unless useLongestLength is true')
  if (defaults.length > 0 && defaults.length !== inputs.length) throw requestFailed('defaults and inputs must have the same length')
  return zipping({ inputs, isLongest, defaults }, name)
}

function listOf(value: unknown, what: string): unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  throw requestFailed(`${what} must be an array of expressions, found ${typeNameOf(value)}`)
}

const zipping = ({ inputs, isLongest, defaults }: Zip, name: string): Evaluated => (scope) => {
  const columns = inputs.map((input) => input(scope))
  if (columns.some(isNone)) return null
  const arrays = columns.map((column) => {
    if (Array.isArray(column)) return column as unknown[]
    throw requestFailed(`${name} found a non-array expression in input: ${shown(column)}`)
  })
  const lengths = arrays.map((array) => array.length)
  const fillers = arrays.map((_, at) => defaults[at]?.(scope) ?? null)
  const length = isLongest ? Math.max(...lengths) : Math.min(...lengths)
  hold(length * listSize(arrays.length), name)
  return Array.from({ length }, (_, row) => arrays.map((array, at) => (row < array.length ? array[row] : fillers[at])))
}

const sortArray: Operator = (argument, compile, name) => {
  const { input, sortBy } = optionsOf(argument, { name, required: ['input', 'sortBy'] })
  const evaluate = compile(input)
  const sort = sorter(sortBy, name)
  return (scope) => {
    const array = evaluate(scope)
    if (isNone(array)) return null
    if (!Array.isArray(array)) throw requestFailed(`The input argument to ${name} must be an array, but was of type: ${typeNameOf(array)}`)
    return sort(array)
  }
}

function sorter(sortBy: unknown, name: string): (array: unknown[]) => unknown[] {
  if (sortBy === 1) return (array) => array.toSorted(compare)
  if (sortBy === -1) return (array) => array.toSorted((a, b) => compare(b, a))
  if (!isPlain(sortBy)) throw requestFailed(`${name}: sortBy must be 1, -1 or an object`)
  const order = Object.entries(sortBy).map(([field, direction]) => {
    if (direction === 1 || direction === -1) return { field, direction } as const
    throw requestFailed(`${name}: the order of ${field} must be 1 or -1`)
  })
  return (array) => sorted(array, order)
}

export const arrayShapes: Operators = { $zip: zip, $sortArray: sortArray }
