import { type Fields, isFields, order } from './values'

export interface By {
  field: string
  direction: 1 | -1
}

const EMPTY = Symbol('an empty array comes before null')

/** Thrown where MongoDB says "cannot sort with keys that are parallel arrays". */
export class ParallelArrays extends Error {}

/** The documents in order; those with equal keys as they were. */
export function sorts(documents: Fields[], by: By[]): Fields[] {
  const keyed = documents.map((document) => ({ document, key: least(keysOf(document, by.map(({ field }) => field.split('.'))), by) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key, by)).map(({ document }) => document)
}

const least = (keys: unknown[][], by: By[]) => [...keys].sort((a, b) => compareKeys(a, b, by))[0]!

function compareKeys(a: unknown[], b: unknown[], by: By[]): number {
  for (const [at, { direction }] of by.entries()) {
    const difference = (Number(b[at] === EMPTY) - Number(a[at] === EMPTY) || (a[at] === EMPTY ? 0 : order(a[at], b[at]))) * direction
    if (difference !== 0) return difference
  }
  return 0
}

/** The document is taken apart at its arrays, element by element; each part gives one key. */
function keysOf(document: unknown, paths: string[][]): unknown[][] {
  const places = [...new Set(paths.map((path) => arrayOn(document, path)).filter((place) => place !== undefined))]
  const [place, ...others] = places.sort((a, b) => a.length - b.length)
  if (place === undefined) return [paths.map((path) => at(document, path))]
  if (others.length > 0) throw new ParallelArrays()
  const array = at(document, place.split('.')) as unknown[]
  const elements = array.length === 0 ? [EMPTY] : array
  return elements.flatMap((element) => keysOf(replaced(document, place.split('.'), Array.isArray(element) ? { [WHOLE]: element } : element), paths))
}

const WHOLE = Symbol('an array that is not taken apart')

function at(value: unknown, [part, ...rest]: string[]): unknown {
  if (part === undefined) return isFields(value) && WHOLE in value ? (value as { [WHOLE]: unknown })[WHOLE] : value
  return isFields(value) ? at(value[part], rest) : undefined
}

function arrayOn(document: unknown, path: string[]): string | undefined {
  const reached = path.findIndex((_, end) => Array.isArray(at(document, path.slice(0, end + 1))) && !isWhole(document, path.slice(0, end + 1)))
  return reached === -1 ? undefined : path.slice(0, reached + 1).join('.')
}

function isWhole(document: unknown, path: string[]): boolean {
  const value = path.reduce<unknown>((held, part) => (isFields(held) ? held[part] : undefined), document)
  return isFields(value) && WHOLE in value
}

const replaced = (value: unknown, [part, ...rest]: string[], by: unknown): unknown =>
  part === undefined ? by : { ...(value as Fields), [part]: replaced((value as Fields)[part], rest, by) }
