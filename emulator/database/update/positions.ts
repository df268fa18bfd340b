import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { partsOf } from '../value/path'

interface Where {
  document: unknown
  /** What `$` stands for. */
  position: number | undefined
}

/** The paths that one with `$` or `$[]` in it stands for, in this document. */
export function resolved(path: string, { document, position }: Where): string[] {
  if (!path.includes('$')) return [path]
  if (partsOf(path).includes('$') && position === undefined) {
    throw requestFailed(`The positional operator did not find the match needed from the query: ${path}`)
  }
  const [first = '', ...rest] = partsOf(path).map((part) => (part === '$' ? String(position) : part))
  return expand(document, first, rest)
}

function expand(value: unknown, part: string, rest: string[]): string[] {
  const [next, ...others] = rest
  if (part !== '$[]') return next === undefined ? [part] : expand(child(value, part), next, others).map((path) => `${part}.${path}`)
  if (!Array.isArray(value)) throw requestFailed(`Cannot apply array updates to non-array element: ${JSON.stringify(value)}, found for $[]`)
  return value.flatMap((item: unknown, at) => (next === undefined ? [String(at)] : expand(item, next, others).map((path) => `${at}.${path}`)))
}

function child(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return value[Number(part)] as unknown
  return isPlain(value) && Object.hasOwn(value, part) ? value[part] : undefined
}
