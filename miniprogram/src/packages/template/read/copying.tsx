import type { TemplateView } from '@shouhou/shared/template'
import type { Day } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { copyText } from '../../../device'
import { go } from '../../../route'
import { Button } from '../../../ui'
import * as say from '../../../words/template/read'
import { bodyFor, sayCopied, textFor } from './text-for'

export interface CopyingProps {
  readonly template: TemplateView
  readonly groupId: string | undefined
  readonly report: Report | null
  readonly today: Day
}

/** Of a script first its text alone: whoever reads it in a chat has not asked for our articles and disclaimer. */
export function Copying({ template, groupId, report, today }: CopyingProps) {
  const { templateId, kind, fields, sources } = template
  const copy = (text: string) => void copyText(text, sayCopied(text))
  const copyAll = () => copy(textFor(template, report, today))

  if (kind === 'script' && sources.length > 0) {
    return (
      <>
        <Button isFull onPress={copyAll}>{say.copyAll}</Button>
        <Button kind="primary" isFull icon="copy" onPress={() => copy(bodyFor(template, report, today))}>{say.copyBody}</Button>
      </>
    )
  }
  return (
    <>
      {kind === 'evidence' && fields.length > 0 && <Button isFull icon="report" onPress={() => go('fileCase', { templateId, groupId })}>{say.fileWith}</Button>}
      <Button kind="primary" isFull icon="copy" onPress={copyAll}>{say.copy}</Button>
    </>
  )
}
