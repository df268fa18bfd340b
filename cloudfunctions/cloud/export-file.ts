import type { Calls } from '@shouhou/shared/calls'
import type { ExportDoc } from './documents'
import { files } from './files'
import { cardsOf } from './names'

/** An exported file with a fresh link. */
export const exportFileOf = async (doc: ExportDoc, now: number): Promise<Calls['export.make']['output']> => {
  const [cards, link] = await Promise.all([cardsOf(doc.groupId, [doc.byId]), files.link(doc.fileId, now)])
  return { record: { ...doc.record, by: cards(doc.byId) }, name: doc.name, ...link }
}
