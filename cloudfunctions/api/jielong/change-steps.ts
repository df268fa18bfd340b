import type { Claim, EntryDoc, JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { entryId, world } from '../../cloud/world'
import { claiming, counting, newToken, NEXT_EDITION, noClaimOf, onceOf, still, unclaim, whilePending } from './claim'
import { keepPhotos } from './content/keep-photos'
import { queueEntry } from './content/queue-entry'

export type ChangeClaim = Extract<Claim, { step: 'change' }>
export type NewWords = Pick<EntryDoc, 'content' | 'facts' | 'review'>

export const changeClaim = (entry: EntryDoc, { content, facts, review }: NewWords, at: number): ChangeClaim =>
  ({ step: 'change', token: newToken(onceOf(entry.token)), at, entryToken: entry.token, place: entry.place, before: entry.facts, content, facts, review })

/**
 * Step 1: keeps this person's other claims out. Whether the entry still is the one that was read shows in step 2. `home`:
 * its 接龙 as it was when this entry was found to count; one that was merged since may have it in another's shadow.
 */
export const claimChange = async (home: Pick<JielongDoc, '_id' | 'mergeStep' | 'merge'>, personId: string, claim: ChangeClaim): Promise<boolean> => {
  const where = home.mergeStep === 'merged' ? { ...still(claim.at, ['merged']), 'merge.token': home.merge?.token } : still(claim.at, [''])
  return (await world.jielongs.change({ _id: home._id, ...where, ...noClaimOf(personId) }, claiming(personId, claim))) === 1
}

/** Step 2. Answers the entry as it is then; null when it is another, or gone. What was hidden stays hidden, whatever it says now. */
export const rewriteEntry = async (jielongId: string, personId: string, { token, entryToken, content, facts, review }: ChangeClaim): Promise<EntryDoc | null> => {
  const _id = entryId(jielongId, personId)
  await world.entries.change({ _id, token: entryToken }, { token, content: _.set(content), caseId: content.kind === 'fault' ? content.caseId : '', facts: _.set(facts), 'review.check': review.check, 'review.isHeld': review.isHeld })
  const entry = await world.entries.get(_id)
  return entry?.token === token ? entry : null
}

/** Step 3: takes off the board what the entry said before, and puts on it what it says now, once. */
const countAnew = async (jielongId: string, personId: string, { token, place, before, facts }: ChangeClaim): Promise<void> => {
  const moved = place === 'seated' ? counting({ more: [facts], less: [before] }) : {}
  await world.jielongs.change(whilePending(jielongId, personId, token), { ...unclaim(personId), ...moved, ...NEXT_EDITION })
}

/** Takes a change to its end, however often it runs. Null: the entry was not there any more as it was read, and nothing was changed. */
export const finishChange = async (jielong: Pick<JielongDoc, '_id' | 'fields'>, personId: string, claim: ChangeClaim): Promise<EntryDoc | null> => {
  const entry = await rewriteEntry(jielong._id, personId, claim)
  if (entry === null) {
    await world.jielongs.change(whilePending(jielong._id, personId, claim.token), unclaim(personId))
    return null
  }
  await keepPhotos(entry.content, { entryId: entry._id, groupId: entry.groupId, now: claim.at })
  await queueEntry(entry, jielong.fields, claim.at)
  await countAnew(jielong._id, personId, claim)
  return entry
}
