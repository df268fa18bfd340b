import type { Failure } from '@shouhou/shared'
import { refreshReminders } from '../reminder/refresh-reminders'

interface Refused { ok: false; error: Failure }

/** What is not there any more may have been taken out by a run that died before the reminders followed: they do now. */
export const refusedAfterRefresh = async (refused: Refused, caseId: string, now: number): Promise<Refused> => {
  if (refused.error.code === 'repair/not-found') await refreshReminders(caseId, now)
  return refused
}
