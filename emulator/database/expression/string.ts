import { requestFailed } from '../database-error'
import { hold, ownSize } from '../memory-budget'
import { compare } from '../value/compare'
import { type Operators, binary, several, unary, withOptions } from './operator'
import { apart, countPoints, lower, pointAt, stringOf, textOf, upper } from './text'
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
  return whole.split(between).map((part) => {
    hold(ownSize(part), name)
    return apart(part, whole)
  })
}

const compareIgnoringCase = (left: unknown, right: unknown) => Math.sign(compare(upper(textOf(left)), upper(textOf(right))))

const BLANKS = '\0 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'

const trim = (ends: 'both' | 'left' | 'right') =>
  withOptions({ required: ['input'], optional: ['chars'] }, ({ input, chars }, name, given) => {
    if (isNone(input) || ('chars' in given && isNone(chars))) return null
    if (typeof input !== 'string') throw requestFailed(`${name} requires its input to be a string, got ${typeNameOf(input)}`)
    if ('chars' in given && typeof chars !== 'string') throw requestFailed(`${name} requires 'chars' to be a string, got ${typeNameOf(chars)}`)
    const dropped = new Set(typeof chars === 'string' ? chars : BLANKS)
    let [start, end] = [0, input.length]
    for (let point = pointAt(input, 0); ends !== 'right' && start < end && dropped.has(point); point = pointAt(input, start)) start += point.length
    for (let point = pointBefore(input, end); ends !== 'left' && end > start && dropped.has(point); point = pointBefore(input, end)) end -= point.length
    return apart(input.slice(start, end), input)
  })

function pointBefore(text: string, end: number): string {
  const point = pointAt(text, Math.max(0, end - 2))
  return point.length === 2 ? point : pointAt(text, end - 1)
}

const replace = (isAll: boolean) =>
  withOptions({ required: ['input', 'find', 'replacement'] }, ({ input, find, replacement }, name) => {
    for (const [part, value] of Object.entries({ input, find, replacement })) {
      if (!isNone(value)) stringOf(value, `${name} requires that '${part}' be a string`)
    }
    if (typeof input !== 'string' || typeof find !== 'string' || typeof replacement !== 'string') return null
    checkReplaced(input.length + (isAll ? countOf(find, input) : 1) * (replacement.length - find.length), name)
    return isAll ? input.replaceAll(find, () => replacement) : input.replace(find, () => replacement)
  })

function checkReplaced(length: number, name: string): void {
  if (length > MOST_CHARACTERS) throw requestFailed(`${name} would make a string of more than 16 MB`)
}

function countOf(find: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(find); at >= 0 && count <= text.length; at = text.indexOf(find, at + (find.length || 1))) count += 1
  return count
}

export const strings: Operators = {
  $concat: several({}, concat),
  $split: binary(split),
  $strcasecmp: binary(compareIgnoringCase),
  $strLenBytes: unary((value, name) => Buffer.byteLength(stringOf(value, `${name} requires a string argument`))),
  $strLenCP: unary((value, name) => countPoints(stringOf(value, `${name} requires a string argument`))),
  $toLower: unary((value) => lower(textOf(value))),
  $toUpper: unary((value) => upper(textOf(value))),
  $trim: trim('both'),
  $ltrim: trim('left'),
  $rtrim: trim('right'),
  $replaceOne: replace(false),
  $replaceAll: replace(true),
}
