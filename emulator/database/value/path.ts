import { requestFailed } from '../database-error'
import { isPlain } from './kind'

const parts = new Map<string, string[]>()

/** `a.b.0` as its parts; refuses empty ones. */
export function partsOf(path: string): string[] {
  let known = parts.get(path)
  if (known) return known
  known = path.split('.')
  if (known.includes('')) throw requestFailed(`The path '${path}' contains an empty field name, which is not allowed.`)
  if (known.includes('__proto__')) throw requestFailed("a field cannot be called '__proto__'")
  if (parts.size > 10_000) parts.clear()
  parts.set(path, known)
  return known
}

export const isPosition = (part: string) => /^(0|[1-9]\d{0,6})$/.test(part)

const own = (value: Record<string, unknown>, field: string) => (Object.hasOwn(value, field) ? value[field] : undefined)

/** What stands at a path, through arrays on the way; `undefined` where it is absent. */
export function leavesAt(document: unknown, path: string): unknown[] {
  if (!path.includes('.') && isPlain(document)) return [own(document, path)]
  const found: unknown[] = []
  reach(document, { parts: partsOf(path), found }, 0)
  return found
}

/** The leaves, and the elements of those that are arrays: all that a MongoDB comparison looks at. */
export function valuesAt(document: unknown, path: string): unknown[] {
  const leaves = leavesAt(document, path)
  if (leaves.length === 1 && !Array.isArray(leaves[0])) return leaves
  return leaves.flatMap((leaf) => (Array.isArray(leaf) ? [...(leaf as unknown[]), leaf] : [leaf]))
}

interface Search {
  parts: string[]
  found: unknown[]
}

function reach(value: unknown, search: Search, at: number): void {
  const part = search.parts[at]
  if (part === undefined) search.found.push(value)
  else if (Array.isArray(value)) reachInArray(value, search, at)
  else reach(isPlain(value) ? own(value, part) : undefined, search, isPlain(value) ? at + 1 : search.parts.length)
}

function reachInArray(values: unknown[], search: Search, at: number): void {
  const part = search.parts[at] ?? ''
  if (isPosition(part) && Number(part) < values.length) reach(values[Number(part)], search, at + 1)
  for (const item of values) if (isPlain(item)) reach(item, search, at)
}
