import { requestFailed } from '../database-error'
import { shown, typeNameOf } from '../expression'

/** Preferred numbers as the bounds of buckets: `up` is always greater than a value, `down` always less (0 stays 0). */
export interface Rounder {
  up(value: unknown): number
  down(value: unknown): number
  check(value: unknown): void
}

const R20 = [100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400, 450, 500, 560, 630, 710, 800, 900]
const R40 = [
  100, 106, 112, 118, 125, 132, 140, 150, 160, 170, 180, 190, 200, 212, 224, 236, 250, 265, 280, 300, 315, 355, 375,
  400, 425, 450, 475, 500, 530, 560, 600, 630, 670, 710, 750, 800, 850, 900, 950,
]
// MongoDB's own list holds only every second number of this series.
const R80 = [
  103, 109, 115, 122, 128, 136, 145, 155, 165, 175, 185, 195, 206, 218, 230, 243, 258, 272, 290, 307, 325, 345, 365, 387,
  412, 437, 462, 487, 515, 545, 575, 615, 650, 690, 730, 775, 825, 875, 925, 975,
]
const E24 = [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91]

const every = (step: number, series: number[]) => series.filter((_, at) => at % step === 0)

// IEC 60063: powers of ten in equal steps, rounded to three digits; 919 is written 920.
const E192 = Array.from({ length: 192 }, (_, at) => Math.round(10 ** (2 + at / 192))).map((number) => (number === 919 ? 920 : number))

const SERIES: Record<string, number[]> = {
  R5: [10, 16, 25, 40, 63],
  R10: every(2, R20),
  R20, R40, R80, E24, E192,
  '1-2-5': [10, 20, 50],
  E6: every(4, E24),
  E12: every(2, E24),
  E48: every(4, E192),
  E96: every(2, E192),
}

export function rounderOf(granularity: unknown): Rounder {
  if (granularity === 'POWERSOF2') return { check, up: powerAbove, down: powerBelow }
  const series = typeof granularity === 'string' && Object.hasOwn(SERIES, granularity) ? SERIES[granularity] : undefined
  if (!series) throw requestFailed(`Unknown rounding granularity ${shown(granularity)}`)
  return { check, up: (value) => above(Number(value), series), down: (value) => below(Number(value), series) }
}

function check(value: unknown): void {
  if (typeof value !== 'number') throw requestFailed(`$bucketAuto can specify a 'granularity' with numeric boundaries only, but found a value with type: ${typeNameOf(value)}`)
  if (Number.isNaN(value)) throw requestFailed("$bucketAuto can specify a 'granularity' with numeric boundaries only, but found a NaN")
  if (value < 0) throw requestFailed(`$bucketAuto can only specify a 'granularity' with nonnegative numbers but found a value less than zero: ${value}`)
}

// A power of ten that brings the series to the size of the value, times its numbers. Dividing keeps decimals exact: 0.16, not 0.16000000000000003.
function* numbersAround(value: number, series: number[]): Generator<number> {
  const digits = Math.floor(Math.log10(series[0] ?? 1))
  const size = Math.floor(Math.log10(value)) - digits
  for (const power of [size - 1, size, size + 1]) {
    for (const number of series) yield power < 0 ? number / 10 ** -power : number * 10 ** power
  }
}

function above(value: number, series: number[]): number {
  if (value === 0 || !Number.isFinite(value)) return value
  for (const number of numbersAround(value, series)) if (number > value) return number
  return value
}

function below(value: number, series: number[]): number {
  let found = 0
  if (value === 0 || !Number.isFinite(value)) return value
  for (const number of numbersAround(value, series)) if (number < value) found = number
  return found
}

const powerAbove = (value: unknown) => (value === 0 ? 0 : 2 ** (Math.floor(Math.log2(Number(value))) + 1))

const powerBelow = (value: unknown) => (value === 0 ? 0 : 2 ** (Math.ceil(Math.log2(Number(value))) - 1))
