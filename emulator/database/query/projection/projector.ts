import type { Query } from '../../database'
import { requestFailed } from '../../database-error'
import { positionFinder } from '../matcher'
import { excluding, including } from './fields'
import { type FieldOperator, type Projection, readProjection } from './read-projection'

type Fields = Record<string, unknown>
type Project = (document: Fields) => Fields

/** What a projection of `find` leaves of a document. What it does not change is shared with the document. */
export function projector(projection: Record<string, unknown> | undefined, query: Query = {}): Project {
  if (projection === undefined || Object.keys(projection).length === 0) return (document) => document
  const read = readProjection(projection)
  const project = read.isInclusion ? including(read) : excluding(read)
  const position = read.positional === undefined ? undefined : positionalOf(read.positional, query)
  return position ? (document) => project(position(document)) : project
}

// `list.$`: of the list only the element by which the query found the document.
function positionalOf(path: string, query: Query): Project {
  const find = positionFinder(query)
  const narrow = excluding({ ...NOTHING, operators: new Map([[path, pick]]) })
  let at: number | undefined
  function pick(value: unknown): unknown {
    if (!Array.isArray(value)) return value
    if (at === undefined) throw requestFailed(`Executor error during find command: positional operator '.$' couldn't find a matching element in the array: ${path}.$`)
    return value.slice(at, at + 1)
  }
  return (document) => {
    at = find(document)
    return narrow(document)
  }
}

const NOTHING: Projection = { isInclusion: false, hasId: true, paths: [], operators: new Map<string, FieldOperator>() }
