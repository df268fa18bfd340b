import type { TemplateView } from '@shouhou/shared/template'
import { go } from '../../route'
import { Badge, Cell } from '../../ui'
import { sayAuthor, sayReview, sharedToGroup, standard, TEMPLATE_KIND_LABELS } from '../../words/template/template'

export interface TemplateCellProps {
  readonly template: TemplateView
  /** The group it is looked at from. */
  readonly groupId?: string | undefined
}

export function TemplateCell({ template, groupId }: TemplateCellProps) {
  const { templateId, title, kind, isStandard, isMine, isShared } = template
  const parts = [TEMPLATE_KIND_LABELS[kind], template.author !== null && sayAuthor(template), !groupId && isMine && isShared && sharedToGroup, sayReview(template)]

  return (
    <Cell
      icon={kind === 'script' ? 'message' : 'template'} title={title} detail={parts.filter(Boolean).join(' · ')}
      value={isStandard ? <Badge tone="primary">{standard}</Badge> : undefined}
      onPress={() => go('template', { templateId, groupId })}
    />
  )
}
