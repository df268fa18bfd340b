import { fail, ok, type Result } from '@shouhou/shared'
import { modelKey, type Report } from '@shouhou/shared/case'
import { answer } from '../../cloud/answer'
import { writeCaseEvent } from '../../cloud/case-events'
import type { CaseDoc } from '../../cloud/documents'
import { queueIfHeld } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { followCase } from '../jielong/follow-case'
import { refreshReminders } from '../reminder/refresh-reminders'
import { caseViewNow, titlesOf } from './case-view'
import { findMyCase } from './my-case'
import { changedLabels } from './report-labels'
import { caseTexts, checkDates, excerptOf } from './report-texts'
import { viewerOf } from './viewer'

/** A 接龙 is for one model and one fault: the first that this case sits in would no longer be for it. */
const checkSeat = async ({ _id, modelKey: keyBefore, report: before }: CaseDoc, { report, key, personId }: { report: Report; key: string; personId: string }): Promise<Result<null>> => {
  if (key === keyBefore && report.faultCode === before.faultCode) return ok(null)
  const [entry] = await world.entries.find({ where: { caseId: _id }, limit: 1 })
  if (entry === undefined) return ok(null)
  const [title = ''] = (await titlesOf([entry.jielongId], 'author', personId)).values()
  return fail({ code: 'case/in-jielong', title })
}

export const changeCase = answer('case.change', async ({ input, actor, now }, { cases }) => {
  const { groupId, caseId, report, revision } = input
  const mine = await findMyCase(input, actor.personId)
  if (!mine.ok) return mine
  if (mine.value.revision !== revision) return fail({ code: 'case/changed-meanwhile' })
  const dates = checkDates(report, now)
  if (!dates.ok) return dates
  const key = modelKey(report.brand, report.model)
  const seat = await checkSeat(mine.value, { report, key, personId: actor.personId })
  if (!seat.ok) return seat
  const changed = changedLabels(mine.value.report, report)
  if (changed === '') return ok(await caseViewNow(caseId, viewerOf(actor, null)))
  const checked = await checkTexts(caseTexts({ report, outcomes: mine.value.outcomes }), 'forum', actor)
  if (!checked.ok) return checked

  const { check, isHeld } = checked.value
  const written = await cases.change({ _id: caseId, revision }, { report: _.set(report), modelKey: key, changedAt: now, revision: revision + 1, 'review.check': check, 'review.isHeld': isHeld })
  if (written === 0) return fail({ code: 'case/changed-meanwhile' })
  await writeCaseEvent({ caseId, byId: actor.personId, what: 'changed', detail: changed, at: now })
  await queueIfHeld(checked.value, { groupId, subject: { noun: 'case', id: caseId }, excerpt: excerptOf(report) }, now)
  await followCase(caseId, now)
  await refreshReminders(caseId, now)
  return ok(await caseViewNow(caseId, viewerOf(actor, null)))
})
