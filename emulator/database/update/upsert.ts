import type { Doc, Query } from '../database'
import { idOf } from '../new-document'
import { isPlain } from '../value/kind'
import { type Changes, applyUpdate } from './apply-update'

/** The document that an upsert makes when it finds none: the equalities of the query, then the update. */
export function makeUpsert(query: Query, changes: Changes, newId: () => string): Doc {
  const equalities: Record<string, unknown> = {}
  gather(query, equalities)
  const { _id: asked, ...fields } = equalities
  const _id = idOf(asked ?? changes.data['_id'] ?? newId())
  const isSeeded = !changes.isReplacement && Object.keys(fields).length > 0
  const seed = isSeeded ? applyUpdate({ _id }, { data: { $set: fields }, isReplacement: false }, true) : { _id }
  return applyUpdate(seed, changes, true)
}

function gather(query: Query, equalities: Record<string, unknown>): void {
  for (const [field, wanted] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(wanted)) for (const part of wanted) if (isPlain(part)) gather(part, equalities)
    if (field.startsWith('$')) continue
    if (!isPlain(wanted) || !Object.keys(wanted)[0]?.startsWith('$')) equalities[field] = wanted
    else if ('$eq' in wanted) equalities[field] = wanted['$eq']
  }
}
