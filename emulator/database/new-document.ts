import { randomBytes } from 'node:crypto'
import type { Doc, DocumentId, Query } from './database'
import { requestFailed } from './database-error'
import type { View } from './view'

export const newId = () => randomBytes(16).toString('hex')

export const isId = (id: unknown): id is DocumentId => (typeof id === 'string' ? id !== '' : Number.isFinite(id))

/** What was asked for as an `_id`, refused when it can be none. */
export function idOf(asked: unknown): DocumentId {
  if (!isId(asked)) throw requestFailed(`the _id of a document must be a string that is not empty or a finite number, not ${shown(asked)}`)
  // A zero below nothing is the same zero: only what JSON knows is kept as an _id.
  return asked === 0 ? 0 : asked
}

const shown = (value: unknown) => (typeof value === 'number' ? String(value) : JSON.stringify(value))

/** What was received, with an `_id`. */
export function newDocument(received: Record<string, unknown>): Doc {
  const { _id = newId(), ...fields } = received
  return { _id: idOf(_id), ...fields }
}

/** The documents before the first whose `_id` is taken, and that one. */
export function splitAtTaken(view: View, documents: Doc[]): [fresh: Doc[], taken: Doc | undefined] {
  const seen = new Set<DocumentId>()
  const at = documents.findIndex(({ _id }) => view.get(_id) !== undefined || seen.size === seen.add(_id).size)
  return at < 0 ? [documents, undefined] : [documents.slice(0, at), documents[at]]
}

/** "只允许进行单记录操作" */
export function checkOneById(query: Query): void {
  if (Object.keys(query).length !== 1 || !isId(query['_id'])) {
    throw requestFailed('inside a transaction only single documents can be written, each by its _id')
  }
}
