import { countable } from '@shouhou/shared/jielong'
import type { Claim, EntryDoc, JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { entryId, world } from '../../cloud/world'
import { claiming, counting, GONE_LIMIT, goneUp, newToken, NEXT_EDITION, noClaimOf, onceOf, still, unclaim, whilePending } from './claim'

export type MoveClaim = Extract<Claim, { step: 'move-up' }>

export const moveClaim = ({ token }: Pick<EntryDoc, 'token'>, at: number): MoveClaim => ({ step: 'move-up', token: newToken(onceOf(token)), at })

/**
 * Step 1: takes a free seat for somebody who waits behind `before` others, as long as there is one for each of those too;
 * not for who went, or moved up, after they were seen waiting.
 */
export const claimMove = async ({ jielongId, personId, token }: Pick<EntryDoc, 'jielongId' | 'personId' | 'token'>, claim: MoveClaim, before = 0): Promise<boolean> => {
  const once = onceOf(token)
  const where = { _id: jielongId, ...still(claim.at, ['']), ...noClaimOf(personId), free: _.gt(before), waiting: _.gt(0), gone: _.nin([once, goneUp(once)]) }
  return (await world.jielongs.change(where, { free: _.inc(-1), waiting: _.inc(-1), ...claiming(personId, claim), ...NEXT_EDITION })) === 1
}

const isTheirs = (entry: EntryDoc, { token }: MoveClaim): boolean =>
  entry.place === 'waiting' ? onceOf(entry.token) === onceOf(token) : entry.token === token

/** Step 2: seats the entry, which stays as it is under the claim. Null when it does not wait any more. */
export const seatEntry = async (jielong: Pick<JielongDoc, '_id' | 'counters'>, personId: string, claim: MoveClaim): Promise<EntryDoc | null> => {
  const entry = await world.entries.get(entryId(jielong._id, personId))
  if (entry === null || !isTheirs(entry, claim)) return null
  if (entry.place === 'seated') return entry
  const facts = countable(entry.facts, jielong.counters)
  const up = { place: 'seated', token: claim.token, movedUpAt: claim.at } as const
  const moved = await world.entries.change({ _id: entry._id, token: entry.token, place: 'waiting' }, { ...up, facts: _.set(facts) })
  // Another one finished it just now: what that one wrote is what counts.
  return moved === 1 ? { ...entry, ...up, facts } : seatEntry(jielong, personId, claim)
}

/** Takes a move up to its end, however often it runs. */
export const finishMove = async (jielong: Pick<JielongDoc, '_id' | 'counters'>, personId: string, claim: MoveClaim): Promise<void> => {
  const entry = await seatEntry(jielong, personId, claim)
  const end = entry === null
    ? { free: _.inc(1), waiting: _.inc(1) }
    : { ...counting({ more: [entry.facts] }), gone: _.push({ each: [goneUp(onceOf(claim.token))], slice: -GONE_LIMIT }) }
  await world.jielongs.change(whilePending(jielong._id, personId, claim.token), { ...unclaim(personId), ...end, ...NEXT_EDITION })
}
