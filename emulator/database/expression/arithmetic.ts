import { requestFailed } from '../database-error'
import { isDate } from '../value/kind'
import { type Operator, type Operators, binary, several, unary } from './operator'
import { Total } from './total'
import { dateAt, isNone, typeNameOf } from './value-type'

const isDouble = (value: unknown) => !Number.isInteger(value) || Object.is(value, -0)

// Among MongoDB's whole numbers there is no -0, among its doubles there is.
const zeroOf = (result: number, isOfDoubles: boolean) => (result === 0 && !isOfDoubles ? 0 : result)

const numeric = (compute: (value: number, name: string) => number): Operator =>
  unary((value, name) => {
    if (typeof value === 'number') return compute(value, name)
    if (isNone(value)) return null
    throw requestFailed(`${name} only supports numeric types, not ${typeNameOf(value)}`)
  })

const twoNumbers = (compute: (left: number, right: number, name: string) => number): Operator =>
  binary((left, right, name) => {
    if (typeof left === 'number' && typeof right === 'number') return compute(left, right, name)
    if (isNone(left) || isNone(right)) return null
    throw requestFailed(`${name} only supports numeric types, not ${typeNameOf(left)} and ${typeNameOf(right)}`)
  })

function add(values: unknown[], name: string): unknown {
  const total = new Total()
  let isOfDate = false
  for (const value of values) {
    if (isNone(value)) return null
    if (typeof value === 'number') total.add(value)
    else if (!isDate(value)) throw requestFailed(`${name} only supports numeric or date types, not ${typeNameOf(value)}`)
    else if (isOfDate) throw requestFailed(`only one date allowed in an ${name} expression`)
    else {
      total.add(value.getTime())
      isOfDate = true
    }
  }
  return isOfDate ? dateAt(Math.trunc(total.value), name) : total.value
}

function subtract(left: unknown, right: unknown, name: string): unknown {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (isNone(left) || isNone(right)) return null
  if (isDate(left) && isDate(right)) return left.getTime() - right.getTime()
  if (isDate(left) && typeof right === 'number') return dateAt(left.getTime() - Math.trunc(right), name)
  throw requestFailed(`can't ${name} ${typeNameOf(right)} from ${typeNameOf(left)}`)
}

function multiply(values: unknown[], name: string): unknown {
  let product = 1
  for (const value of values) {
    if (isNone(value)) return null
    if (typeof value !== 'number') throw requestFailed(`${name} only supports numeric types, not ${typeNameOf(value)}`)
    product *= value
  }
  return zeroOf(product, values.some(isDouble))
}

const divide = twoNumbers((left, right, name) => {
  if (right === 0) throw requestFailed(`can't ${name} by zero`)
  return left / right
})

// The sign is the dividend's, as in C.
const modulo = twoNumbers((left, right, name) => {
  if (right === 0) throw requestFailed(`can't ${name} by zero`)
  return zeroOf(left % right, isDouble(left))
})

const power = binary((base, exponent, name) => {
  if (isNone(base) || isNone(exponent)) return null
  if (typeof base !== 'number') throw requestFailed(`${name}'s base must be numeric, not ${typeNameOf(base)}`)
  if (typeof exponent !== 'number') throw requestFailed(`${name}'s exponent must be numeric, not ${typeNameOf(exponent)}`)
  if (base === 0 && exponent < 0) throw requestFailed(`${name} cannot take a base of 0 and a negative exponent`)
  // 1 to any power is 1, in C also to NaN.
  return base === 1 || (base === -1 && Math.abs(exponent) === Infinity) ? 1 : base ** exponent
})

function positive(value: number, what: string): number {
  if (value > 0 || Number.isNaN(value)) return value
  throw requestFailed(`${what} must be a positive number, but is ${value}`)
}

const logarithm = binary((value, base, name) => {
  if (isNone(value) || isNone(base)) return null
  if (typeof value !== 'number') throw requestFailed(`${name}'s argument must be numeric, not ${typeNameOf(value)}`)
  if (typeof base !== 'number') throw requestFailed(`${name}'s base must be numeric, not ${typeNameOf(base)}`)
  if (base === 1 || base <= 0) throw requestFailed(`${name}'s base must be a positive number not equal to 1, but is ${base}`)
  return Math.log(positive(value, `${name}'s argument`)) / Math.log(base)
})

const squareRoot = numeric((value, name) => {
  if (value < 0) throw requestFailed(`${name}'s argument must be greater than or equal to 0`)
  return Math.sqrt(value)
})

export const arithmetic: Operators = {
  $abs: numeric(Math.abs),
  $add: several({}, add),
  $subtract: binary(subtract),
  $multiply: several({}, multiply),
  $divide: divide,
  $mod: modulo,
  $pow: power,
  $exp: numeric(Math.exp),
  $ln: numeric((value, name) => Math.log(positive(value, `${name}'s argument`))),
  $log10: numeric((value, name) => Math.log10(positive(value, `${name}'s argument`))),
  $log: logarithm,
  $sqrt: squareRoot,
  $ceil: numeric(Math.ceil),
  $floor: numeric(Math.floor),
}
