import type { TemplateKind } from '@shouhou/shared/template'
import type { Choice } from '../../ui'
import { TEMPLATE_KIND_HINTS, TEMPLATE_KIND_LABELS } from '../../words/template/template'

export const kindChoices: readonly Choice<TemplateKind>[] = (['evidence', 'script'] as const).map(value => ({ value, label: TEMPLATE_KIND_LABELS[value], hint: TEMPLATE_KIND_HINTS[value] }))
