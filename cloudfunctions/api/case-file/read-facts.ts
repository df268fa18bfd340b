import { dayOf } from '@shouhou/shared'
import { caseDates } from '@shouhou/shared/reminder'
import { staysOf } from '@shouhou/shared/repair'
import { factsOf, NO_ANSWERS } from '@shouhou/shared/rights'
import { addWorkingDays } from '@shouhou/shared/working-days'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { CaseDoc, RightsDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { piecesOf, repairViewsOf, stepViewsOf } from './views'

type Facts = Pick<CaseFile, 'evidence' | 'repairs' | 'steps' | 'dates'> & { rights: RightsDoc | null }

/** What only the author of a case reads of it, as it stands on the day of `now`. Four reads. */
export const readFacts = async ({ _id: caseId, authorId, report }: Pick<CaseDoc, '_id' | 'authorId' | 'report'>, now: number): Promise<Facts> => {
  const latest = { where: { caseId }, order: [['order', 'desc']] as [string, 'desc'][] }
  const [rights, repairDocs, stepDocs, pieces] = await Promise.all([
    world.rights.get(caseId),
    world.repairs.find(latest),
    world.channelSteps.find(latest),
    world.evidence.find({ where: { caseId, isConfirmed: true }, order: [['order', 'asc']] }),
  ])
  const evidence = piecesOf(pieces.filter(({ ownerId }) => ownerId === authorId))
  const evidenceIds = new Set(evidence.map(({ evidenceId }) => evidenceId))
  const repairs = repairViewsOf(repairDocs, { today: dayOf(now), evidenceIds })
  const steps = stepViewsOf(stepDocs, evidenceIds)
  const facts = factsOf(report, rights?.answers ?? NO_ANSWERS, staysOf(repairs))
  return { rights, evidence, repairs, steps, dates: caseDates({ facts, repairs, steps }, addWorkingDays) }
}
