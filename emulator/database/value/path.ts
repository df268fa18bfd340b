import { requestFailed } from '../database-error'
import { walk } from './walk'

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

/** What stands at a path, through arrays on the way; `undefined` where it is absent. */
export function leavesAt(document: unknown, path: string): unknown[] {
  const found: unknown[] = []
  walk(path, false)(document, (value) => {
    found.push(value)
    return false
  })
  return found
}
