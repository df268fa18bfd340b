/** Seven fields: second, minute, hour, day of month, month, day of week, year. Always UTC+8. */
export interface Cron {
  text: string
  fields: ReadonlySet<number>[]
}

const ranges: [number, number][] = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
  [1970, 2099],
]
const offset = 8 * 60 * 60 * 1000
const names = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
]

function toNumber(text: string): number {
  const lower = text.toLowerCase()
  const [months = [], days = []] = names
  if (months.includes(lower)) return months.indexOf(lower) + 1
  if (days.includes(lower)) return days.indexOf(lower)
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

function expand(part: string, [least, most]: [number, number]): number[] {
  const [span = '', step = '1'] = part.split('/')
  const [from = '', to] = span.split('-')
  const isWild = span === '*' || span === '?'
  const first = isWild ? least : toNumber(from)
  const last = isWild || (to === undefined && part.includes('/')) ? most : toNumber(to ?? from)
  const stride = Number(step)
  if (!(first >= least && last <= most && first <= last && stride >= 1)) throw new Error(`"${part}" is not between ${least} and ${most}`)
  return Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, index) => first + index * stride)
}

/** Throws an Error that says which part is wrong. */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== ranges.length) throw new Error(`"${text}" is not a cron expression of seven fields`)
  const fields = ranges.map((range, index) => new Set((parts[index] ?? '').split(',').flatMap(part => expand(part, range))))
  return { text, fields }
}

const wallClock = (time: number) => {
  const day = new Date(time + offset)
  return [day.getUTCSeconds(), day.getUTCMinutes(), day.getUTCHours(), day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCDay(), day.getUTCFullYear()]
}

/** How far one may jump when a field, from the largest unit down, does not match. */
const strides: [fields: number[], ms: number][] = [
  [[6, 4, 3, 5], 86_400_000],
  [[2], 3_600_000],
  [[1], 60_000],
  [[0], 1000],
]

/** The first moment after `time` (epoch ms) that matches, within four years; undefined when there is none. */
export function nextTick(cron: Cron, time: number): number | undefined {
  const horizon = time + 4 * 366 * 86_400_000
  let candidate = Math.floor(time / 1000) * 1000 + 1000
  while (candidate < horizon) {
    const clock = wallClock(candidate)
    const miss = strides.find(([fields]) => fields.some(field => !cron.fields[field]?.has(clock[field] ?? -1)))
    if (!miss) return candidate
    const [, stride] = miss
    candidate = Math.floor((candidate + offset) / stride) * stride + stride - offset
  }
  return undefined
}
