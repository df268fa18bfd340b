import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { finishOwn } from './finish-claim'
import { ticketOf } from './join-steps'
import { isMoving } from './merge/merge-state'
import { claimMove, finishMove, moveClaim } from './move-up-steps'

/** However many leave at once; somebody else goes on, or the next who reads. */
const TRIES = 300

type Row = Pick<JielongDoc, 'free' | 'waiting' | 'state'>

/** Whether somebody who waits can have a seat. What is closed moves on: people still go. */
export const hasRoom = ({ free, waiting, state }: Row): boolean => free > 0 && waiting > 0 && state !== 'archived'

const isMovingUp = ({ pending }: JielongDoc, personId: string): boolean => pending[personId]?.step === 'move-up'

/** Who waits longest and has no seat yet. */
const findFirst = async (jielong: JielongDoc): Promise<EntryDoc | undefined> => {
  const movingUp = Object.values(jielong.pending).filter(({ step }) => step === 'move-up').length
  const waiting = await world.entries.find({ where: { jielongId: jielong._id, place: 'waiting' }, order: [['order', 'asc']], limit: movingUp + 1 })
  return waiting.find(({ personId }) => !isMovingUp(jielong, personId))
}

/** Who drew a ticket for the waiting list before this one, and has no entry yet. */
const earlierOf = (jielong: JielongDoc, first: EntryDoc | undefined): string[] =>
  Object.entries(jielong.pending).flatMap(([personId, claim]) => {
    if (claim.step !== 'join' || claim.place !== 'waiting') return []
    return first === undefined || (ticketOf(jielong, claim.token) ?? Infinity) < first.seat ? [personId] : []
  })

/** One step further; false when there is nobody to move just now. */
const moveOne = async (jielong: JielongDoc, now: number): Promise<boolean> => {
  const first = await findFirst(jielong)
  const earlier = earlierOf(jielong, first)
  for (const personId of earlier) await finishOwn(jielong, personId, now)
  if (earlier.length > 0) return true
  if (first === undefined) return false
  // Whoever is about to leave lets the next one up afterwards.
  if (jielong.pending[first.personId] !== undefined) return finishOwn(jielong, first.personId, now)
  const claim = moveClaim(first, now)
  if (await claimMove(first, claim)) await finishMove(jielong, first.personId, claim)
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
