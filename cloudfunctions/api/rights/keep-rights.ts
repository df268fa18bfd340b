import { dayOf, fail, ok, type Result } from '@shouhou/shared'
import { staysOf } from '@shouhou/shared/repair'
import { assess, factsOf, KeptResult, type RightsAnswers } from '@shouhou/shared/rights'
import type { CaseDoc, RightsDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { writeAsSeen } from '../case-file/write-as-seen'

const DAYS = ['invoicedOn', 'deliveredOn', 'replacedOn', 'reportedOn', 'askedOn', 'factoryOn'] as const

const CONCLUSIONS_KEPT = 20

const checkDays = (answers: RightsAnswers, now: number): Result<null> => {
  const today = dayOf(now)
  const field = DAYS.find((name) => (answers[name] ?? '') > today)
  return field === undefined ? ok(null) : fail({ code: 'case/date-in-future', field })
}

/** What the rules say today: kept as it was said, for they may change. */
const resultOf = async ({ _id: caseId, report }: CaseDoc, answers: RightsAnswers, now: number): Promise<KeptResult> => {
  const repairs = await world.repairs.find({ where: { caseId }, order: [['order', 'desc']] })
  const { on, edition, conclusions } = assess(factsOf(report, answers, staysOf(repairs)), dayOf(now))
  return { at: now, on, edition, conclusions: conclusions.slice(0, CONCLUSIONS_KEPT) }
}

/** Counts from 0, which is no document yet. */
const keep = async (doc: RightsDoc, seen: number): Promise<boolean> => {
  if (seen === 0 && (await world.rights.add(doc))) return true
  const { _id, answers, kept } = doc
  return writeAsSeen(world.rights, { _id, revision: seen, told: ['answers'] }, { answers, kept })
}

export const keepRights = answerWithFile('rights.keep', async ({ input, actor, now }) => {
  const { caseId, revision, answers } = input
  const mine = await findMyCase(input, actor.personId)
  if (!mine.ok) return mine
  const days = checkDays(answers, now)
  if (!days.ok) return days
  const kept = await resultOf(mine.value, answers, now)
  const isKept = await keep({ _id: caseId, authorId: actor.personId, answers, kept, revision: 1 }, revision)
  return isKept ? ok(await caseFileAfter(caseId, now)) : fail({ code: 'rights/changed-meanwhile' })
})
