import { CASE_STATE_LABELS, CHANNEL_LABELS, IMPACT_LABELS, INVOICE_LABELS, WISH_LABELS } from '@shouhou/shared/case'
import type { Choice } from '../../ui'

export * from '../../words/case/case'

const choicesOf = <V extends string>(labels: Record<V, string>): readonly Choice<V>[] =>
  (Object.keys(labels) as V[]).map(value => ({ value, label: labels[value] }))

export const channelChoices = choicesOf(CHANNEL_LABELS)
export const invoiceChoices = choicesOf(INVOICE_LABELS)
export const impactChoices = choicesOf(IMPACT_LABELS)
export const wishChoices = choicesOf(WISH_LABELS)
export const stateChoices = choicesOf(CASE_STATE_LABELS)
