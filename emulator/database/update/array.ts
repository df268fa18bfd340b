import { requestFailed } from '../database-error'
import { typeOrder } from '../value/compare'
import { typeName } from '../value/kind'
import { findSlot, makeSlot, readSlot, writeSlot } from '../value/slot'

export interface ArrayAt {
  values: unknown[]
  set(values: unknown[]): void
}

/** The array at a path; `undefined` when the path is absent and not to be made; refuses any other value. */
export function arrayAt(
  document: Record<string, unknown>,
  path: string,
  ...[operator, make]: [operator: string, make?: 'make']
): ArrayAt | undefined {
  const slot = make ? makeSlot(document, path) : findSlot(document, path)
  if (!slot) return undefined
  const value = readSlot(slot) === undefined ? [] : readSlot(slot)
  if (!Array.isArray(value)) throw notAnArray(document, path, `${operator} on type ${typeName(typeOrder(value))}`)
  return { values: value as unknown[], set: (values) => writeSlot(slot, values) }
}

function notAnArray(document: Record<string, unknown>, path: string, what: string): Error {
  const id = JSON.stringify(document['_id'])
  return requestFailed(`The field '${path}' must be an array but is not (${what}) in document {_id: ${id}}`)
}
