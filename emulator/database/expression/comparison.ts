import { compare } from '../value/compare'
import { type Operator, type Operators, binary } from './operator'

/** The order of all values, an absent field before null. */
export function compareValues(left: unknown, right: unknown): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  return Math.sign(compare(left, right))
}

// Unlike in a query, values of different types do compare here.
const comparison = (test: (difference: number) => unknown): Operator => binary((left, right) => test(compareValues(left, right)))

export const comparisons: Operators = {
  $cmp: comparison((difference) => difference),
  $eq: comparison((difference) => difference === 0),
  $ne: comparison((difference) => difference !== 0),
  $gt: comparison((difference) => difference > 0),
  $gte: comparison((difference) => difference >= 0),
  $lt: comparison((difference) => difference < 0),
  $lte: comparison((difference) => difference <= 0),
}
