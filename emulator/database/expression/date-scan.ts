import { requestFailed } from '../database-error'
import { type Said, offsetOf, unreadable } from './date-parse'

interface Specifier {
  pattern: string
  read(text: string): Said
}

const digits = (length: string, read: (value: number) => Said): Specifier => ({ pattern: `(\\d{${length}})`, read: (text) => read(Number(text)) })

const specifiers: Record<string, Specifier> = {
  Y: digits('4', (year) => ({ year })),
  m: digits('1,2', (month) => ({ month })),
  d: digits('1,2', (day) => ({ day })),
  H: digits('1,2', (hour) => ({ hour })),
  M: digits('1,2', (minute) => ({ minute })),
  S: digits('1,2', (second) => ({ second })),
  L: { pattern: '(\\d{1,3})', read: (text) => ({ millisecond: Number(text.padEnd(3, '0')) }) },
  j: digits('1,3', (dayOfYear) => ({ dayOfYear })),
  G: digits('4', (isoYear) => ({ isoYear })),
  V: digits('1,2', (isoWeek) => ({ isoWeek })),
  u: digits('1', (isoDay) => ({ isoDay })),
  z: { pattern: '(Z|[+-]\\d{2}:?\\d{2})', read: (text) => ({ offset: offsetOf(text) }) },
  Z: { pattern: '([+-]?\\d{1,4})', read: (text) => ({ offset: Number(text) * 60_000 }) },
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Reads a text by a format such as `%d.%m.%Y %H:%M`. */
export function readByFormat(text: string, format: string): Said {
  const read: Specifier[] = []
  const source = (format.match(/%[\s\S]?|[^%]+/g) ?? []).map((piece) => {
    if (!piece.startsWith('%')) return escaped(piece)
    if (piece === '%') throw requestFailed("Unmatched '%' at end of format string")
    if (piece === '%%') return '%'
    const specifier = specifiers[piece.slice(1)]
    if (!specifier) throw requestFailed(`Invalid format character '${piece}' in format string`)
    read.push(specifier)
    return specifier.pattern
  })
  const found = new RegExp(`^${source.join('')}$`).exec(text)
  if (!found) throw unreadable(text, `it does not match the format '${format}'`)
  return Object.assign({}, ...read.map((specifier, at) => specifier.read(found[at + 1] ?? ''))) as Said
}
