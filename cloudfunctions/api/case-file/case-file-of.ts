import type { CaseFile } from '@shouhou/shared/case-file'
import { NO_ANSWERS } from '@shouhou/shared/rights'
import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { refreshReminders } from '../reminder/refresh-reminders'
import { readFacts } from './read-facts'

/** The file of a case as it is now, for its author: who asks has been asked about by `findMyCase`. */
export const caseFileOf = async (doc: CaseDoc, now: number): Promise<CaseFile> => {
  const { rights, ...facts } = await readFacts(doc, now)
  return {
    caseId: doc._id,
    groupId: doc.groupId,
    state: doc.state,
    report: doc.report,
    answers: rights?.answers ?? NO_ANSWERS,
    revision: rights?.revision ?? 0,
    kept: rights?.kept ?? null,
    ...facts,
  }
}

/** After a change: its dates may be others, and the file is another. */
export const caseFileAfter = async (caseId: string, now: number): Promise<CaseFile> => {
  await refreshReminders(caseId, now)
  const doc = await world.cases.get(caseId)
  if (doc === null) throw new Error('a case vanished while it was changed')
  return caseFileOf(doc, now)
}
