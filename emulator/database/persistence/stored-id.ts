import type { DocumentId } from '../database'

/** An `_id` in its column: a number as bytes, so that no text is taken for it. */
export const columnOf = (id: DocumentId): string | Buffer => (typeof id === 'string' ? id : Buffer.from(String(id)))

/** The `_id` that a column says; `undefined` for what was never written there. */
export function idIn(column: unknown): DocumentId | undefined {
  if (typeof column === 'string') return column
  const text = Buffer.isBuffer(column) ? column.toString() : ''
  return text !== '' && Number.isFinite(Number(text)) && String(Number(text)) === text ? Number(text) : undefined
}
