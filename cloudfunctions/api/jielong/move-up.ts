import type { Claim, EntryDoc, JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { ticketOf } from './join-steps'
import { isMoving } from './merge/resolve'
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

/**
 * As many as there are free seats, of those who wait longest: each of them is sure of one, in whatever order they take
 * them. Without those who are on their way, or busy: they look for themselves when they are there.
 */
const findNext = async (jielong: JielongDoc): Promise<EntryDoc[]> => {
  const seats = Math.min(jielong.free, jielong.waiting, AT_ONCE)
  const coming = comingTickets(jielong)
  const limit = seats + claimsOf(jielong, 'move-up').length
  const waiting = await world.entries.find({ where: { jielongId: jielong._id, place: 'waiting' }, order: [['order', 'asc']], limit })
  const first = waiting.filter(({ personId }) => jielong.pending[personId]?.step !== 'move-up')
  const isNext = ({ seat }: EntryDoc, at: number): boolean => at + coming.filter((ticket) => ticket < seat).length < seats
  return first.filter(isNext).filter(({ personId }) => jielong.pending[personId] === undefined)
}

/** One step further; false when there is nobody to move just now. */
const moveOne = async (jielong: JielongDoc, now: number): Promise<boolean> => {
  const next = await findNext(jielong)
  // Any of them: many who leave at once do not all move the same one.
  const one = next[Math.floor(Math.random() * next.length)]
  if (one === undefined) return false
  const claim = moveClaim(one, now)
  if (await claimMove(one, claim)) await finishMove(jielong, one.personId, claim)
  return true
}

/** Free seats go to those who wait, in the order of coming. True when it did something. */
export const moveUp = async (jielongId: string, now: number): Promise<boolean> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const jielong = await world.jielongs.get(jielongId)
    if (jielong === null || !hasRoom(jielong) || isMoving(jielong, now) || !(await moveOne(jielong, now))) return tries > 0
  }
  return true
}
