import { fieldsSize, hold } from '../memory-budget'
import { isPlain } from '../value/kind'
import type { Row } from './stage'

/** What stands at a path of objects; arrays are not looked into. */
export function readAt(row: Row, parts: string[]): unknown {
  let value: unknown = row
  for (const part of parts) value = isPlain(value) && Object.hasOwn(value, part) ? value[part] : undefined
  return value
}

/** The row with a value at a path of objects, made where there are none; nothing given is changed. `undefined` removes. */
export function placed(row: Row, [part = '', ...rest]: string[], value: unknown): Row {
  hold(fieldsSize(Object.keys(row).length + 1), 'a row')
  const made: Row = Object.assign({}, row)
  const inner = Object.hasOwn(row, part) ? row[part] : undefined
  if (rest.length > 0) made[part] = placed(isPlain(inner) ? inner : {}, rest, value)
  else if (value === undefined) delete made[part]
  else made[part] = value
  return made
}
