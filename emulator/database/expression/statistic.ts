import { compare } from '../value/compare'
import { type Operator, type Operators, operandsOf } from './operator'
import { Total } from './total'
import { isNone } from './value-type'

/** Takes values one after the other, and says what they come to. */
export interface Accumulator {
  add(value: unknown): void
  result(): unknown
}

function sum(): Accumulator {
  const total = new Total()
  return { add: (value) => typeof value === 'number' && total.add(value), result: () => total.value }
}

function average(): Accumulator {
  const total = new Total()
  let count = 0
  return {
    add(value) {
      if (typeof value !== 'number') return
      total.add(value)
      count += 1
    },
    result: () => (count === 0 ? null : total.value / count),
  }
}

const extreme = (sign: 1 | -1) => (): Accumulator => {
  let best: unknown = null
  return {
    add(value) {
      if (!isNone(value) && (best === null || compare(value, best) * sign < 0)) best = value
    },
    result: () => best,
  }
}

// Welford's way: the mean and the squares around it, one value at a time.
const deviation = (isSample: boolean) => (): Accumulator => {
  let [count, mean, squares] = [0, 0, 0]
  return {
    add(value) {
      if (typeof value !== 'number') return
      const difference = value - mean
      count += 1
      mean += difference / count
      squares += difference * (value - mean)
    },
    result() {
      const divisor = isSample ? count - 1 : count
      return divisor <= 0 ? null : Math.sqrt(squares / divisor)
    },
  }
}

export const minimum = extreme(1)
export const maximum = extreme(-1)

export const statistics: Record<string, () => Accumulator> = {
  $sum: sum,
  $avg: average,
  $min: minimum,
  $max: maximum,
  $stdDevPop: deviation(false),
  $stdDevSamp: deviation(true),
}

// Of a single operand that is an array its elements count; of several operands an array is one value.
const over = (accumulator: () => Accumulator): Operator => (argument, compile, name) => {
  const operands = operandsOf(argument, name, { least: 0, most: Infinity }).map((operand) => compile(operand))
  return (scope) => {
    const values = operands.map((evaluate) => evaluate(scope))
    const [only] = values
    const counted = accumulator()
    for (const value of values.length === 1 && Array.isArray(only) ? only : values) counted.add(value)
    return counted.result()
  }
}

export const statisticOperators: Operators = Object.fromEntries(
  Object.entries(statistics).map(([name, accumulator]) => [name, over(accumulator)]),
)
