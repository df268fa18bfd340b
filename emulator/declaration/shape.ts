export type Fields = Record<string, unknown>

export const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands there, as a person would point at it. */
export const shown = (value: unknown): string => (value === undefined ? '没有写' : `现在是 ${shorten(JSON.stringify(value) ?? String(value))}`)

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** What is wrong, and where; whoever knows the file makes a sentence of it. */
export class Wrong extends Error {}

export function refuse(place: string, what: string): never {
  throw new Wrong(place === '' ? what : `${place}：${what}`)
}

export function recordAt(value: unknown, place: string): Fields {
  return isRecord(value) ? value : refuse(place, `要写成 {…}，${shown(value)}`)
}

export function listAt(fields: Fields, name: string, place: string): unknown[] {
  const value = fields[name]
  return Array.isArray(value) ? (value as unknown[]) : refuse(place, `${name} 要是一个数组，${shown(value)}${value === undefined ? resembling(fields, name) : ''}`)
}

export function textAt(fields: Fields, name: string, place: string): string {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : refuse(place, `${name} 要是文字，${shown(value)}`)
}

/** A key that begins as the one that is missing does. */
function resembling(fields: Fields, name: string): string {
  const near = Object.keys(fields).find((key) => key !== name && key.slice(0, 3).toLowerCase() === name.slice(0, 3))
  return near === undefined ? '' : `（写着的是 ${near}）`
}

/** A key that nobody reads is mostly a slip of one that is. */
export function checkKeys(fields: Fields, known: readonly string[], place: string): void {
  const unknown = Object.keys(fields).filter((key) => !known.includes(key))
  if (unknown.length > 0) refuse(place, `不认识 ${unknown.join('、')}，这里只能写 ${known.join('、')}`)
}

export function checkDoubles(names: string[], what: (name: string) => string): void {
  const double = names.find((name, at) => names.indexOf(name) !== at)
  if (double !== undefined) refuse('', what(double))
}

/** Turns what is wrong into one sentence that names the file. */
export function naming<T>(source: string, check: () => T): T {
  try {
    return check()
  } catch (reason) {
    if (!(reason instanceof Wrong)) throw reason
    throw new Error(`${source} 用不了：${reason.message}。`, { cause: reason })
  }
}
