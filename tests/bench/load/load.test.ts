import { latencyOf } from '../../../bench/load/percentile'
import { normal, randomFrom } from '../../../bench/load/random'
import { runAtOnce } from '../../../bench/load/run-at-once'

test('a percentile is a value that was observed', () => {
  expect(latencyOf([5, 1, 4, 2, 3])).toEqual({ p50: 3, p95: 5, max: 5 })
  expect(latencyOf(Array.from({ length: 100 }, (_none, at) => at + 1))).toEqual({ p50: 50, p95: 95, max: 100 })
})

test('chance comes from its seed', () => {
  const draw = (seed: number) => { const random = randomFrom(seed); return Array.from({ length: 5 }, random) }
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
})

test('what is around zero with deviation one is', () => {
  const random = randomFrom(4)
  const drawn = Array.from({ length: 20_000 }, () => normal(random))
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
  expect(Math.abs(mean)).toBeLessThan(0.03)
  expect(Math.abs(drawn.reduce((sum, value) => sum + value * value, 0) / drawn.length - 1)).toBeLessThan(0.05)
})

test('no more run at the same time than may, all do, and results keep their order', async () => {
  let running = 0
  let most = 0
  const tasks = Array.from({ length: 20 }, (_none, at) => async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => { setImmediate(resolve) })
    running -= 1
    return at
  })
  const { results, milliseconds } = await runAtOnce(tasks, 3)
  expect(most).toBe(3)
  expect(results).toEqual(tasks.map((_none, at) => at))
  expect(milliseconds).toHaveLength(20)
})
