import { CaseState, Report } from '../case/case'
import { ChannelStep } from '../channel/channel'
import { Id } from '../ids'
import { LegalDate } from '../reminder/reminder'
import { RepairView } from '../repair/repair'
import { KeptResult, RightsAnswers } from '../rights/rights'
import * as z from '../z'

/** Everything about my case that only I read: what my rights depend on, its repairs, the ways I took, and its dates. */
export const CaseFile = z.strictObject({
  caseId: Id,
  groupId: Id,
  state: CaseState,
  report: Report,
  /** Pieces of evidence, for what refers to them. */
  evidence: z.array(z.strictObject({ evidenceId: Id, name: z.string(), kind: z.string(), medium: z.string() })),
  answers: RightsAnswers,
  /** Counts changes of `answers`. */
  revision: z.number(),
  kept: z.nullable(KeptResult),
  /** The latest first. */
  repairs: z.array(RepairView),
  /** The latest first. */
  steps: z.array(ChannelStep),
  /** Ahead and past, the earliest first. */
  dates: z.array(LegalDate),
})
export type CaseFile = z.infer<typeof CaseFile>
