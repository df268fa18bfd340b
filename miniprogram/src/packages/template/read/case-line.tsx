import type { Failure } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { Button, Notice } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/template/read'

export interface CaseLineProps {
  readonly report: Report | null
  readonly isAsked: boolean
  readonly failure: Failure | undefined
  readonly onOpen: () => void
}

/** Which of my cases fills it in. */
export function CaseLine({ report, isAsked, failure, onOpen }: CaseLineProps) {
  if (report) return <Notice tone="success" action={<Button isSmall onPress={onOpen}>{say.otherCase}</Button>}>{say.filledFrom(report)}</Notice>
  if (failure) return <Notice tone="danger" action={<Button isSmall onPress={onOpen}>{say.otherCase}</Button>}>{say.caseUnread(sayFailure(failure))}</Notice>
  if (isAsked) return <Notice>{say.readingCase}</Notice>
  return (
    <Notice action={<Button kind="primary" isSmall icon="edit" onPress={onOpen}>{say.fillIn}</Button>}>
      {say.fillInDetail}
    </Notice>
  )
}
