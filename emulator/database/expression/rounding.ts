import { requestFailed } from '../database-error'
import { type Operator, type Operators, several } from './operator'
import { isNone, typeNameOf } from './value-type'

// So many digits behind the place that decides: a double that is no tie differs from one in fewer.
const SPARE = 25
const MOST_DIGITS = 100

const rounding = (isToNearest: boolean): Operator =>
  several({ least: 1, most: 2 }, ([value, ...places], name) => {
    const [place] = places.length > 0 ? places : [0]
    if (isNone(value) || isNone(place)) return null
    if (typeof value !== 'number') throw requestFailed(`${name} only supports numeric types, not ${typeNameOf(value)}`)
    if (typeof place !== 'number' || !Number.isInteger(place)) throw requestFailed(`precision argument to ${name} must be a integral value`)
    if (place < -20 || place > 100) throw requestFailed(`cannot apply ${name} with precision value ${place} value must be in [-20, 100]`)
    return rounded(value, place, isToNearest)
  })

function rounded(value: number, place: number, isToNearest: boolean): number {
  if (!Number.isFinite(value) || (place >= 0 && Number.isInteger(value))) return value
  if (place === 0) return isToNearest ? toEven(value) : Math.trunc(value)
  return decimal(value, place, isToNearest)
}

function toEven(value: number): number {
  const nearest = Math.round(value)
  return nearest - value === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest
}

// By the exact digits of the double: 1.005 is a little less than it looks, and 19.25 is a tie.
function decimal(value: number, place: number, isToNearest: boolean): number {
  const digits = Math.min(MOST_DIGITS, Math.max(place, 0) + SPARE)
  const unit = 10n ** BigInt(digits - place)
  const exact = exactly(Math.abs(value), digits)
  const whole = exact / unit
  const twice = (exact % unit) * 2n
  const isUp = isToNearest && (twice > unit || (twice === unit && whole % 2n === 1n))
  return Math.sign(value) * Number(`${isUp ? whole + 1n : whole}e${-place}`)
}

function exactly(value: number, digits: number): bigint {
  const isLarge = value >= 1e21
  return isLarge ? BigInt(value) * 10n ** BigInt(digits) : BigInt(value.toFixed(digits).replace('.', ''))
}

/** Half to even; `$trunc` towards zero. Both take a place: 1 is a tenth, -1 is ten. */
export const roundings: Operators = {
  $round: rounding(true),
  $trunc: rounding(false),
}
