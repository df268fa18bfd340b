import { invalidOperator, requestFailed } from '../database-error'
import { hold, sizeWithin } from '../memory-budget'
import { isRegExp } from '../value/kind'
import { regularExpression } from '../value/regular-expression'
import { type Operators, withOptions } from './operator'
import { apart, countPoints } from './text'
import { isNone, typeNameOf } from './value-type'

interface Match {
  match: string
  idx: number
  captures: (string | null)[]
}

const known = new Map<string, RegExp>()

function compiled(source: string, options: string): RegExp {
  const key = `${options}/${source}`
  const pattern = known.get(key) ?? regularExpression(source, `g${[...new Set(options)].join('')}`)
  if (known.size > 1000) known.clear()
  known.set(key, pattern)
  return pattern
}

function patternOf(regex: unknown, options: unknown, name: string): RegExp {
  const given = isRegExp(regex) ? regex : undefined
  if (!given && typeof regex !== 'string') throw requestFailed(`${name} needs 'regex' to be of type string or regex`)
  if (!isNone(options) && typeof options !== 'string') throw requestFailed(`${name} needs 'options' to be of type string`)
  if (given?.flags && options) throw requestFailed(`${name} found regex option(s) specified in both 'regex' and 'option' fields`)
  const flags = options || given?.flags.replace(/[^ims]/g, '') || ''
  if (flags.includes('x')) throw invalidOperator(`${name} with option 'x' is not supported here`)
  const unknown = [...flags].find((flag) => !'ims'.includes(flag))
  if (unknown) throw requestFailed(`${name} invalid flag in regex options: ${unknown}`)
  return compiled(given ? given.source : String(regex), flags)
}

function* matches(text: string, pattern: RegExp, name: string): Generator<Match> {
  let [idx, counted] = [0, 0]
  for (const found of text.matchAll(pattern)) {
    idx += countPoints(text.slice(counted, found.index))
    counted = found.index
    const captures = found.slice(1).map((capture: string | undefined) => (capture === undefined ? null : apart(capture, text)))
    const match = { match: apart(found[0], text), idx, captures }
    hold(sizeWithin(match, Infinity), name)
    yield match
  }
}

const search = (none: unknown, answer: (found: Generator<Match>) => unknown) =>
  withOptions({ required: ['input', 'regex'], optional: ['options'] }, ({ input, regex, options }, name) => {
    if (!isNone(input) && typeof input !== 'string') throw requestFailed(`${name} needs 'input' to be of type string, not ${typeNameOf(input)}`)
    if (isNone(input) || isNone(regex)) return none
    return answer(matches(input, patternOf(regex, options, name), name))
  })

export const patterns: Operators = {
  $regexMatch: search(false, (found) => !found.next().done),
  $regexFind: search(null, (found) => (found.next().value as Match | undefined) ?? null),
  $regexFindAll: search([], (found) => [...found]),
}
