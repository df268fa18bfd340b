import { Query as MingoQuery } from 'mingo/query'
import type { Query } from '../database'
import { mingoOptions } from '../mingo-options'
import { refusing } from '../refusing'

const compile = refusing((query: Query, variables: Record<string, unknown>) => new MingoQuery(query, mingoOptions(variables)))

/** Says of a document whether the query finds it. Refuses operators that it does not know. */
export function matcher(query: Query, variables: Record<string, unknown> = {}): (document: unknown) => boolean {
  const compiled = compile(query, variables)
  return refusing((document: unknown) => compiled.test(document as Record<string, unknown>))
}
