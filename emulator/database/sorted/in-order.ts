import { compare } from '../value/compare'
import { isDate } from '../value/kind'

/** The values of one field, an item each, and whether the least or the greatest comes first. */
export interface Column {
  values: unknown[]
  direction: 1 | -1
}

type Compare = (a: number, b: number) => number

/** Numbers that compare as the values of a column do. */
interface Ranks {
  numbers: Float64Array
  /** How many different ones there are, when they are 0, 1, 2 and so on. */
  places?: number
}

/** The positions of items in the order of their columns, the first one first; `tie` decides between equal ones. */
export function inOrder(length: number, columns: Column[], tie: Compare): Uint32Array {
  const ranks = columns.map(ranksOf)
  const [first, ...others] = ranks
  if (first?.places === undefined) return positionsOf(length).sort(orderOf(ranks, tie))
  return byPlace(first.numbers, first.places, orderOf(others, tie))
}

const orderOf = (ranks: Ranks[], tie: Compare): Compare => (a, b) => {
  for (const { numbers } of ranks) {
    const left = numbers[a] ?? 0
    const right = numbers[b] ?? 0
    if (left !== right) return left < right ? -1 : 1
  }
  return tie(a, b)
}

function positionsOf(length: number): Uint32Array {
  const positions = new Uint32Array(length)
  for (let at = 0; at < length; at++) positions[at] = at
  return positions
}

// Dealt out to their places first: what is left to compare are the few that share one.
function byPlace(numbers: Float64Array, places: number, order: Compare): Uint32Array {
  const ends = new Uint32Array(places + 1)
  for (const place of numbers) ends[place + 1] = (ends[place + 1] ?? 0) + 1
  for (let place = 0; place < places; place++) ends[place + 1] = (ends[place + 1] ?? 0) + (ends[place] ?? 0)
  const starts = ends.slice()
  const positions = new Uint32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const place = numbers[at] ?? 0
    const free = starts[place] ?? 0
    positions[free] = at
    starts[place] = free + 1
  }
  for (let place = 0; place < places; place++) positions.subarray(ends[place], ends[place + 1]).sort(order)
  return positions
}

/** Most columns hold numbers, dates or a few different texts. */
function ranksOf({ values, direction }: Column): Ranks {
  const numbers = numbersOf(values, numberOf) ?? numbersOf(values, timeOf)
  if (numbers) return { numbers: turned(numbers, direction, 0) }
  const { ranks, places } = placesOf(values)
  return { numbers: turned(ranks, direction, places - 1), places }
}

function turned(numbers: Float64Array, direction: 1 | -1, most: number): Float64Array {
  if (direction === -1) for (let at = 0; at < numbers.length; at++) numbers[at] = most - (numbers[at] ?? 0)
  return numbers
}

/** `undefined` unless there is a number for each. */
function numbersOf(values: unknown[], rankOf: (value: unknown) => number): Float64Array | undefined {
  const numbers = new Float64Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const rank = rankOf(values[at])
    if (Number.isNaN(rank)) return undefined
    numbers[at] = rank
  }
  return numbers
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : NaN)
const timeOf = (value: unknown): number => (isDate(value) ? value.getTime() : NaN)

function placesOf(values: unknown[]): { ranks: Float64Array; places: number } {
  const ranks = new Float64Array(values.length)
  // As they come, each different value has the next number; its place among the others is known when all have come.
  const met = new Map<unknown, number>()
  for (let at = 0; at < values.length; at++) {
    const known = met.get(values[at])
    if (known === undefined) met.set(values[at], met.size)
    ranks[at] = known ?? met.size - 1
  }
  const placeOf = new Float64Array(met.size)
  let place = -1
  let before: unknown
  for (const value of [...met.keys()].sort(compare)) {
    if (place < 0 || compare(before, value) !== 0) place += 1
    placeOf[met.get(value) ?? 0] = place
    before = value
  }
  for (let at = 0; at < ranks.length; at++) ranks[at] = placeOf[ranks[at] ?? 0] ?? 0
  return { ranks, places: place + 1 }
}
