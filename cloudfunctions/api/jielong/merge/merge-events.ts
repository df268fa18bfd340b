import type { JielongDoc, MergeNote } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import { eventId, writeJielongEvent } from '../events'

/** On both, before the note says that it is done: however often. */
export const writeMerged = async (from: Pick<JielongDoc, '_id' | 'groupId'>, { into, token, at, byId, reason, isReasonShown, step }: MergeNote): Promise<void> => {
  const event = { what: step === 'merging' ? 'merged' : 'unmerged', byId, at, part: token, detail: reason, isDetailShown: isReasonShown } as const
  await writeJielongEvent({ ...event, jielong: from, otherId: into, way: 'away' })
  await writeJielongEvent({ ...event, jielong: { _id: into, groupId: from.groupId }, otherId: from._id, way: 'in' })
}

/** What was given up before anybody heard of it never happened. */
export const writeUnmerged = async (from: Pick<JielongDoc, '_id' | 'groupId'>, note: MergeNote): Promise<void> => {
  const isKnown = !note.isGivenUp || (await world.jielongEvents.get(eventId({ jielong: from, what: 'merged', part: note.token }))) !== null
  if (isKnown) await writeMerged(from, note.isGivenUp ? { ...note, reason: '' } : note)
}
