import { fail, ok, type Result } from '@shouhou/shared'
import { modelKey, type Report, type Sharing } from '@shouhou/shared/case'
import type { Actor } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { writeCaseEvent, writeConsents } from '../../cloud/case-events'
import { orderKey } from '../../cloud/collection'
import type { CaseDoc, EvidenceDoc } from '../../cloud/documents'
import { newReview, queueIfHeld } from '../../cloud/review'
import { checkTexts, type Checked } from '../../cloud/safety'
import { world } from '../../cloud/world'
import { areWatchdogs } from '../consent/watchdogs'
import { attachEvidence, findAttachable } from '../evidence/attach-evidence'
import { refreshReminders } from '../reminder/refresh-reminders'
import { caseViewOf, viewerOf } from './case-view'
import { kindsOf } from './evidence-kinds'
import { checkDates, excerptOf, reportTexts } from './report-texts'

export interface NewCase {
  input: { groupId: string; report: Report; evidenceIds: readonly string[]; sharing: readonly Sharing[] }
  actor: Actor
  now: number
  newId: (prefix: string, part?: string) => string
}

interface Facts {
  caseId: string
  evidence: readonly EvidenceDoc[]
  checked: Checked
}

const caseDoc = ({ input: { groupId, report, sharing }, actor, now }: NewCase, { caseId, evidence, checked }: Facts): CaseDoc => {
  const consents = [...new Map(sharing.map((consent) => [consent.watchdogId, { ...consent, givenAt: now }])).values()]
  return {
    _id: caseId,
    order: orderKey(now, caseId),
    groupId,
    authorId: actor.personId,
    state: 'open',
    report,
    modelKey: modelKey(report.brand, report.model),
    outcomes: [],
    evidenceKinds: kindsOf(evidence),
    sharing: consents,
    sharedWith: consents.map(({ watchdogId }) => watchdogId),
    filedAt: now,
    changedAt: now,
    revision: 1,
    tick: 1,
    review: newReview(checked),
  }
}

/** The first one stays when a request is repeated; what follows is written again and counts once. */
const keepOnce = async (doc: CaseDoc): Promise<CaseDoc> => {
  const stored = (await world.cases.add(doc)) ? doc : await world.cases.get(doc._id)
  if (stored === null) throw new Error('a case can neither be added nor read')
  const { _id, groupId, authorId, filedAt, report, review } = stored
  await writeCaseEvent({ caseId: _id, byId: authorId, what: 'filed', detail: '', at: filedAt })
  await writeConsents(stored)
  if (review.check === 'waiting') await queueIfHeld({ check: 'waiting', isHeld: review.isHeld }, { groupId, subject: { noun: 'case', id: _id }, excerpt: excerptOf(report) }, filedAt)
  if ((report.boughtOn ?? report.faultSince) !== null) await refreshReminders(_id, filedAt)
  return stored
}

/** Files a case, on its own or on the way into a 接龙. Whoever asks has been admitted to `case.file` in this group. */
export const fileCase = async (question: NewCase): Promise<Result<CaseDoc>> => {
  const { input, actor, now, newId } = question
  const dates = checkDates(input.report, now)
  if (!dates.ok) return dates
  if (!(await areWatchdogs(input.sharing.map(({ watchdogId }) => watchdogId)))) return fail({ code: 'consent/not-a-watchdog' })

  const caseId = newId('c')
  const evidence = await findAttachable(input.evidenceIds, { ownerId: actor.personId, holder: { caseId, entryId: null }, now })
  if (!evidence.ok) return evidence
  const checked = await checkTexts(reportTexts(input.report), 'forum', actor)
  if (!checked.ok) return checked

  const attached = await attachEvidence(evidence.value, { caseId, groupId: input.groupId }, now)
  if (!attached.ok) return attached
  return ok(await keepOnce(caseDoc(question, { caseId, evidence: evidence.value, checked: checked.value })))
}

export const file = answer('case.file', async (question) => {
  const filed = await fileCase(question)
  return filed.ok ? ok(await caseViewOf(filed.value, viewerOf(question.actor, question.place))) : filed
})
