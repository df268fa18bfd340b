const HOURS_EAST = 8 * 3_600_000
const shifted = ms => new Date(ms + HOURS_EAST).toISOString()

/** WeChat's functions and timers live by Beijing time, wherever this browser is. */
export const dayOf = ms => shifted(ms).slice(0, 10)
export const timeOf = ms => shifted(ms).slice(11, 19)
export const momentOf = ms => `${dayOf(ms)} ${timeOf(ms)}`
export const shortMomentOf = ms => `${dayOf(ms).slice(5)} ${timeOf(ms)}`

/** The moment that a date field and a time field name; NaN when they name none. */
export const momentFrom = (day, time) => new Date(`${day}T${time.length === 5 ? `${time}:00` : time}+08:00`).getTime()

export const durationOf = ms => (ms < 1000 ? `${Math.round(ms)} 毫秒` : `${(ms / 1000).toFixed(1)} 秒`)

export function offsetOf(ms) {
  const size = Math.abs(ms)
  if (size < 1000) return '和真实时间一样'
  const parts = [[86_400_000, '天'], [3_600_000, '小时'], [60_000, '分'], [1000, '秒']]
  const rest = { left: Math.round(size / 1000) * 1000 }
  const said = parts.map(([unit, word]) => {
    const count = Math.floor(rest.left / unit)
    rest.left -= count * unit
    return count > 0 ? `${count} ${word}` : ''
  })
  return `比真实时间${ms > 0 ? '快' : '慢'} ${said.filter(Boolean).slice(0, 2).join(' ')}`
}

export const countOf = number => number.toLocaleString('en')

const SOURCES = { wx_client: '小程序里的人', wx_trigger: '定时器', wx_unknown: '微信的消息推送', wx_http: 'HTTP 请求', scf: '模拟环境外面的程序' }

/** `wx_client,scf`: a function that a person called has called this one. */
export function sourceOf(source) {
  const [first, ...calls] = source.split(',')
  const origin = SOURCES[first] ?? first
  return calls.length > 0 ? `云函数，最初是${origin}` : origin
}

export const shorten = (text, length = 80) => (text.length > length ? `${text.slice(0, length)}…` : text)

export const pretty = value => JSON.stringify(value, null, 2) ?? ''

/** How documents are called beside each other: 13 and "13" are two. */
export function namesIn(documents) {
  const hasNumbers = documents.some(({ _id }) => typeof _id === 'number')
  return ({ _id }) => (hasNumbers ? JSON.stringify(_id) : String(_id))
}

/** One value of a document, in a cell. */
export function valueOf(value) {
  if (value === undefined) return ''
  if (typeof value === 'string') return shorten(value)
  if (typeof value === 'object' && typeof value?.$date === 'string') return momentOf(Date.parse(value.$date))
  return shorten(JSON.stringify(value))
}
