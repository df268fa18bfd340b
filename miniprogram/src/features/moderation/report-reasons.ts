import type { ReportReason } from '@shouhou/shared/moderation'
import type { Choice } from '../../ui'
import * as say from '../../words/moderation/report'

/** Why something is reported, in the order in which a group usually meets it. */
export const reportChoices: readonly Choice<ReportReason>[] = (Object.keys(say.reason) as ReportReason[])
  .map(value => ({ value, label: say.reason[value], hint: say.reasonHint[value] }))
