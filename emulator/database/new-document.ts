import { randomBytes } from 'node:crypto'
import type { Doc, Query } from './database'
import { requestFailed } from './database-error'
import type { View } from './view'

export const newId = () => randomBytes(16).toString('hex')

/** The service takes numbers too; a string and a number that look alike would be one here. */
export function checkId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || id === '') throw requestFailed(`the _id of a document must be a string that is not empty, not ${JSON.stringify(id)}`)
}

/** What was received, with an `_id`. */
export function newDocument(received: Record<string, unknown>): Doc {
  const { _id = newId(), ...fields } = received
  checkId(_id)
  return { _id, ...fields }
}

/** The documents before the first whose `_id` is taken, and that one. */
export function splitAtTaken(view: View, documents: Doc[]): [fresh: Doc[], taken: Doc | undefined] {
  const seen = new Set<string>()
  const at = documents.findIndex(({ _id }) => view.get(_id) !== undefined || seen.size === seen.add(_id).size)
  return at < 0 ? [documents, undefined] : [documents.slice(0, at), documents[at]]
}

/** "只允许进行单记录操作" */
export function checkOneById(query: Query): void {
  if (Object.keys(query).length !== 1 || typeof query['_id'] !== 'string') {
    throw requestFailed('inside a transaction only single documents can be written, each by its _id')
  }
}
