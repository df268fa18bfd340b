import fc from 'fast-check'
import { nextTick, parseCron } from '../../emulator/functions/cron'

const bounds = [[0, 59], [0, 59], [0, 23], [1, 31], [1, 12], [0, 6], [2026, 2029]] as const
const within = ([least, most]: readonly [number, number]) => fc.integer({ min: least, max: most })

/** One field as text, in every form that it may have. */
const field = (bound: readonly [number, number]) => {
  const number = within(bound).map(String)
  const range = fc.tuple(within(bound), within(bound)).map(ends => [...ends].sort((left, right) => left - right).join('-'))
  const step = fc.tuple(fc.oneof(fc.constant('*'), number, range), fc.integer({ min: 1, max: 20 })).map(([start, stride]) => `${start}/${stride}`)
  const part = fc.oneof(number, range, step)
  return fc.oneof({ weight: 3, arbitrary: fc.constant('*') }, { weight: 2, arbitrary: fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join(',')) })
}

/** Whether one field of an expression takes a value: read again from the text each time, and in no hurry. */
function takes(text: string, value: number, most: number): boolean {
  return text.split(',').some(part => {
    const [span = '', step] = part.split('/')
    const [from, to] = span === '*' ? [span, undefined] : span.split('-')
    const first = from === '*' ? undefined : Number(from)
    const last = to !== undefined ? Number(to) : step !== undefined || first === undefined ? most : first
    const start = first ?? (most === 31 || most === 12 ? 1 : most === 2099 ? 1970 : 0)
    return value >= start && value <= last && (value - start) % Number(step ?? 1) === 0
  })
}

function matches(text: string, time: number): boolean {
  const [second, minute, hour, date, month, weekday, year] = text.split(' ') as [string, string, string, string, string, string, string]
  const at = new Date(time + 8 * 3_600_000)
  const [isDate, isWeekday] = [takes(date, at.getUTCDate(), 31), takes(weekday, at.getUTCDay(), 6)]
  const isDay = date !== '*' && weekday !== '*' ? isDate || isWeekday : isDate && isWeekday
  return takes(second, at.getUTCSeconds(), 59) && takes(minute, at.getUTCMinutes(), 59) && takes(hour, at.getUTCHours(), 23) && isDay && takes(month, at.getUTCMonth() + 1, 12) && takes(year, at.getUTCFullYear(), 2099)
}

const turningPoints = ['2026-12-31T23:59', '2028-02-28T23:59', '2028-02-29T23:59', '2027-02-28T23:59', '2026-11-30T23:59', '2026-11-22T12:00', '2027-07-05T08:58'].map(text => Date.parse(`${text}:00+08:00`))

test('the next tick is the first second that matches, looked for second by second', () => {
  const searched = 1200
  fc.assert(
    fc.property(fc.tuple(...bounds.map(field)), fc.constantFrom(...turningPoints), fc.integer({ min: -600_000, max: 60_000 }), (fields, point, shift) => {
      const [text, from] = [fields.join(' '), point + shift]
      const seconds = Array.from({ length: searched }, (_, at) => Math.floor(from / 1000) * 1000 + (at + 1) * 1000)
      const until = seconds.at(-1) ?? 0
      expect(nextTick(parseCron(text), from, until)).toBe(seconds.find(time => matches(text, time)))
      const next = nextTick(parseCron(text), from)
      if (next !== undefined) expect(matches(text, next)).toBe(true)
    }),
    { numRuns: 250 },
  )
})
