import { compare } from '../value/compare'
import { isDate } from '../value/kind'

/** The values of one field, and whether the least or the greatest comes first. */
export interface Column {
  valueAt(position: number): unknown
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
  const ranks = columns.map((column) => ranksOf(length, column))
  const order: Compare = (a, b) => {
    for (const { numbers } of ranks) {
      const left = numbers[a] ?? 0
      const right = numbers[b] ?? 0
      if (left !== right) return left < right ? -1 : 1
    }
    return tie(a, b)
  }
  const [first] = ranks
  return first?.places === undefined ? positionsOf(length).sort(order) : byPlace(first.numbers, first.places, order)
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
function ranksOf(length: number, { valueAt, direction }: Column): Ranks {
  const numbers = new Float64Array(length)
  if (fill(numbers, valueAt, numberOf) || fill(numbers, valueAt, timeOf)) return { numbers: turned(numbers, direction, 0) }
  const { placeOf, places } = placeAmong(length, valueAt)
  fill(numbers, valueAt, placeOf)
  return { numbers: turned(numbers, direction, places - 1), places }
}

function turned(numbers: Float64Array, direction: 1 | -1, most: number): Float64Array {
  if (direction === -1) for (let at = 0; at < numbers.length; at++) numbers[at] = most - (numbers[at] ?? 0)
  return numbers
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

function placeAmong(length: number, valueAt: Column['valueAt']): { placeOf: (value: unknown) => number; places: number } {
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
  return { placeOf: (value) => places.get(value) ?? 0, places: place + 1 }
}
