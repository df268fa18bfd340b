import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { requestFailed } from '../database-error'
import { compare } from '../value/compare'

type Expression = (document: unknown, operands: unknown, options: Options) => unknown

// In an expression values of different types do compare, and an absent field comes before null.
const comparison = (test: (difference: number) => unknown): Expression => (document, operands, options) => {
  if (!Array.isArray(operands) || operands.length !== 2) throw requestFailed('a comparison takes exactly 2 arguments')
  const [left, right] = operands.map((operand: unknown) => evalExpr(document, operand, options))
  return test(compareWithAbsent(left, right))
}

function compareWithAbsent(left: unknown, right: unknown): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  return Math.sign(compare(left, right))
}

export const expressionOperators = {
  $eq: comparison((difference) => difference === 0),
  $ne: comparison((difference) => difference !== 0),
  $gt: comparison((difference) => difference > 0),
  $gte: comparison((difference) => difference >= 0),
  $lt: comparison((difference) => difference < 0),
  $lte: comparison((difference) => difference <= 0),
  $cmp: comparison((difference) => difference),
}
