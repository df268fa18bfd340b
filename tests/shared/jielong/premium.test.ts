import { premiumOf } from '@shouhou/shared/jielong'
import fc from 'fast-check'

const yuan = (amount: number): number => Math.round(amount * 100)
const premium = (official: number, quote: number): number => premiumOf(yuan(quote), yuan(official))
/** As people say it. */
const percent = (basisPoints: number): string => (Math.round(basisPoints / 10) / 10).toFixed(1)

test.each([
  [1899, 2200, 1585, '15.9'],
  [199, 280, 4070, '40.7'],
  [899, 1200, 3348, '33.5'],
  [1899, 1899, 0, '0.0'],
  [100, 250, 15_000, '150.0'],
  [1200, 899, -2508, '-25.1'],
  [800, 799.99, -0, '0.0'],
])('an official price of %s and a quote of %s yuan is %s basis points, said as %s %%', (official, quote, basisPoints, said) => {
  expect(premium(official, quote)).toBe(basisPoints + 0)
  expect(percent(premium(official, quote))).toBe(said)
})

test('halves go away from zero, above and below alike', () => {
  expect(premiumOf(20_001, 20_000)).toBe(1)
  expect(premiumOf(19_999, 20_000)).toBe(-1)
})

const fen = fc.integer({ min: 1, max: 100_000_000 })

test('the premium is whole, of the sign of the difference, and the nearest to the exact one', () => {
  fc.assert(fc.property(fen, fen, (quote, official) => {
    const found = premiumOf(quote, official)
    expect(Number.isInteger(found) && !Object.is(found, -0)).toBe(true)
    expect(found * Math.sign(quote - official)).toBeGreaterThanOrEqual(0)
    // Exact, in whole numbers: twice the distance is at most one basis point.
    const distance = BigInt(quote - official) * 10_000n - BigInt(found) * BigInt(official)
    expect(2n * (distance < 0n ? -distance : distance) <= BigInt(official)).toBe(true)
  }))
})
