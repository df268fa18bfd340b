import { invalidOperator, requestFailed } from '../database-error'
import { isRegExp } from '../value/kind'
import { regularExpression } from '../value/regular-expression'
import type { Test } from './condition'

// Perl's pattern may begin with its flags: (?i)abc
const LEADING_FLAGS = /^\(\?([a-z]+)\)/

/** Says of a string whether the pattern finds something in it; anything else is not found. */
export function patternTest({ source, flags }: { source: string; flags: string }): Test {
  const pattern = compiled(source, flags)
  return (value) => typeof value === 'string' && pattern.test(value)
}

/** `{ $regex, $options }` as one pattern. */
export function patternOf(regex: unknown, options: unknown): { source: string; flags: string } {
  if (options !== undefined && typeof options !== 'string') throw requestFailed('$options has to be a string')
  if (typeof regex === 'string') return { source: regex, flags: options ?? '' }
  if (!isRegExp(regex)) throw requestFailed('$regex has to be a string')
  if (options !== undefined && regex.flags !== '') throw requestFailed('options set in both $regex and $options')
  return { source: regex.source, flags: options ?? regex.flags }
}

function compiled(source: string, flags: string): RegExp {
  const [leading = '', inner = ''] = LEADING_FLAGS.exec(source) ?? []
  const all = [...new Set(flags + inner)].filter((flag) => flag !== 'u').join('')
  const unknown = [...all].find((flag) => !'ims'.includes(flag))
  if (unknown === 'x') throw invalidOperator("the flag 'x' of a regular expression is not supported here")
  if (unknown !== undefined) throw requestFailed(`invalid flag in regex options: ${unknown}`)
  if (source.includes('\0')) throw requestFailed('Regular expression cannot contain an embedded null byte')
  return regularExpression(source.slice(leading.length), all)
}
