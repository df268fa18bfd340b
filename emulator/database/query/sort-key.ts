import type { Find } from '../database'
import { requestFailed } from '../database-error'
import { EMPTY_ARRAY, compare } from '../value/compare'
import { isPlain } from '../value/kind'
import { isPosition, partsOf } from '../value/path'
import { reader } from '../value/walk'

type Order = NonNullable<Find['order']>
type Compare = (a: unknown, b: unknown) => number

interface SortKeys {
  keyOf(document: unknown): unknown
  compareKeys: Compare
}

/** By what documents are sorted: one value, or a list of values for several fields. */
export function sortKeyReader(order: Order): SortKeys {
  const [only, second] = order
  if (!only || second) return listKeys(order)
  const compareKeys: Compare = only.direction === 1 ? compare : (a, b) => compare(b, a)
  return { keyOf: keyReader(only.field, compareKeys), compareKeys }
}

function keyReader(field: string, compareKeys: Compare): (document: unknown) => unknown {
  const readers = partsOf(field).map(reader)
  const paths = [partsOf(field)]
  const least = (keys: unknown[]) => (keys.length === 0 ? EMPTY_ARRAY : keys.reduce((best, key) => (compareKeys(key, best) < 0 ? key : best)))
  return (document) => {
    let value = document
    let at = 0
    for (; at < readers.length && !(at > 0 && Array.isArray(value)); at++) value = readers[at]?.(value)
    if (!Array.isArray(value)) return value
    return least(at === readers.length ? value : tuples(document, paths).map(([key]) => key))
  }
}

function listKeys(order: Order): SortKeys {
  const paths = order.map(({ field }) => partsOf(field))
  const readers = order.map(({ field }) => straightReader(field))
  const directions = order.map(({ direction }) => direction)
  const compareKeys = (a: unknown, b: unknown) => compareLists(a as unknown[], b as unknown[], directions)
  const least = (keys: unknown[][]) => keys.reduce((best, key) => (compareKeys(key, best) < 0 ? key : best))
  const keyOf = (document: unknown) => {
    const key = readers.map((read) => read(document))
    return key.includes(ARRAY) ? least(tuples(document, paths)) : key
  }
  return { keyOf, compareKeys }
}

function compareLists(a: unknown[], b: unknown[], directions: (1 | -1)[]): number {
  for (let at = 0; at < directions.length; at++) {
    const difference = compare(a[at], b[at])
    if (difference !== 0) return directions[at] === 1 ? difference : -difference
  }
  return 0
}

const ARRAY = Symbol('an array on the way')

function straightReader(field: string): (document: unknown) => unknown {
  const readers = partsOf(field).map(reader)
  return (document) => {
    let value = document
    for (const read of readers) {
      value = read(value)
      if (Array.isArray(value)) return ARRAY
    }
    return value
  }
}

interface Branch {
  /** The value reached, or the array at which the way divides. */
  value: unknown
  rest: string[]
}

/** The values of several paths together: fields of one array are taken element by element. */
export function tuples(document: unknown, paths: string[][]): unknown[][] {
  const branches = paths.map((path) => descend(document, path))
  const [array, ...others] = [...new Set(branches.map(({ value }) => value).filter(Array.isArray))] as unknown[][]
  if (!array) return [branches.map(({ value }) => value)]
  if (others.length > 0) throw requestFailed('cannot sort with keys that are parallel arrays, nor index them')
  const elements = array.length === 0 ? [EMPTY_ARRAY] : array
  return elements.flatMap((element) => expand(branches, { array, element }))
}

function expand(branches: Branch[], { array, element }: { array: unknown[]; element: unknown }): unknown[][] {
  const ends = branches.map(({ value, rest }) => (value === array ? at(element, rest) : { value, rest: [] }))
  const open = ends.flatMap(({ rest }, index) => (rest.length > 0 ? [index] : []))
  if (open.length === 0) return [ends.map(({ value }) => value)]
  return tuples(element, open.map((index) => ends[index]?.rest ?? [])).map((inner) =>
    ends.map(({ value }, index) => (open.includes(index) ? inner[open.indexOf(index)] : value)),
  )
}

// Below an element only the fields of documents are looked at.
const at = (element: unknown, rest: string[]): Branch =>
  rest.length === 0 ? { value: element, rest } : isPlain(element) ? { value: element, rest } : { value: undefined, rest: [] }

function descend(document: unknown, path: string[]): Branch {
  let value = document
  for (let index = 0; index < path.length; index++) {
    const part = path[index] ?? ''
    if (index > 0 && Array.isArray(value) && !(isPosition(part) && Number(part) < value.length)) return { value, rest: path.slice(index) }
    value = reader(part)(value)
  }
  return { value, rest: [] }
}
