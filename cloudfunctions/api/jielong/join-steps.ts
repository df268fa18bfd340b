import { countable, type Device } from '@shouhou/shared/jielong'
import { writeCaseEvent } from '../../cloud/case-events'
import { orderKey } from '../../cloud/collection'
import type { Claim, EntryDoc, JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { entryId, world } from '../../cloud/world'
import { claiming, counting, NEXT_EDITION, noClaimOf, onceOf, still, unclaim, whilePending } from './claim'
import { keepPhotos } from './content/keep-photos'
import { queueEntry } from './content/queue-entry'
import { reviewAfterHiding } from './content/review-after-hiding'
import { entriesIn } from './merge/family'

/** More than ever claim at the same moment; who finds their token gone draws another ticket. */
const LINE_LIMIT = 600
const LATEST_LIMIT = 200

export type JoinClaim = Extract<Claim, { step: 'join' }>

export interface Joining {
  groupId: string
  jielongId: string
  personId: string
  /** Of their case; null for a kind that asks none. */
  device: Device | null
  /** May join what others cannot see yet. */
  mayDecide: boolean
}

/** A seat is for whoever came first: nobody passes those who wait. */
const hasPlace = {
  seated: () => ({ free: _.gt(0), waiting: 0 }),
  waiting: () => _.and({ capacity: _.neq(null) }, _.or({ free: _.lte(0) }, { waiting: _.gt(0) })),
}
const takes = {
  seated: () => ({ free: _.inc(-1) }),
  waiting: () => ({ waiting: _.inc(1), ...NEXT_EDITION }),
}
const gives = {
  seated: () => ({ free: _.inc(1) }),
  waiting: () => ({ waiting: _.inc(-1), ...NEXT_EDITION }),
}

const joinable = ({ groupId, jielongId, personId, device, mayDecide }: Joining, { place, token, at, content: { kind } }: JoinClaim): object =>
  _.and(
    { _id: jielongId, groupId, kind, state: 'open', ...still(at, ['']), ...noClaimOf(personId), latest: _.neq(personId), gone: _.neq(onceOf(token)) },
    hasPlace[place](),
    _.or({ closesAt: null }, { closesAt: _.gt(at) }),
    ...(device === null ? [] : [{ devices: _.elemMatch({ modelKey: device.modelKey, faultCode: device.faultCode }) }]),
    ...(mayDecide ? [] : [_.or({ 'review.check': 'passed', 'review.hidden': null }, { startedById: personId })]),
  )

/** Step 1: takes a seat, or a place on the waiting list, if there is one and the 接龙 still is as `mayJoin` wants it. The only place where either is taken. */
export const claimPlace = async (joining: Joining, claim: JoinClaim): Promise<boolean> =>
  (await world.jielongs.change(joinable(joining, claim), {
    ...takes[claim.place](),
    tickets: _.inc(1),
    line: _.push({ each: [claim.token], slice: -LINE_LIMIT }),
    ...claiming(joining.personId, claim),
  })) === 1

/** Step 2: which ticket a claim drew; null when 600 others came in between. */
export const ticketOf = ({ tickets, line }: Pick<JielongDoc, 'tickets' | 'line'>, token: string): number | null => {
  const at = line.lastIndexOf(token)
  return at === -1 ? null : tickets - (line.length - 1 - at)
}

const drawAgain = async (jielongId: string, personId: string, token: string): Promise<JielongDoc | null> => {
  const drawn = await world.jielongs.change(whilePending(jielongId, personId, token), { tickets: _.inc(1), line: _.push({ each: [token], slice: -LINE_LIMIT }) })
  return drawn === 1 ? world.jielongs.get(jielongId) : null
}

/** Step 3: adds the entry. Answers the one that is there: theirs from before, when they are in already. */
export const addEntry = async (jielong: JielongDoc, personId: string, claim: JoinClaim): Promise<EntryDoc | null> => {
  const _id = entryId(jielong._id, personId)
  const seat = ticketOf(jielong, claim.token)
  if (seat === null) {
    const again = await drawAgain(jielong._id, personId, claim.token)
    return again === null ? world.entries.get(_id) : addEntry(again, personId, claim)
  }
  const { content, place, token, at } = claim
  const review = await reviewAfterHiding({ _id, groupId: jielong.groupId, content, review: claim.review })
  const entry: EntryDoc = {
    _id, order: orderKey(seat, personId), jielongId: jielong._id, jielongOrder: jielong.order, groupId: jielong.groupId, personId, seat, place, token,
    caseId: content.kind === 'fault' ? content.caseId : '', joinedAt: at, movedUpAt: 0, content, facts: countable(claim.facts, jielong.counters), review,
  }
  return (await world.entries.add(entry)) ? entry : world.entries.get(_id)
}

/** Step 4: counts the entry on the board, once. */
const countIn = async ({ jielongId, personId, token, place, facts }: EntryDoc): Promise<boolean> =>
  (await world.jielongs.change(whilePending(jielongId, personId, token), {
    ...unclaim(personId),
    latest: _.push({ each: [personId], slice: -LATEST_LIMIT }),
    ...(place === 'seated' ? { ...counting({ more: [facts] }), ...NEXT_EDITION } : {}),
  })) === 1

/** When it was finished by another, and left, before this one wrote it: then it must not come back. */
const takeBackLate = async ({ _id, jielongId, token }: EntryDoc): Promise<void> => {
  const jielong = await world.jielongs.get(jielongId)
  if (jielong?.gone.includes(onceOf(token))) await world.entries.remove({ _id, token })
}

const giveBack = async (jielongId: string, personId: string, { token, place }: JoinClaim): Promise<void> => {
  await world.jielongs.change(whilePending(jielongId, personId, token), { ...unclaim(personId), ...gives[place]() })
}

/** Whoever is in what was merged into it is in it. */
const findElsewhere = async (jielong: JielongDoc, personId: string): Promise<EntryDoc | null> =>
  jielong.merged.length === 0 ? null : ((await entriesIn(jielong, personId))[0] ?? null)

const follow = async (entry: EntryDoc, jielong: JielongDoc, { at }: JoinClaim): Promise<void> => {
  const { _id, groupId, personId, caseId, content } = entry
  if (content.kind === 'fault') await writeCaseEvent({ caseId, byId: personId, what: 'joined', detail: jielong._id, at })
  await keepPhotos(content, { entryId: _id, groupId, now: at })
  await queueEntry(entry, jielong.fields, at)
}

/**
 * Takes a join that has its place to its end; `jielong` was read after the claim. However often this runs, and however
 * many run it at once: one entry, counted once, or, for somebody who was in already, the place given back. Null: it was
 * finished, and left, meanwhile.
 */
export const finishJoin = async (jielong: JielongDoc, personId: string, claim: JoinClaim): Promise<EntryDoc | null> => {
  const elsewhere = await findElsewhere(jielong, personId)
  const entry = elsewhere ?? (await addEntry(jielong, personId, claim))
  if (entry?.token !== claim.token) {
    if (entry !== null) await giveBack(jielong._id, personId, claim)
    return entry
  }
  await follow(entry, jielong, claim)
  if (!(await countIn(entry))) await takeBackLate(entry)
  return entry
}
