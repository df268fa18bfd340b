import { compare } from '../value/compare'
import { isDate } from '../value/kind'

/** The values of one field, and whether the least or the greatest comes first. */
export interface Column {
  values: unknown[]
  direction: 1 | -1
}

/** The positions of items in the order of their columns, the first one first; `tie` decides between equal ones. */
export function inOrder(length: number, columns: Column[], tie: (a: number, b: number) => number): Uint32Array {
  const ranks = columns.map(({ values, direction }) => ranksOf(values, direction))
  const positions = new Uint32Array(length).map((_, at) => at)
  return positions.sort((a, b) => {
    for (const rank of ranks) {
      const [left = 0, right = 0] = [rank[a], rank[b]]
      if (left !== right) return left < right ? -1 : 1
    }
    return tie(a, b)
  })
}

/** Numbers that compare as the values do: most columns hold numbers, dates or a few different texts. */
function ranksOf(values: unknown[], sign: 1 | -1): Float64Array {
  if (values.every(Number.isFinite)) return Float64Array.from(values as number[], (value) => value * sign)
  if (values.every(isDate)) return Float64Array.from(values, (date) => date.getTime() * sign)
  const distinct = [...new Set(values)].sort(compare)
  const ranks = new Map<unknown, number>()
  let rank = 0
  for (const [at, value] of distinct.entries()) {
    if (at > 0 && compare(distinct[at - 1], value) !== 0) rank += 1
    ranks.set(value, rank * sign)
  }
  return Float64Array.from(values, (value) => ranks.get(value) ?? 0)
}
