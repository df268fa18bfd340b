import { countable } from '@shouhou/shared/jielong'
import { writeCaseEvent } from '../../cloud/case-events'
import { orderKey } from '../../cloud/collection'
import type { Claim, EntryDoc, JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { entryId, world } from '../../cloud/world'
import { counting, unclaim, whilePending } from './claim'

/** More than ever claim at the same moment; who finds their token gone draws another ticket. */
const LINE_LIMIT = 400
const LATEST_LIMIT = 100

export type JoinClaim = Extract<Claim, { step: 'join' }>

export interface Joining {
  groupId: string
  jielongId: string
  personId: string
  modelKey: string
  faultCode: JielongDoc['faultCode']
  /** May join what others cannot see yet. */
  mayDecide: boolean
}

const joinable = ({ groupId, jielongId, personId, modelKey, faultCode, mayDecide }: Joining, now: number): object =>
  _.and(
    { _id: jielongId, groupId, state: 'open', modelKey, faultCode, free: _.gt(0), latest: _.neq(personId), [`pending.${personId}`]: _.exists(false) },
    _.or({ closesAt: null }, { closesAt: _.gt(now) }),
    ...(mayDecide ? [] : [_.or({ 'review.check': 'passed', 'review.hidden': null }, { startedById: personId })]),
  )

/** Step 1: takes a seat, if there is one and the 接龙 still is as `mayJoin` wants it. The only place where a seat is taken. */
export const claimSeat = async (joining: Joining, claim: JoinClaim): Promise<boolean> =>
  (await world.jielongs.change(joinable(joining, claim.at), {
    free: _.inc(-1),
    tickets: _.inc(1),
    line: _.push({ each: [claim.token], slice: -LINE_LIMIT }),
    [`pending.${joining.personId}`]: _.set(claim),
    inFlight: _.inc(1),
  })) === 1

/** Step 2: which ticket a claim drew; null when 400 others came in between. */
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
  const entry: EntryDoc = {
    _id, order: orderKey(seat, personId), jielongId: jielong._id, jielongOrder: jielong.order, groupId: jielong.groupId, personId, seat,
    caseId: claim.caseId, token: claim.token, joinedAt: claim.at, facts: countable(claim.facts, jielong.counters),
  }
  return (await world.entries.add(entry)) ? entry : world.entries.get(_id)
}

/** Step 4: counts the entry on the board, once. */
export const countIn = async ({ jielongId, personId, token, facts }: EntryDoc): Promise<void> => {
  await world.jielongs.change(whilePending(jielongId, personId, token), {
    ...unclaim(personId),
    latest: _.push({ each: [personId], slice: -LATEST_LIMIT }),
    ...counting(facts, 1),
  })
}

const giveSeatBack = async (jielongId: string, personId: string, token: string): Promise<void> => {
  await world.jielongs.change(whilePending(jielongId, personId, token), { ...unclaim(personId), free: _.inc(1) })
}

/**
 * Takes a join that has its seat to its end. However often this runs, and however many run it at once: one entry,
 * counted once, or, for somebody who was in already, the seat given back. Null: it was finished, and left, meanwhile.
 */
export const finishJoin = async (jielong: JielongDoc, personId: string, claim: JoinClaim): Promise<EntryDoc | null> => {
  const entry = await addEntry(jielong, personId, claim)
  if (entry?.token !== claim.token) {
    if (entry !== null) await giveSeatBack(jielong._id, personId, claim.token)
    return entry
  }
  await writeCaseEvent({ caseId: claim.caseId, byId: personId, what: 'joined', detail: jielong._id, at: claim.at })
  await countIn(entry)
  return entry
}
