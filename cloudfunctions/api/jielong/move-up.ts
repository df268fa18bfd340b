import type { Claim, EntryDoc, JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { ticketOf } from './join-steps'
import { isMoving } from './merge/merge-state'
import { claimMove, finishMove, moveClaim } from './move-up-steps'

/** However many leave at once; the next who reads goes on. */
const TRIES = 100
/** So many seats are given out at a time. */
const AT_ONCE = 50

/** Whether somebody who waits can have a seat. What is closed moves on: people still go. */
export const hasRoom = ({ free, waiting, state }: Pick<JielongDoc, 'free' | 'waiting' | 'state'>): boolean => free > 0 && waiting > 0 && state !== 'archived'

const claimsOf = ({ pending }: JielongDoc, step: Claim['step']): [personId: string, claim: Claim][] => Object.entries(pending).filter(([, claim]) => claim.step === step)

/** Tickets for the waiting list whose entries are still on their way. */
const comingTickets = (jielong: JielongDoc): number[] =>
  claimsOf(jielong, 'join').flatMap(([, claim]) => (claim.step === 'join' && claim.place === 'waiting' ? (ticketOf(jielong, claim.token) ?? []) : []))

/** Somebody who waits, and how many do before them. */
interface Next { entry: EntryDoc; before: number }

/**
 * As many as there are free seats, of those who wait longest: each of them is sure of one, in whatever order they take
 * them. Without those who are on their way, or busy: they look for themselves when they are there.
 */
const findNext = async (jielong: JielongDoc): Promise<Next[]> => {
  const seats = Math.min(jielong.free, jielong.waiting, AT_ONCE)
  const coming = comingTickets(jielong)
  const limit = seats + claimsOf(jielong, 'move-up').length
  const waiting = await world.entries.find({ where: { jielongId: jielong._id, place: 'waiting' }, order: [['order', 'asc']], limit })
  // Who came after `jielong` was read may have somebody before them whom it does not know of.
  const first = waiting.filter(({ personId, seat }) => jielong.pending[personId]?.step !== 'move-up' && seat <= jielong.tickets)
  return first
    .map((entry, at): Next => ({ entry, before: at + coming.filter((ticket) => ticket < entry.seat).length }))
    .filter(({ entry, before }) => before < seats && jielong.pending[entry.personId] === undefined)
}

type Step = 'moved' | 'missed' | 'nobody'

/** One step further; `missed` when somebody else was quicker. */
const moveOne = async (jielong: JielongDoc, now: number): Promise<Step> => {
  const next = await findNext(jielong)
  // Any of them: many who leave at once do not all move the same one.
  const one = next[Math.floor(Math.random() * next.length)]
  if (one === undefined) return 'nobody'
  const { entry, before } = one
  const claim = moveClaim(entry, now)
  if (!(await claimMove(entry, claim, before))) return 'missed'
  await finishMove(jielong, entry.personId, claim)
  return 'moved'
}

/**
 * Free seats go to those who wait, in the order of coming; at most so many. Whoever leaves a seat, or comes back to the
 * list, sees to one, so that many at once do not all see to all. Answers how many it gave out.
 */
export const moveUp = async (jielongId: string, now: number, seats = TRIES): Promise<number> => {
  let moved = 0
  for (let tries = 0; tries < TRIES && moved < seats; tries += 1) {
    const jielong = await world.jielongs.get(jielongId)
    if (jielong === null || !hasRoom(jielong) || isMoving(jielong, now)) return moved
    const step = await moveOne(jielong, now)
    if (step === 'nobody') return moved
    if (step === 'moved') moved += 1
  }
  return moved
}
