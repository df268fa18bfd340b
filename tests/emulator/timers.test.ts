import type { Emulator } from '../../emulator'
import { nextTick, parseCron } from '../../emulator/functions/cron'
import { start, using } from './fixtures/start'

const at = (text: string) => Date.parse(`${text}+08:00`)
const next = (cron: string, from: string) => nextTick(parseCron(cron), at(from))

describe('seven-field cron, UTC+8', () => {
  test.each([
    ['0 30 3 * * * *', '2026-11-21T03:29:59', '2026-11-21T03:30:00'],
    ['0 30 3 * * * *', '2026-11-21T03:30:00', '2026-11-22T03:30:00'],
    ['*/10 * * * * * *', '2026-11-21T03:30:05', '2026-11-21T03:30:10'],
    ['0 0 9-17/4 * * MON-FRI *', '2026-11-20T17:00:00', '2026-11-23T09:00:00'],
    ['0 0 0 1 1 * *', '2026-11-21T00:00:00', '2027-01-01T00:00:00'],
    ['0 15 10 29 2 * *', '2026-11-21T00:00:00', '2028-02-29T10:15:00'],
    ['0 0 12 * * * 2030', '2026-11-21T00:00:00', '2030-01-01T12:00:00'],
    ['0 1/10 * * * * *', '2026-11-21T00:51:00', '2026-11-21T01:01:00'],
    ['0 0 10,14,16 * * * *', '2026-11-21T14:00:00', '2026-11-21T16:00:00'],
    ['0 0 0 13 * FRI *', '2026-11-21T00:00:00', '2026-11-27T00:00:00'],
    ['0 0 0 13 * FRI *', '2026-12-12T00:00:00', '2026-12-13T00:00:00'],
    ['0 0 0 29 2 * 2096', '2026-11-21T00:00:00', '2096-02-29T00:00:00'],
    ['59 59 23 31 DEC * 2099', '2026-11-21T00:00:00', '2099-12-31T23:59:59'],
  ])('%s after %s is %s', (cron, from, expected) => {
    expect(next(cron, from)).toBe(at(expected))
  })

  test('a year that is over never comes', () => {
    expect(next('0 0 12 * * * 2020', '2026-11-21T00:00:00')).toBeUndefined()
  })

  test.each(['* * * * *', '', '60 * * * * * *', '0 0 0 ? * * *', '0 0 0 L * * *', '0 0 0 * * 7 *', '0 0 0 * * * 1969', '0,, * * * * * *', 'MON * * * * * *', '1/2/3 * * * * * *', '1-2-3 * * * * * *', '* * * 0 * * *', 'a * * * * * *', '*/0 * * * * * *', '5-1 * * * * * *'])('%s is refused', cron => {
    expect(() => parseCron(cron)).toThrow()
  })
})

describe('timers', () => {
  let emulator: Emulator
  interface Tick {
    event: { Type: string; TriggerName: string; Time: string }
    openid: string | null
    source: string
    at: number
  }
  const ticks = async () => (await using(emulator)<{ data: Tick[] }>('where', { collection: 'ticks', query: {}, order: 'at' })).value.data

  beforeEach(async () => {
    emulator = await start()
  })
  afterEach(() => emulator.close())

  test('one that becomes due when the clock is moved fires once, on the emulator\'s day, as nobody', async () => {
    const start = at('2026-12-01T00:00:00')
    await emulator.clock.set(start)
    const before = (await ticks()).length
    await emulator.clock.advance(8 * 86_400_000)
    const fired = (await ticks()).slice(before)
    expect(fired).toHaveLength(1)
    expect(fired[0]).toMatchObject({ event: { Type: 'Timer', TriggerName: 'daily' }, openid: null, source: 'wx_trigger' })
    expect(fired[0]?.event.Time.slice(0, 10)).toBe('2026-12-08')
    expect(Math.abs((fired[0]?.at ?? 0) - emulator.clock.now())).toBeLessThan(60_000)
  })

  test('one that is not due does not fire, nor does any when the clock goes back', async () => {
    await emulator.clock.set(at('2030-12-01T04:00:00'))
    const before = (await ticks()).length
    await emulator.clock.advance(3_600_000)
    await emulator.clock.set(at('2026-12-01T04:00:00'))
    expect(await ticks()).toHaveLength(before)
  })

  test('one can be fired at once', async () => {
    await emulator.fireTimer('ticker')
    expect(await ticks()).toHaveLength(1)
    await expect(emulator.fireTimer('relay')).rejects.toThrow('has no timer')
  })

  test('server dates follow the clock, offsets included', async () => {
    const day = at('2031-05-05T12:00:00')
    await emulator.clock.set(day)
    const { value } = await using(emulator)<{ at: number; later: number; isDate: boolean; ownClock: number }>('addNow')
    expect(value.isDate).toBe(true)
    expect(Math.abs(value.at - day)).toBeLessThan(60_000)
    expect(value.later - value.at).toBe(60_000)
    expect(Math.abs(value.ownClock - day)).toBeLessThan(60_000)
  })
})
