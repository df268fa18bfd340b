import type { EntryContent } from '../../../cloud/documents'
import { _ } from '../../../cloud/sdk'
import { tellGroup } from '../../../cloud/tell-group'
import { world } from '../../../cloud/world'
import { photosOf } from './photos'

interface Kept { entryId: string; groupId: string; now: number }

const release = async (where: object): Promise<void> => {
  await world.evidence.change(where, { entryId: null, groupId: null })
}

/** What was named when the entry was written may have been left, or changed, meanwhile. */
const photosNow = async (entryId: string): Promise<string[]> => {
  const entry = await world.entries.get(entryId)
  return entry === null ? [] : photosOf(entry.content)
}

/** After the entry was left. May run late: what somebody who came back names again stays. */
export const releasePhotos = async (content: EntryContent, entryId: string): Promise<void> => {
  const ids = photosOf(content)
  if (ids.length === 0) return
  const named = await photosNow(entryId)
  const gone = ids.filter((id) => !named.includes(id))
  if (gone.length > 0) await release({ entryId, _id: _.in(gone) })
}

/**
 * After the entry was written: it takes the photos that it names, and lets go those that it named before. May run
 * however often and however late: what the entry says in the end decides.
 */
export const keepPhotos = async (content: EntryContent, { entryId, groupId, now }: Kept): Promise<void> => {
  if (content.kind !== 'price') return
  const ids = photosOf(content)
  if (ids.length > 0) await world.evidence.change({ _id: _.in(ids), caseId: null, entryId: null, isConfirmed: true }, { entryId, groupId, attachedAt: now })
  const held = await world.evidence.find({ where: { entryId } })
  if (held.length === 0) return

  const named = await photosNow(entryId)
  const others = held.filter(({ _id }) => !named.includes(_id))
  if (others.length > 0) await release({ entryId, _id: _.in(others.map(({ _id }) => _id)) })
  // A check may have come back in between, and saw no group to tell.
  for (const doc of held) if (named.includes(doc._id)) await tellGroup(doc, now)
}
