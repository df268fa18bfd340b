import { Button, Notice } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/case/filing'
import type { FilingWork } from './use-filing-form'

/** What was left half-written, or answered in 权益, is there again. */
export function Resumed({ work: { resumedFrom, told, beginAgain } }: { readonly work: Pick<FilingWork, 'resumedFrom' | 'told' | 'beginAgain'> }) {
  const says = [
    resumedFrom !== undefined && say.resumed(sayAgo(resumedFrom, Date.now())),
    told === 'laid' && (resumedFrom === undefined ? say.filledByRights : say.restFilledByRights),
    told === 'other' && say.otherFaultBegun,
  ].filter(Boolean)
  if (says.length === 0) return null

  return <Notice action={<Button isSmall onPress={() => void beginAgain()}>{say.startAgain}</Button>}>{says.join('')}</Notice>
}
