import { join } from 'node:path'
import type { Emulator } from '../../emulator'
import { until } from '../support/until'
import { start, using } from './fixtures/start'

const day = Date.parse('2031-05-05T12:00:00+08:00')

test('a function without a timer cannot be fired', async () => {
  const emulator = await start()
  await expect(emulator.fireTimer('relay')).rejects.toThrow('has no timer')
  await emulator.close()
})

test('whoever moves the clock gets the run of that day after the one that is still going', async () => {
  const emulator = await start({ functions: join(__dirname, 'fixtures/slow') })
  const runs = () => emulator.inspect.find({ collection: 'ticks' }).documents.map(({ others }) => others)
  const first = emulator.fireTimer('every-second')
  await until('it started', () => runs().length > 0)
  const moved = emulator.clock.advance(60_000)
  await emulator.invoke('release')
  await Promise.all([first, moved])
  expect(runs()).toEqual([0, 0])
  await emulator.close()
})

describe('the clock', () => {
  let emulator: Emulator
  beforeAll(async () => {
    emulator = await start()
  })
  afterAll(() => emulator.close())

  test('is what server dates follow, offsets included', async () => {
    await emulator.clock.set(day)
    const { value } = await using(emulator)<{ at: number; later: number; isDate: boolean; ownClock: number }>('addNow')
    expect(value.isDate).toBe(true)
    expect(value.later - value.at).toBe(60_000)
    for (const time of [value.at, value.ownClock, emulator.log.at(-1)?.at ?? 0]) expect(Math.abs(time - day)).toBeLessThan(60_000)
  })
})
