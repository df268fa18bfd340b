import { evalExpr } from 'mingo/core'
import { type Iterator, Lazy } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import { requestFailed } from '../database-error'
import { sorted } from '../query/sorting'
import { copy } from '../value/copy'
import { isOperators, isPlain } from '../value/kind'
import { clearSlot, findSlot, makeSlot, writeSlot } from '../value/slot'

/** `$addFields` on a copy: mingo's writes through to objects that several documents share after `$unwind`. */
export function addFields(documents: Iterator, fields: Record<string, unknown>, options: Options): Iterator {
  const paths = pathsOf(fields)
  return documents.map((document: Record<string, unknown>) => {
    const made = copy(document)
    for (const [path, expression] of paths) put(made, path, evalExpr(document, expression, options))
    return made
  })
}

// { a: { b: … } } adds a.b and keeps the rest of a.
function pathsOf(fields: Record<string, unknown>, under = ''): [string, unknown][] {
  return Object.entries(fields).flatMap(([field, expression]) =>
    isPlain(expression) && !isOperators(expression) && Object.keys(expression).length > 0
      ? pathsOf(expression, `${under}${field}.`)
      : [[under + field, expression] as [string, unknown]],
  )
}

function put(document: Record<string, unknown>, path: string, value: unknown): void {
  if (value !== undefined) return writeSlot(makeSlot(document, path), copy(value))
  const slot = findSlot(document, path)
  if (slot) clearSlot(slot)
}

export function sort(...[documents, fields]: [Iterator, Record<string, unknown>, Options]): Iterator {
  const order = Object.entries(fields).map(([field, direction]) => ({ field, direction: directionOf(direction) }))
  if (order.length === 0) throw requestFailed('$sort stage must have at least one sort key')
  return documents.transform((all: unknown[]) => Lazy(sorted(all, order)))
}

export function directionOf(direction: unknown): 1 | -1 {
  if (direction === 1 || direction === -1) return direction
  throw requestFailed('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
}

/** `$sample` without drawing the same document twice. */
export function sample(...[documents, { size }]: [Iterator, { size?: unknown }, Options]): Iterator {
  if (typeof size !== 'number' || size < 0) throw requestFailed('size argument to $sample must be a positive number')
  return documents.transform((all: unknown[]) => Lazy(shuffled(all).slice(0, size)))
}

function shuffled(items: unknown[]): unknown[] {
  const drawn = [...items]
  for (let at = drawn.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1))
    ;[drawn[at], drawn[other]] = [drawn[other], drawn[at]]
  }
  return drawn
}
