import type { BadField } from '@shouhou/shared'

interface Issue { code: string; path: PropertyKey[]; origin?: string; maximum?: unknown; minimum?: unknown; keys?: string[]; input?: unknown; errors?: Issue[][] }

const problemOf = (issue: Issue): Pick<BadField, 'problem' | 'limit'> => {
  const isList = issue.origin === 'array'
  if (issue.code === 'too_big') return { problem: isList ? 'too-many' : issue.origin === 'string' ? 'too-long' : 'too-big', limit: Number(issue.maximum) }
  if (issue.code === 'too_small') return issue.origin === 'string' || isList ? { problem: 'missing' } : { problem: 'too-small', limit: Number(issue.minimum) }
  if (issue.code === 'invalid_type' && issue.input === undefined) return { problem: 'missing' }
  return { problem: 'wrong-form' }
}

/** zod's issues as the facts that a sentence needs; at most twenty. */
export const badFields = (issues: readonly Issue[]): BadField[] =>
  issues
    .flatMap((issue): BadField[] => {
      const path = issue.path.map(String).join('.')
      if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => ({ path: path === '' ? key : `${path}.${key}`, problem: 'unknown-field' }))
      // A union says why each of its sides failed; the side that got furthest is the one that was meant.
      const deepest = issue.code === 'invalid_union' ? issue.errors?.at(-1) : undefined
      if (deepest !== undefined && deepest.length > 0) return badFields(deepest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
      return [{ path, ...problemOf(issue) }]
    })
    .map((field) => ({ ...field, path: field.path.slice(0, 120) }))
    .slice(0, 20)
