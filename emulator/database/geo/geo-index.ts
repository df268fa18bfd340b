import type { Doc, IndexDeclaration } from '../database'
import { requestFailed } from '../database-error'
import { leavesAt } from '../value/path'
import { shapeOf, storedShape } from './shape'

const geoFields = (index: IndexDeclaration) => index.keys.filter(({ direction }) => direction === '2dsphere').map(({ field }) => field)

/** Refuses a document that a 2dsphere index cannot take: a field that is there must be a geometry, or several. */
export function checkGeoFields(indexes: IndexDeclaration[], document: Doc): void {
  for (const index of indexes) for (const field of geoFields(index)) for (const value of leavesAt(document, field)) checkGeometry(value, index)
}

function checkGeometry(value: unknown, index: IndexDeclaration): void {
  if (value === undefined || value === null || storedShape(value)) return
  if (Array.isArray(value)) for (const item of value) checkGeometry(item, index)
  else throw requestFailed(`Can't extract geo keys of index ${index.name}: ${reasonOf(value)}`)
}

function reasonOf(value: unknown): string {
  try {
    shapeOf(value)
    return 'no geometry'
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason)
  }
}
