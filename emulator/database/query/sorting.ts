import type { Find } from '../database'
import { compare } from '../value/compare'
import { leavesAt } from '../value/path'

type Order = NonNullable<Find['order']>

interface Keyed<T> {
  document: T
  key: unknown[]
}

/**
 * Sorts as MongoDB does, stably; of an array its smallest element counts, downwards its greatest.
 * With `enough` only so many of the first are answered, and the rest is never sorted.
 */
export function sorted<T>(documents: T[], order: Order, enough = Infinity): T[] {
  const before = (a: Keyed<T>, b: Keyed<T>) => {
    for (let at = 0; at < order.length; at++) {
      const difference = compare(a.key[at], b.key[at])
      if (difference !== 0) return order[at]?.direction === -1 ? -difference : difference
    }
    return 0
  }
  let kept: Keyed<T>[] = []
  let last: Keyed<T> | undefined
  for (const document of documents) {
    const keyed = { document, key: order.map((by) => sortKey(document, by)) }
    if (last && before(keyed, last) >= 0) continue
    kept.push(keyed)
    if (kept.length < enough * 2) continue
    kept = kept.sort(before).slice(0, enough)
    last = kept.at(-1)
  }
  return kept.sort(before).slice(0, enough).map(({ document }) => document)
}

function sortKey(document: unknown, { field, direction }: Order[number]): unknown {
  const leaves = leavesAt(document, field)
  if (leaves.length === 1 && !Array.isArray(leaves[0])) return leaves[0]
  const elements = leaves.flatMap((leaf) => (Array.isArray(leaf) ? (leaf as unknown[]) : [leaf])).sort(compare)
  return direction === 1 ? elements[0] : elements.at(-1)
}
