import { stateOf } from '@shouhou/shared/jielong'
import { log } from '../../cloud/log'
import type { CaseDoc, EntryDoc, JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { changeOnce } from './change-once'
import { caseFacts } from './content/case-content'
import { entriesIn } from './merge/family'
import { rootOf } from './merge/resolve'
import { patiently } from './pauses'

/** The entry that counts for its person: what is closed stays as it was counted, and a shadowed entry as it was when it was merged. */
const isLive = async ({ personId, _id }: EntryDoc, home: JielongDoc | null, now: number): Promise<boolean> => {
  if (home === null) return false
  const { root } = await rootOf(home)
  if (stateOf(root, now) !== 'open') return false
  const [first] = await entriesIn(root, personId)
  return first?._id === _id
}

/** Reads the case again each time: whoever changes it after us follows too, and the last word is the one that counts. */
const followOnce = async (entryId: string, now: number): Promise<true | null> => {
  const entry = await world.entries.get(entryId)
  if (entry === null || entry.content.kind !== 'fault') return true
  const [doc, home] = await Promise.all([world.cases.get(entry.caseId), world.jielongs.get(entry.jielongId)])
  if (doc === null || !(await isLive(entry, home, now))) return true
  return (await changeOnce(entry, { content: entry.content, review: entry.review, facts: caseFacts(doc) }, now)) === null ? null : true
}

/**
 * After a case was changed: the open boards on which its author stands with it say so too. Never stands in the way of
 * the change itself; a board that could not follow keeps what was counted before.
 */
export const followCase = async (caseId: CaseDoc['_id'], now: number): Promise<void> => {
  try {
    const entries = await world.entries.find({ where: { caseId } })
    for (const { _id } of entries) await patiently(() => followOnce(_id, now))
  } catch (error) {
    log({ what: 'board-behind', requestId: caseId, detail: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) })
  }
}
