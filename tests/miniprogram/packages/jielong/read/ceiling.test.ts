import { ceilingOf } from '../../../../../miniprogram/src/packages/jielong/read/board/ceiling'

const bars = (most: number, others: number) => [{ label: '3.2.1', count: most }, ...Array.from({ length: others }, (_, at) => ({ label: `3.3.${at}`, count: 1 }))]

test('of a few bars the longest is full, whatever it counts', () => {
  expect([1, 2, 5, 13, 480].map(most => ceilingOf(bars(most, 2)))).toEqual([1, 2, 5, 13, 480])
})

test('of many bars the longest fills three fifths at least', () => {
  const parts = Array.from({ length: 2_999 }, (_, at) => (at + 2) / ceilingOf(bars(at + 2, 4)))
  expect(Math.min(...parts)).toBeGreaterThanOrEqual(0.6)
  expect(Math.max(...parts)).toBe(1)
})

test('of many bars one more person seldom moves the others', () => {
  const scales = Array.from({ length: 500 }, (_, at) => ceilingOf(bars(at + 1, 4)))
  expect(new Set(scales).size).toBeLessThanOrEqual(16)
  expect([...scales].sort((a, b) => a - b)).toEqual(scales)
})

test('nobody yet is no bar at all', () => {
  expect(ceilingOf([])).toBe(1)
})
