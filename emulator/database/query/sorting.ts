import type { Find } from '../database'
import { sortKeyReader } from './sort-key'

type Order = NonNullable<Find['order']>

interface Keyed<T> {
  document: T
  key: unknown
}

type Compare = (a: unknown, b: unknown) => number

/**
 * Sorts as MongoDB does, stably; of an array its smallest element counts, downwards its greatest.
 * With `enough` only so many of the first are answered, and the rest is never sorted.
 */
export function sorted<T>(documents: T[], order: Order, enough = Infinity): T[] {
  return order.length === 0 ? documents.slice(0, enough) : sortedBy(documents, { ...sortKeyReader(order), enough })
}

interface Choice {
  keyOf(document: unknown): unknown
  compareKeys: Compare
  enough: number
}

/** The same by any key of a document. */
export function sortedBy<T>(documents: T[], choice: Choice): T[] {
  const { keyOf, compareKeys, enough } = choice
  const kept = enough === Infinity ? documents.map((document) => ({ document, key: keyOf(document) })) : first(documents, choice)
  return kept.sort((a, b) => compareKeys(a.key, b.key)).slice(0, enough).map(({ document }) => document)
}

// Twice as many as are enough are gathered, then the later half is dropped, and its least sets the bar for the rest.
function first<T>(documents: T[], { keyOf, compareKeys, enough }: Choice): Keyed<T>[] {
  if (enough <= 0) return []
  let kept: Keyed<T>[] = []
  let bar: Keyed<T> | undefined
  for (const document of documents) {
    const key = keyOf(document)
    if (bar && compareKeys(key, bar.key) >= 0) continue
    kept.push({ document, key })
    if (kept.length < enough * 2) continue
    kept = kept.sort((a, b) => compareKeys(a.key, b.key)).slice(0, enough)
    bar = kept.at(-1)
  }
  return kept
}

