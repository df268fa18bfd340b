import { fail, ok, type Result } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { writeCaseEvent } from '../../cloud/case-events'
import type { CaseDoc } from '../../cloud/documents'
import { queueIfHeld } from '../../cloud/review'
import { checkTexts, type Checked } from '../../cloud/safety'
import { _ } from '../../cloud/sdk'
import { refreshReminders } from '../reminder/refresh-reminders'
import { caseViewOf, viewerOf } from './case-view'
import { findMyCase } from './my-case'
import { excerptOf } from './report-texts'
import { rewriteCase } from './rewrite-case'

/** Enough for anybody; what is dropped from here is no longer shown either. */
const OUTCOMES_KEPT = 20

/** An outcome that nobody vouches for yet hides the whole case from others, as its own text would. */
const reviewWith = ({ review }: CaseDoc, { check, isHeld }: Checked): object =>
  check === 'passed' || review.check === 'refused' ? {} : { 'review.check': check, 'review.isHeld': isHeld || review.isHeld }

const solved = (doc: CaseDoc, outcome: string, { checked, now }: { checked: Checked; now: number }): Result<object> =>
  doc.state === 'solved'
    ? fail({ code: 'case/already-solved' })
    : ok({ state: 'solved', outcomes: _.set([...doc.outcomes, outcome].slice(-OUTCOMES_KEPT)), changedAt: now, ...reviewWith(doc, checked) })

export const solveCase = answer('case.solve', async ({ input, actor, now }) => {
  const { groupId, caseId, outcome } = input
  const mine = await findMyCase(input, actor.personId)
  if (!mine.ok) return mine
  if (mine.value.state === 'solved') return fail({ code: 'case/already-solved' })
  const checked = await checkTexts({ outcome }, 'forum', actor)
  if (!checked.ok) return checked

  const written = await rewriteCase(caseId, 'revision', (doc) => solved(doc, outcome, { checked: checked.value, now }))
  if (!written.ok) return written
  await writeCaseEvent({ caseId, byId: actor.personId, what: 'solved', detail: outcome, at: now })
  await queueIfHeld(checked.value, { groupId, subject: { noun: 'case', id: caseId }, excerpt: `${outcome}\n${excerptOf(written.value.report)}` }, now)
  await refreshReminders(caseId, now)
  return ok(await caseViewOf(written.value, viewerOf(actor, null)))
})

export const reopenCase = answer('case.reopen', async ({ input, actor, now }) => {
  const mine = await findMyCase(input, actor.personId)
  if (!mine.ok) return mine
  const written = await rewriteCase(input.caseId, 'revision', ({ state }) => (state === 'open' ? fail({ code: 'case/not-solved' }) : ok({ state: 'open', changedAt: now })))
  if (!written.ok) return written
  await writeCaseEvent({ caseId: input.caseId, byId: actor.personId, what: 'reopened', detail: '', at: now })
  await refreshReminders(input.caseId, now)
  return ok(await caseViewOf(written.value, viewerOf(actor, null)))
})
