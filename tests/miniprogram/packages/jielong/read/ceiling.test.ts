import { ceilingOf } from '../../../../../miniprogram/src/packages/jielong/read/board/ceiling'

const barsTo = (most: number) => [{ label: '3.2.1', count: most }, { label: '3.3.0', count: 1 }]

test('the longest bar fills three quarters at least, whatever it counts', () => {
  const parts = Array.from({ length: 3_000 }, (_, at) => (at + 1) / ceilingOf(barsTo(at + 1)))
  expect(Math.min(...parts)).toBeGreaterThan(0.75)
  expect(Math.max(...parts)).toBe(1)
})

test('with more than a handful of people one more seldom moves the other bars', () => {
  const scales = Array.from({ length: 495 }, (_, at) => ceilingOf(barsTo(at + 6)))
  expect(new Set(scales).size).toBeLessThanOrEqual(20)
  expect([...scales].sort((a, b) => a - b)).toEqual(scales)
})

test('nobody yet is no bar at all', () => {
  expect(ceilingOf([])).toBe(1)
})
