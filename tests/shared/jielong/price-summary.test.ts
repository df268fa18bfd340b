import { isOutlier, summaryOf, type PriceSummary } from '@shouhou/shared/jielong'
import fc from 'fast-check'

const timesOf = (prices: readonly number[]) => [...new Set(prices)].map((value) => ({ value, times: prices.filter((price) => price === value).length }))
const summary = (prices: readonly number[]): PriceSummary => {
  const found = summaryOf(timesOf(prices))
  if (found === null) throw new Error('no summary')
  return found
}

/** R's `quantile(x, part, type = 7)`, from the sorted list itself. */
const quantileOf = (prices: readonly number[], part: number): number => {
  const sorted = [...prices].sort((a, b) => a - b)
  const position = (sorted.length - 1) * part
  const [below = 0, above = 0] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]]
  return Math.round(below + (above - below) * (position - Math.floor(position))) + 0
}

const prices = fc.array(fc.oneof(fc.integer({ min: 1, max: 100_000_000 }), fc.constantFrom(89_900, 120_000), fc.integer({ min: -5000, max: 5000 })), { minLength: 1, maxLength: 40 })

test('nothing has no summary, and what everybody took back neither', () => {
  expect(summaryOf([])).toBeNull()
  expect(summaryOf([{ value: 100, times: 0 }])).toBeNull()
})

test('one price is its own everything', () => {
  expect(summary([120_000])).toEqual({ prices: 1, least: 120_000, lowerQuartile: 120_000, median: 120_000, upperQuartile: 120_000, most: 120_000, outliers: 0, fences: null })
})

test('between two prices the median is the middle, the quartiles lie a quarter in', () => {
  expect(summary([100, 200])).toMatchObject({ least: 100, lowerQuartile: 125, median: 150, upperQuartile: 175, most: 200 })
})

test('median and quartiles are those of the sorted list', () => {
  fc.assert(fc.property(prices, (list) => {
    const { prices: count, least, lowerQuartile, median, upperQuartile, most } = summary(list)
    expect({ count, least, lowerQuartile, median, upperQuartile, most }).toEqual({
      count: list.length, least: Math.min(...list), lowerQuartile: quantileOf(list, 0.25), median: quantileOf(list, 0.5), upperQuartile: quantileOf(list, 0.75), most: Math.max(...list),
    })
  }))
})

test('they come in order, whole, and the order of the prices does not matter', () => {
  fc.assert(fc.property(prices, (list) => {
    const found = summary(list)
    const line = [found.least, found.lowerQuartile, found.median, found.upperQuartile, found.most]
    expect(line).toEqual([...line].sort((a, b) => a - b))
    expect(line.every(Number.isInteger)).toBe(true)
    expect(summary([...list].reverse())).toEqual(found)
  }))
})

test('the outliers are those beyond one and a half times the spread of the middle half, from five prices on', () => {
  fc.assert(fc.property(prices, (list) => {
    const found = summary(list)
    const reach = 1.5 * (quantileOf(list, 0.75) - quantileOf(list, 0.25))
    const isOutside = (price: number): boolean => list.length >= 5 && (price < quantileOf(list, 0.25) - reach || price > quantileOf(list, 0.75) + reach)
    expect(list.map((price) => isOutlier(price, found))).toEqual(list.map(isOutside))
    expect(found.outliers).toBe(list.filter(isOutside).length)
  }))
})

test('at the fence is inside, a fen beyond is outside', () => {
  const found = summary([1000, 1100, 1200, 1300, 1400])
  expect(found.fences).toEqual({ low: 800, high: 1600 })
  expect([800, 799, 1600, 1601].map((price) => isOutlier(price, found))).toEqual([false, true, false, true])
  expect(summary([1000, 1100, 1200, 1300, 1400, 5000]).outliers).toBe(1)
})

test('of four prices none is called an outlier, however odd', () => {
  expect(summary([100, 100, 100, 1_000_000])).toMatchObject({ outliers: 0, fences: null })
  expect(isOutlier(1_000_000, summary([100]))).toBe(false)
  expect(isOutlier(1_000_000, null)).toBe(false)
})
