import type { Walk } from '../value/walk'
import { walk } from '../value/walk'

/** Says something of one value; `undefined` is an absent field. */
export type Test = (value: unknown) => boolean
export type Predicate = (document: unknown) => boolean

/** A test, and what it is asked of. */
export interface Condition {
  test: Test
  /** Of a whole array only, not of its elements. */
  isWhole?: boolean
  isNegated?: boolean
}

/** What an operator may know of the query that it stands in. */
export interface Context {
  variables: Readonly<Record<string, unknown>>
  /** Whether it is asked of a whole document and not of a part of one. */
  isTop: boolean
  /** Whether it may fail while the query finds the document: in an `$or`, a `$nor`, a `$not`. */
  isOptional?: boolean
  /** Where the place in an array is noted that was found, for the positional `$`. */
  found?: { at: number | undefined } | undefined
}

/** Turns a condition of one value into one of what holds the value: a document, or the value itself. */
export type Lift = (condition: Condition) => Predicate

export function allOf(parts: Predicate[]): Predicate {
  const [first, second, third] = parts
  if (!first) return () => true
  if (!second) return first
  if (!third) return (document) => first(document) && second(document)
  return (document) => {
    for (const part of parts) if (!part(document)) return false
    return true
  }
}

export const not = (test: Predicate): Predicate => (document) => !test(document)

/** Conditions of a path of a document. */
export function atPath(path: string, context: Context): Lift {
  return ({ test, isWhole = false, isNegated = false }) => {
    const way = walk(path, !isWhole)
    if (isNegated) return (document) => !way(document, test)
    return noting(way, test, context)
  }
}

function noting(way: Walk, test: Test, { found }: Context): Predicate {
  if (!found) return (document) => way(document, test)
  const visit = (value: unknown, offset?: number) => {
    const isFound = test(value)
    if (isFound && offset !== undefined) found.at = offset
    return isFound
  }
  return (document) => way(document, visit)
}

/** Conditions of a value that is asked by itself. */
export const ofValue: Lift = ({ test, isNegated = false }) => (isNegated ? not(test) : test)
