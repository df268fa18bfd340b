import { isLate } from '@shouhou/shared/jielong'
import { idOf } from '../../cloud/digest'
import type { JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { rootOf } from './merge/root-of'

type About = Pick<JielongDoc, '_id' | 'groupId' | 'kind' | 'modelKey' | 'faultCode' | 'part'>

/** What an open one for the same holds too. A digest: a model may be longer than an index takes. Nothing stands in the way of a sign-up. */
export const openKeyOf = ({ _id, groupId, kind, modelKey, faultCode, part }: About): string => {
  if (kind === 'fault') return idOf('o', groupId, modelKey, faultCode ?? '')
  return kind === 'price' ? idOf('o', groupId, 'price', modelKey, part.normalize('NFKC').toLowerCase().replace(/\s/g, '')) : _id
}

/** What a closed one holds, since an absent field counts as null, and null once only, in a unique index. */
export const closedKeyOf = ({ _id }: Pick<JielongDoc, '_id'>): string => _id

export const closeOnce = async (jielong: Pick<JielongDoc, '_id'>, stateKey = ''): Promise<boolean> =>
  (await world.jielongs.change({ _id: jielong._id, state: 'open' }, { state: 'closed', stateKey, openKey: closedKeyOf(jielong) })) === 1

/** Merged into one that is over: taken out again it must be as it was, so only the key goes, which it takes back then if it is free. */
const releaseKey = (jielong: JielongDoc): Promise<number> => world.jielongs.change({ _id: jielong._id, openKey: jielong.openKey }, { openKey: closedKeyOf(jielong) })

/** After it was taken out of another. Whoever started the same meanwhile keeps the key. */
export const takeBackKey = async (jielong: JielongDoc): Promise<void> => {
  const openKey = openKeyOf(jielong)
  if (jielong.openKey !== openKey) await world.jielongs.changeUnlessTaken({ _id: jielong._id, state: 'open', openKey: jielong.openKey }, { openKey })
}

/** Nobody can join it any more. */
const isOver = (jielong: JielongDoc, now: number): boolean =>
  jielong.state !== 'open' || isLate(jielong, now) || jielong.review.hidden !== null || jielong.review.check === 'refused'

/**
 * The id of the open 接龙 that holds this key, of the one that it was merged into, null when the key is free. One that
 * nobody can join any more, past its deadline or hidden, gives the key up and is closed.
 */
export const whoHolds = async (openKey: string, now: number): Promise<string | null> => {
  const [holder] = await world.jielongs.find({ where: { openKey }, limit: 1 })
  if (holder === undefined) return null
  const { root } = await rootOf(holder)
  if (!isOver(root, now)) return root._id
  await (root === holder ? closeOnce(holder) : releaseKey(holder))
  return null
}
