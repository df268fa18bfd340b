import type { Find } from '../database'
import { compare } from '../value/compare'
import { valuesAt } from '../value/path'

type Order = NonNullable<Find['order']>

/** Sorts as MongoDB does, stably; of an array its smallest element counts, downwards its greatest. */
export function sorted<T>(documents: T[], order: Order): T[] {
  const keyed = documents.map((document) => ({ document, key: order.map((by) => sortKey(document, by)) }))
  keyed.sort((a, b) => {
    for (const [at, { direction }] of order.entries()) {
      const difference = compare(a.key[at], b.key[at]) * direction
      if (difference !== 0) return difference
    }
    return 0
  })
  return keyed.map(({ document }) => document)
}

function sortKey(document: unknown, { field, direction }: Order[number]): unknown {
  const values = valuesAt(document, field)
  if (values.length < 2) return values[0]
  const elements = values.filter((value) => !Array.isArray(value)).sort(compare)
  return direction === 1 ? elements[0] : elements.at(-1)
}
