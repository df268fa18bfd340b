import { compare } from '../value/compare'
import { isDate } from '../value/kind'

/** The values of one field, and whether the least or the greatest comes first. */
export interface Column {
  valueAt(position: number): unknown
  direction: 1 | -1
}

/** The positions of items in the order of their columns, the first one first; `tie` decides between equal ones. */
export function inOrder(length: number, columns: Column[], tie: (a: number, b: number) => number): Uint32Array {
  const ranks = columns.map((column) => ranksOf(length, column))
  const positions = new Uint32Array(length)
  for (let at = 0; at < length; at++) positions[at] = at
  return positions.sort((a, b) => {
    for (const rank of ranks) {
      const left = rank[a] ?? 0
      const right = rank[b] ?? 0
      if (left !== right) return left < right ? -1 : 1
    }
    return tie(a, b)
  })
}

/** Numbers that compare as the values do: most columns hold numbers, dates or a few different texts. */
function ranksOf(length: number, { valueAt, direction }: Column): Float64Array {
  const ranks = new Float64Array(length)
  if (!fill(ranks, valueAt, numberOf) && !fill(ranks, valueAt, timeOf)) fill(ranks, valueAt, placeAmong(length, valueAt))
  if (direction === -1) for (let at = 0; at < length; at++) ranks[at] = -(ranks[at] ?? 0)
  return ranks
}

/** Whether there was a number for each. */
function fill(ranks: Float64Array, valueAt: Column['valueAt'], rankOf: (value: unknown) => number): boolean {
  for (let at = 0; at < ranks.length; at++) {
    const rank = rankOf(valueAt(at))
    if (Number.isNaN(rank)) return false
    ranks[at] = rank
  }
  return true
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : NaN)
const timeOf = (value: unknown): number => (isDate(value) ? value.getTime() : NaN)

function placeAmong(length: number, valueAt: Column['valueAt']): (value: unknown) => number {
  const different = new Set<unknown>()
  for (let at = 0; at < length; at++) different.add(valueAt(at))
  const places = new Map<unknown, number>()
  let place = -1
  let before: unknown
  for (const value of [...different].sort(compare)) {
    if (place < 0 || compare(before, value) !== 0) place += 1
    places.set(value, place)
    before = value
  }
  return (value) => places.get(value) ?? 0
}
