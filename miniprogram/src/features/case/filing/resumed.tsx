import { Button, Notice } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/case/filing'
import type { FilingWork } from './use-filing-form'

/** What was left half-written is there again. */
export const Resumed = ({ work: { resumedFrom, beginAgain } }: { readonly work: Pick<FilingWork, 'resumedFrom' | 'beginAgain'> }) =>
  resumedFrom === undefined ? null : (
    <Notice action={<Button isSmall onPress={() => void beginAgain()}>{say.startAgain}</Button>}>{say.resumed(sayAgo(resumedFrom, Date.now()))}</Notice>
  )
