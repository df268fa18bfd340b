import { isLate } from '@shouhou/shared/jielong'
import { idOf } from '../../cloud/digest'
import type { JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

/** One open 接龙 for each group, model and fault. A digest: a model may be longer than an index takes. */
export const openKeyOf = ({ groupId, modelKey, faultCode }: Pick<JielongDoc, 'groupId' | 'modelKey' | 'faultCode'>): string =>
  idOf('o', groupId, modelKey, faultCode)

/** What a closed one holds, since an absent field counts as null, and null once only, in a unique index. */
export const closedKeyOf = ({ _id }: Pick<JielongDoc, '_id'>): string => _id

export const closeOnce = async (jielong: Pick<JielongDoc, '_id'>): Promise<boolean> =>
  (await world.jielongs.change({ _id: jielong._id, state: 'open' }, { state: 'closed', openKey: closedKeyOf(jielong) })) === 1

/**
 * The id of the open 接龙 that holds this key, null when it is free. One that nobody can join any more, past its deadline
 * or hidden, gives the key up and is closed.
 */
export const whoHolds = async (openKey: string, now: number): Promise<string | null> => {
  const [holder] = await world.jielongs.find({ where: { openKey }, limit: 1 })
  if (holder === undefined) return null
  const isGone = isLate(holder, now) || holder.review.hidden !== null || holder.review.check === 'refused'
  if (!isGone) return holder._id
  await closeOnce(holder)
  return null
}
