/** Seven fields: second, minute, hour, day of month, month, day of week, year. Always UTC+8. */
export interface Cron {
  text: string
  fields: ReadonlySet<number>[]
  /** Day of month and day of week, where both are given, are two ways to match: "两者为或关系". */
  isEitherDay: boolean
}

interface Field {
  name: string
  least: number
  most: number
  names?: string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const known: Field[] = [
  { name: '秒', least: 0, most: 59 },
  { name: '分钟', least: 0, most: 59 },
  { name: '小时', least: 0, most: 23 },
  { name: '日', least: 1, most: 31 },
  { name: '月', least: 1, most: 12, names: months },
  { name: '星期', least: 0, most: 6, names: days },
  { name: '年', least: 1970, most: 2099 },
]
const [dayOfMonth, dayOfWeek] = [3, 5]

function toNumber(text: string, { names = [], least }: Field): number {
  const at = names.indexOf(text.toLowerCase())
  if (at >= 0) return at + least
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

function expand(part: string, field: Field): number[] {
  const { name, least, most } = field
  const [, span = '', step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? []
  const [from = '', to, ...rest] = span.split('-')
  const first = span === '*' ? least : toNumber(from, field)
  const openEnd = span === '*' || (to === undefined && step !== undefined)
  const last = openEnd ? most : toNumber(to ?? from, field)
  const stride = Number(step ?? 1)
  const isProper = rest.length === 0 && first >= least && last <= most && first <= last && stride >= 1
  if (!isProper) throw new Error(`定时表达式的“${name}”写的是 ${part}，这里要 ${least} 到 ${most}，可以用 , - * /`)
  return Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, index) => first + index * stride)
}

/** Throws an Error with a sentence that says which field is wrong. */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== known.length) throw new Error(`定时表达式要有七段（秒 分 时 日 月 星期 年），“${text}”有 ${text.trim() === '' ? 0 : parts.length} 段`)
  const fields = known.map((field, at) => new Set((parts[at] ?? '').split(',').flatMap(part => expand(part, field))))
  const isEitherDay = parts[dayOfMonth] !== '*' && parts[dayOfWeek] !== '*'
  return { text, fields, isEitherDay }
}

const offset = 8 * 60 * 60 * 1000
const [second, minute, hour] = [1000, 60_000, 3_600_000]
const end = Date.UTC(2100, 0, 1) - offset

/** The start of the next stretch of time that may match, when this moment does not; times are UTC+8 as if they were UTC. */
function skip({ fields, isEitherDay }: Cron, time: number): number | undefined {
  const [seconds, minutes, hours, dates, monthsOfYear, weekdays, years] = fields
  const at = new Date(time)
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  const [isDate, isWeekday] = [dates?.has(date), weekdays?.has(at.getUTCDay())]
  if (!years?.has(year)) return Date.UTC(year + 1, 0, 1)
  if (!monthsOfYear?.has(month + 1)) return Date.UTC(year, month + 1, 1)
  if (!(isEitherDay ? isDate || isWeekday : isDate && isWeekday)) return Date.UTC(year, month, date + 1)
  if (!hours?.has(at.getUTCHours())) return (Math.floor(time / hour) + 1) * hour
  if (!minutes?.has(at.getUTCMinutes())) return (Math.floor(time / minute) + 1) * minute
  return seconds?.has(at.getUTCSeconds()) ? undefined : time + second
}

/** The first moment after `time` that matches, up to `until` (all epoch ms); undefined when there is none. */
export function nextTick(cron: Cron, time: number, until: number = end): number | undefined {
  let candidate = (Math.floor(time / second) + 1) * second + offset
  while (candidate - offset <= until) {
    const later = skip(cron, candidate)
    if (later === undefined) return candidate - offset
    candidate = later
  }
  return undefined
}
