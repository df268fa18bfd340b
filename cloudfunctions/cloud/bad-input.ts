import type { BadField } from '@shouhou/shared'

interface Issue { code: string; path: PropertyKey[]; origin?: string; maximum?: unknown; minimum?: unknown; keys?: string[]; input?: unknown; errors?: Issue[][] }

const problemOf = (issue: Issue): Pick<BadField, 'problem' | 'limit'> => {
  const isList = issue.origin === 'array'
  if (issue.code === 'too_big') return { problem: isList ? 'too-many' : issue.origin === 'string' ? 'too-long' : 'too-big', limit: Number(issue.maximum) }
  if (issue.code === 'too_small') return issue.origin === 'string' || isList ? { problem: 'missing' } : { problem: 'too-small', limit: Number(issue.minimum) }
  if (issue.code === 'invalid_type' && issue.input === undefined) return { problem: 'missing' }
  return { problem: 'wrong-form' }
}

/** What is wrong at the top of one side of a union: a side that was not meant misses its own fields and knows none of the others. */
const misfits = (side: readonly Issue[]): number => side.filter(({ path }) => path.length <= 1).length

/** Of the sides of a union, the one that was meant; the last where that cannot be told. */
const meant = (sides: readonly Issue[][]): Issue[] => sides.reduce((best, side) => (misfits(side) <= misfits(best) ? side : best), sides[0] ?? [])

/** zod's issues as the facts that a sentence needs; at most twenty. */
export const badFields = (issues: readonly Issue[]): BadField[] =>
  issues
    .flatMap((issue): BadField[] => {
      const path = issue.path.map(String).join('.')
      if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => ({ path: path === '' ? key : `${path}.${key}`, problem: 'unknown-field' }))
      // A union says why each of its sides failed.
      const side = issue.code === 'invalid_union' ? meant(issue.errors ?? []) : []
      if (side.length > 0) return badFields(side.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
      return [{ path, ...problemOf(issue) }]
    })
    .map((field) => ({ ...field, path: field.path.slice(0, 120) }))
    .slice(0, 20)
