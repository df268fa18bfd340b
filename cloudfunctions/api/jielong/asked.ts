import type { JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import type { Asked } from './content/prepared'

const KEPT = 200

const kept = new Map<string, Asked>()

const keep = (asked: Asked): Asked => {
  const [oldest] = kept.keys()
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(asked.jielongId, asked)
  return asked
}

export const askedBy = ({ _id, groupId, kind, fields }: Pick<JielongDoc, '_id' | 'groupId' | 'kind' | 'fields'>): Asked => ({ jielongId: _id, groupId, kind, fields })

/** What a 接龙 asks for; it never changes, so that a running function reads it once. Null when there is none with this id. */
export const askedOf = async (jielongId: string): Promise<Asked | null> => {
  const known = kept.get(jielongId)
  if (known !== undefined) return known
  const [found] = await world.jielongs.pick({ where: { _id: jielongId }, limit: 1 }, ['_id', 'groupId', 'kind', 'fields'])
  return found === undefined ? null : keep(askedBy(found))
}
