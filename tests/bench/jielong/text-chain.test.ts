import { shareLost, simulateChain, type ChainModel } from '../../../bench/jielong/text-chain'

const twenty: ChainModel = { people: 20, minutes: 10, delay: { medianSeconds: 20, spread: 0.5 } }

test('the same seed gives the same chain', () => {
  expect(simulateChain(twenty, 7)).toEqual(simulateChain(twenty, 7))
  expect(shareLost(twenty, 50, 3)).toBe(shareLost(twenty, 50, 3))
})

test('nothing is lost when everybody posts before the next one reads', () => {
  expect(shareLost({ ...twenty, delay: { medianSeconds: 1e-9, spread: 0 } }, 50)).toBe(0)
})

test('all but one are lost when everybody reads before the first one posts', () => {
  expect(shareLost({ ...twenty, delay: { medianSeconds: 3600, spread: 0 } }, 50)).toBeCloseTo(19 / 20)
})

test('the longer it takes to post, the more is lost', () => {
  const shares = [5, 20, 80].map((medianSeconds) => shareLost({ ...twenty, delay: { medianSeconds, spread: 0.5 } }, 300))
  expect([...shares].sort((a, b) => a - b)).toEqual(shares)
})
