import { requestFailed } from '../database-error'
import { compare } from '../value/compare'
import { type Operators, binary, several, unary, withOptions } from './operator'
import { codePoints, lower, stringOf, textOf, upper } from './text'
import { isNone, typeNameOf } from './value-type'

// A document of MongoDB's, and so a string, has 16 MB at most.
const MOST_CHARACTERS = 16 * 1024 * 1024

function concat(values: unknown[], name: string): unknown {
  let text = ''
  for (const value of values) {
    if (isNone(value)) return null
    if (typeof value !== 'string') throw requestFailed(`${name} only supports strings, not ${typeNameOf(value)}`)
    text += value
    if (text.length > MOST_CHARACTERS) throw requestFailed(`${name} would make a string of more than 16 MB`)
  }
  return text
}

function split(text: unknown, separator: unknown, name: string): unknown {
  if (isNone(text) || isNone(separator)) return null
  const whole = stringOf(text, `${name} requires an expression that evaluates to a string as a first argument`)
  const between = stringOf(separator, `${name} requires an expression that evaluates to a string as a second argument`)
  if (between === '') throw requestFailed(`${name} requires a non-empty separator`)
  return whole.split(between)
}

const compareIgnoringCase = (left: unknown, right: unknown) => Math.sign(compare(upper(textOf(left)), upper(textOf(right))))

const BLANKS = '\0 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'

const trim = (ends: 'both' | 'left' | 'right') =>
  withOptions({ required: ['input'], optional: ['chars'] }, ({ input, chars }, name, given) => {
    if (isNone(input) || ('chars' in given && isNone(chars))) return null
    if (typeof input !== 'string') throw requestFailed(`${name} requires its input to be a string, got ${typeNameOf(input)}`)
    if ('chars' in given && typeof chars !== 'string') throw requestFailed(`${name} requires 'chars' to be a string, got ${typeNameOf(chars)}`)
    const dropped = new Set(codePoints(typeof chars === 'string' ? chars : BLANKS))
    const points = codePoints(input)
    let [start, end] = [0, points.length]
    while (ends !== 'right' && start < end && dropped.has(points[start] ?? '')) start++
    while (ends !== 'left' && end > start && dropped.has(points[end - 1] ?? '')) end--
    return points.slice(start, end).join('')
  })

const replace = (isAll: boolean) =>
  withOptions({ required: ['input', 'find', 'replacement'] }, ({ input, find, replacement }, name) => {
    for (const [part, value] of Object.entries({ input, find, replacement })) {
      if (!isNone(value)) stringOf(value, `${name} requires that '${part}' be a string`)
    }
    if (typeof input !== 'string' || typeof find !== 'string' || typeof replacement !== 'string') return null
    return isAll ? input.replaceAll(find, () => replacement) : input.replace(find, () => replacement)
  })

export const strings: Operators = {
  $concat: several({}, concat),
  $split: binary(split),
  $strcasecmp: binary(compareIgnoringCase),
  $strLenBytes: unary((value, name) => Buffer.byteLength(stringOf(value, `${name} requires a string argument`))),
  $strLenCP: unary((value, name) => codePoints(stringOf(value, `${name} requires a string argument`)).length),
  $toLower: unary((value) => lower(textOf(value))),
  $toUpper: unary((value) => upper(textOf(value))),
  $trim: trim('both'),
  $ltrim: trim('left'),
  $rtrim: trim('right'),
  $replaceOne: replace(false),
  $replaceAll: replace(true),
}
