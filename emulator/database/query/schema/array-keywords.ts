import { compare } from '../../value/compare'
import type { Test } from '../condition'
import { askedBoolean, askedCount } from './asked'
import { type Keyword, type Schema, compileSchema } from './compile-schema'

const ofArray = (test: (values: unknown[]) => boolean): Test => (value) => !Array.isArray(value) || test(value)

const items: Keyword = (wanted) => {
  if (!Array.isArray(wanted)) {
    const test = compileSchema(wanted)
    return ofArray((values) => values.every((value) => test(value)))
  }
  const tests = wanted.map(compileSchema)
  return ofArray((values) => values.every((value, at) => tests[at]?.(value) ?? true))
}

// Only a list of schemas leaves items over.
const additionalItems: Keyword = (wanted, schema: Schema) => {
  const test = typeof wanted === 'boolean' ? () => wanted : compileSchema(wanted)
  const listed = schema['items']
  return ofArray((values) => !Array.isArray(listed) || values.slice(listed.length).every((value) => test(value)))
}

const minItems: Keyword = (wanted) => {
  const least = askedCount('minItems', wanted)
  return ofArray((values) => values.length >= least)
}

const maxItems: Keyword = (wanted) => {
  const most = askedCount('maxItems', wanted)
  return ofArray((values) => values.length <= most)
}

const uniqueItems: Keyword = (wanted) => {
  if (!askedBoolean('uniqueItems', wanted)) return () => true
  return ofArray((values) => {
    const ordered = [...values].sort(compare)
    return ordered.every((value, at) => at === 0 || compare(ordered[at - 1], value) !== 0)
  })
}

export const arrayKeywords: Record<string, Keyword> = { items, additionalItems, minItems, maxItems, uniqueItems }
