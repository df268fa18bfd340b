import { EXPORT_KEPT_MS } from '@shouhou/shared/export'
import { GUESSES_WITHIN_MS } from '@shouhou/shared/group'
import { files } from '../cloud/files'
import { _ } from '../cloud/sdk'
import { world } from '../cloud/world'
import { refreshKinds } from '../api/case/evidence-kinds'
import { SLOT_MS } from '../api/evidence/new-evidence'
import { removeFilesOf } from '../api/evidence/remove-files'
import { dropPhoto } from '../api/jielong/without-photo'
import { turn, TURN } from './turn'

const DAY_MS = 24 * 60 * 60_000

const AT_ONCE = 50

/** One after the other while the turn lasts; answers how many. */
const eachInTurn = async <T>(list: readonly T[], remove: (one: T) => Promise<void>): Promise<number> => {
  const isOver = turn(TURN.tidy)
  let done = 0
  for (const one of list) {
    if (isOver()) break
    await remove(one)
    done += 1
  }
  return done
}

/** Slots whose file never came or was refused, and evidence whose removal was cut short, with what lies in storage. */
export const removeEmptySlots = async (now: number): Promise<number> => {
  const slots = await world.evidence.find({ where: { isConfirmed: false, addedAt: _.lt(now - SLOT_MS) }, order: [['addedAt', 'asc']], limit: AT_ONCE })
  return eachInTurn(slots, async (slot) => {
    if (slot.entryId !== null) await dropPhoto(slot.entryId, slot._id, now)
    await removeFilesOf(slot)
    await world.evidence.remove({ _id: slot._id, isConfirmed: false })
    if (slot.caseId !== null) await refreshKinds(slot.caseId, now)
  })
}

/** A draft is not waited for longer than this. */
const LOOSE_MS = 30 * DAY_MS

const loosely = { caseId: null, entryId: null }

/** Evidence that no case and no entry ever took, with its files: otherwise it would fill up its owner's share for good. */
export const removeLooseEvidence = async (now: number): Promise<number> => {
  const loose = await world.evidence.find({ where: { ...loosely, addedAt: _.lt(now - LOOSE_MS) }, order: [['addedAt', 'asc']], limit: AT_ONCE })
  return eachInTurn(loose, async (evidence) => {
    if ((await world.evidence.change({ _id: evidence._id, ...loosely }, { isConfirmed: false })) === 0 && evidence.isConfirmed) return
    await removeFilesOf(evidence)
    await world.evidence.remove({ _id: evidence._id, ...loosely })
  })
}

/** The ledger stays; only the file goes. */
export const removeExportedFiles = async (now: number): Promise<number> => {
  const old = await world.exports.find({ where: { fileId: _.gt(''), at: _.lt(now - EXPORT_KEPT_MS) }, limit: AT_ONCE })
  await files.remove(old.map(({ fileId }) => fileId))
  await Promise.all(old.map(({ _id }) => world.exports.change({ _id }, { fileId: '' })))
  return old.length
}

/** Nobody asks again a day later. */
export const forgetAnswers = (now: number): Promise<number> => world.answers.remove({ at: _.lt(now - DAY_MS) })

/** They may all be tried again. */
export const forgetGuesses = (now: number): Promise<number> => world.guesses.remove({ since: _.lte(now - GUESSES_WITHIN_MS) })
