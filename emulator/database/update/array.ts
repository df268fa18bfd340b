import { requestFailed } from '../database-error'
import { typeOrder } from '../value/compare'
import { typeName } from '../value/kind'
import { findViableSlot, makeSlot, readSlot, writeSlot } from '../value/slot'

export interface ArrayAt {
  values: unknown[]
  set(values: unknown[]): void
}

interface Wanted {
  operator: string
  /** Whether an absent array is made. */
  isMade?: boolean
}

/** The array at a path; `undefined` when the path is absent and not to be made; refuses any other value. */
export function arrayAt(document: Record<string, unknown>, path: string, { operator, isMade = false }: Wanted): ArrayAt | undefined {
  const slot = isMade ? makeSlot(document, path) : findViableSlot(document, path)
  if (!slot) return undefined
  const value = readSlot(slot) === undefined ? [] : readSlot(slot)
  if (!Array.isArray(value)) throw notAnArray(document, path, `${operator} on type ${typeName(typeOrder(value))}`)
  return { values: value as unknown[], set: (values) => writeSlot(slot, values) }
}

function notAnArray(document: Record<string, unknown>, path: string, what: string): Error {
  const id = JSON.stringify(document['_id'])
  return requestFailed(`The field '${path}' must be an array but is not (${what}) in document {_id: ${id}}`)
}
