import { fail, ok } from '@shouhou/shared'
import { modelKey } from '@shouhou/shared/case'
import { answer } from '../../cloud/answer'
import { writeCaseEvent } from '../../cloud/case-events'
import { queueIfHeld } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { _ } from '../../cloud/sdk'
import { caseViewNow } from './case-view'
import { findMyCase } from './my-case'
import { changedLabels } from './report-labels'
import { caseTexts, checkDates, excerptOf } from './report-texts'
import { viewerOf } from './viewer'

export const changeCase = answer('case.change', async ({ input, actor, now }, { cases }) => {
  const { groupId, caseId, report, revision } = input
  const mine = await findMyCase(input, actor.personId)
  if (!mine.ok) return mine
  if (mine.value.revision !== revision) return fail({ code: 'case/changed-meanwhile' })
  const dates = checkDates(report, now)
  if (!dates.ok) return dates
  const changed = changedLabels(mine.value.report, report)
  if (changed === '') return ok(await caseViewNow(caseId, viewerOf(actor, null)))
  const checked = await checkTexts(caseTexts({ report, outcomes: mine.value.outcomes }), 'forum', actor)
  if (!checked.ok) return checked

  const { check, isHeld } = checked.value
  const key = modelKey(report.brand, report.model)
  const written = await cases.change({ _id: caseId, revision }, { report: _.set(report), modelKey: key, changedAt: now, revision: revision + 1, 'review.check': check, 'review.isHeld': isHeld })
  if (written === 0) return fail({ code: 'case/changed-meanwhile' })
  await writeCaseEvent({ caseId, byId: actor.personId, what: 'changed', detail: changed, at: now })
  await queueIfHeld(checked.value, { groupId, subject: { noun: 'case', id: caseId }, excerpt: excerptOf(report) }, now)
  return ok(await caseViewNow(caseId, viewerOf(actor, null)))
})
