import type { Doc, Find } from '../database'
import { type Ball, EVERYWHERE, type PlaceIndex } from '../geo'
import type { Condition } from './conditions'
import type { Near } from './near'
import type { Plan, Searchable } from './plan'

/** What an index of places can do for a question. */
export interface PlaceUse {
  index: PlaceIndex
  /** What is found has a place in one of these. */
  balls: Ball[]
  /** Where the nearest come first. */
  near: Near | undefined
}

interface Asked {
  conditions: ReadonlyMap<string, Condition>
  order: NonNullable<Find['order']>
  near?: Near | undefined
}

/** What may be looked at one by one without a thought about it. */
const FEW = 1000

export function placeUseOf({ places }: Searchable, { conditions, order, near }: Asked): PlaceUse | undefined {
  const index = near && places.get(near.field)
  if (index && order.length === 0) return { index, near, balls: conditions.get(near.field)?.balls ?? [EVERYWHERE] }
  for (const [field, { balls }] of conditions) {
    const other = balls && places.get(field)
    if (other) return { index: other, near: undefined, balls }
  }
  return undefined
}

/**
 * Whether another index leaves fewer to look at. Where both leave many, the nearest come soonest from the places; all
 * others from the other one, which may have the order that is asked for.
 */
export function hasFewer(documents: Iterable<Doc>, { index, balls, near }: PlaceUse): boolean {
  const here = index.within(balls, FEW)?.length ?? Infinity
  const there = countedTo(Math.min(here, FEW), documents)
  if (here === Infinity && there === Infinity) return !near
  return there <= here
}

// More than `most` is Infinity.
function countedTo(most: number, documents: Iterable<Doc>): number {
  let count = 0
  for (const _document of documents) if (++count > most) return Infinity
  return count
}

/** Without nearness they come as in the collection. When they are more than a quarter of it, it is as good to look at all. */
export function byPlace({ documents }: Searchable, { index, balls, near }: PlaceUse, isAnyOrder: boolean): Plan {
  const served = { isIndexed: true, index: index.name }
  if (near) {
    const nearest = index.nearest(near)
    return { ...served, documents: nearest, isOrdered: true, looked: () => nearest.looked }
  }
  const found = index.within(balls, documents.size / 4)
  return { ...served, documents: found ? index.inTurn(found) : documents.values(), isOrdered: isAnyOrder, places: index }
}
