import { requestFailed } from '../database-error'
import { walk } from './walk'

const parts = new Map<string, string[]>()

// MongoDB's own bound; no document is as deep.
const MOST_PARTS = 200

/** `a.b.0` as its parts; refuses empty ones. */
export function partsOf(path: string): string[] {
  let known = parts.get(path)
  if (known) return known
  known = path.split('.')
  if (known.includes('')) throw requestFailed(`The path '${path}' contains an empty field name, which is not allowed.`)
  if (known.includes('__proto__')) throw requestFailed("a field cannot be called '__proto__'")
  if (known.length > MOST_PARTS) throw requestFailed('FieldPath is too long')
  if (parts.size > 10_000) parts.clear()
  parts.set(path, known)
  return known
}

/** One of the paths that stands twice, or leads through another one; and that other one. */
export function collisionIn(paths: string[]): { path: string; other: string } | undefined {
  const known = new Set<string>()
  for (const path of paths) {
    if (known.has(path)) return { path, other: path }
    known.add(path)
  }
  for (const path of paths) {
    for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      if (known.has(path.slice(0, dot))) return { path, other: path.slice(0, dot) }
    }
  }
  return undefined
}

export const isPosition = (part: string) => /^(0|[1-9]\d{0,6})$/.test(part)

/** What stands at a path, through arrays on the way; `undefined` where it is absent. */
export function leavesAt(document: unknown, path: string): unknown[] {
  const found: unknown[] = []
  walk(path, false)(document, (value) => {
    found.push(value)
    return false
  })
  return found
}
