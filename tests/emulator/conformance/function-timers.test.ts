import { join } from 'node:path'
import { nextTick, parseCron } from '../../../emulator/functions/cron'
import { until } from '../../support/until'
import { start } from '../fixtures/start'
import { conformance } from './conformance'

const at = (text: string) => Date.parse(`${text}+08:00`)

/** The next moments at which an expression fires, in UTC+8. */
function ticks(text: string, from: string, count = 3): string[] {
  const moments: string[] = []
  let time = at(from)
  while (moments.length < count) {
    time = nextTick(parseCron(text), time) ?? Number.NaN
    if (Number.isNaN(time)) break
    moments.push(new Date(time + 8 * 3_600_000).toISOString().slice(0, 19))
  }
  return moments
}

const day = 86_400_000
let overlaps: ReturnType<typeof countOverlaps> | undefined

/** A function that is due every second and waits to be let go: how often it runs in three of its seconds. */
async function countOverlaps(): Promise<{ whileRunning: number; atOnce: number }> {
  const emulator = await start({ timers: true, functions: join(__dirname, '../fixtures/slow') })
  const runs = () => emulator.inspect.count({ collection: 'ticks' })
  await until('it started', () => Promise.resolve(runs() > 0))
  await new Promise(resolve => setTimeout(resolve, 3000))
  const whileRunning = runs()
  await emulator.invoke('release')
  await until('it started again', () => Promise.resolve(runs() > 1))
  const { inspect } = emulator
  const atOnce = Math.max(...inspect.find({ collection: 'ticks' }).documents.map(({ others }) => Number(others) + 1))
  await emulator.close()
  return { whileRunning, atOnce }
}

conformance('Functions: timers', ({ supports, refuses, differs }) => {
  supports('timer', 'reads the examples of WeChat\'s own documents', async () => {
    expect(ticks('*/5 * * * * * *', '2026-11-22T10:00:00')).toEqual(['2026-11-22T10:00:05', '2026-11-22T10:00:10', '2026-11-22T10:00:15'])
    expect(ticks('0 0 2 1 * * *', '2026-11-22T10:00:00')).toEqual(['2026-12-01T02:00:00', '2027-01-01T02:00:00', '2027-02-01T02:00:00'])
    expect(ticks('0 15 10 * * MON-FRI *', '2026-11-20T11:00:00')).toEqual(['2026-11-23T10:15:00', '2026-11-24T10:15:00', '2026-11-25T10:15:00'])
    expect(ticks('0 0 10,14,16 * * * *', '2026-11-22T12:00:00')).toEqual(['2026-11-22T14:00:00', '2026-11-22T16:00:00', '2026-11-23T10:00:00'])
    expect(ticks('0 */30 9-17 * * * *', '2026-11-22T17:00:00')).toEqual(['2026-11-22T17:30:00', '2026-11-23T09:00:00', '2026-11-23T09:30:00'])
    expect(ticks('0 0 12 * * WED *', '2026-11-22T12:00:00')).toEqual(['2026-11-25T12:00:00', '2026-12-02T12:00:00', '2026-12-09T12:00:00'])
  })

  supports('timer', 'counts steps from where they begin: 1/10 is minutes 1, 11, 21 and so on', async () => {
    expect(ticks('0 1/10 * * * * *', '2026-11-22T10:45:00')).toEqual(['2026-11-22T10:51:00', '2026-11-22T11:01:00', '2026-11-22T11:11:00'])
  })

  supports('timer', 'takes a day of the month and a day of the week, where both are given, as either', async () => {
    expect(ticks('0 0 0 13 * FRI *', '2026-11-26T00:00:00', 4)).toEqual(['2026-11-27T00:00:00', '2026-12-04T00:00:00', '2026-12-11T00:00:00', '2026-12-13T00:00:00'])
  })

  supports('timer', 'fires at the end of months as they are, 29 February in leap years only', async () => {
    expect(ticks('0 0 0 31 * * *', '2026-11-22T00:00:00')).toEqual(['2026-12-31T00:00:00', '2027-01-31T00:00:00', '2027-03-31T00:00:00'])
    expect(ticks('0 0 0 29 2 * *', '2026-11-22T00:00:00', 2)).toEqual(['2028-02-29T00:00:00', '2032-02-29T00:00:00'])
    expect(ticks('0 0 0 30 2 * *', '2026-11-22T00:00:00')).toEqual([])
  })

  supports('timer', 'counts years: one that is over never comes, one that is far does', async () => {
    expect(ticks('0 0 12 * * * 2020', '2026-11-22T00:00:00')).toEqual([])
    expect(ticks('59 59 23 31 DEC * 2098-2099', '2026-11-22T00:00:00')).toEqual(['2098-12-31T23:59:59', '2099-12-31T23:59:59'])
  })

  refuses('timer', 'fields too few, too great, out of order, and the signs ? L W # that WeChat does not name', async () => {
    for (const text of ['* * * * *', '60 * * * * * *', '0 0 0 0 * * *', '0 0 0 * * 7 *', '5-1 * * * * * *', '*/0 * * * * * *', '0 0 0 ? * MON *', '0 0 0 L * * *', '0 0 0 15W * * *', '0 0 0 * * 5#2 *']) {
      expect(() => parseCron(text)).toThrow('定时表达式')
    }
  })

  supports('timer', "fires once when the clock is moved over many of its days, in UTC+8, on the emulator's day", async ({ emulator, db }) => {
    const count = async () => (await db.collection('ticks').count()).total
    await emulator.clock.set(at('2030-12-01T00:00:00'))
    const before = await count()
    await emulator.clock.advance(8 * day)
    const { data } = await db.collection('ticks').orderBy('at', 'desc').limit(1).get()
    const grown = (await count()) - before
    await emulator.clock.reset()
    expect([grown, data[0].event.Time.slice(0, 10)]).toEqual([1, '2030-12-08'])
  })

  supports('timer', 'does not fire when the clock goes back', async ({ emulator, db }) => {
    const count = async () => (await db.collection('ticks').count()).total
    await emulator.clock.set(at('2030-12-01T04:00:00'))
    const before = await count()
    await emulator.clock.set(at('2028-12-01T04:00:00'))
    const after = await count()
    await emulator.clock.reset()
    expect(after).toBe(before)
  })

  supports('timer', 'calls the function with Type, TriggerName and Time, as nobody', async ({ emulator, db }) => {
    await emulator.fireTimer('ticker')
    const { data } = await db.collection('ticks').orderBy('at', 'desc').limit(1).get()
    expect(data[0]).toMatchObject({ openid: null, source: 'wx_trigger', event: { Type: 'Timer', TriggerName: 'daily', Message: '', Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) } })
  })

  supports('timer', 'has a next time that one can ask for', async ({ emulator }) => {
    expect(emulator.timers()).toMatchObject([{ function: 'ticker', name: 'daily', cron: '0 30 3 * * * *', next: nextTick(parseCron('0 30 3 * * * *'), emulator.clock.now()) }])
  })

  differs('timer', 'leaves out a tick that finds the last run still going', async () => {
    expect(await (overlaps ??= countOverlaps())).toEqual({ whileRunning: 1, atOnce: 1 })
  })
})
