import type { Failure } from '@shouhou/shared'
import type { JielongView } from '@shouhou/shared/jielong'
import { address, back } from '../../../route'
import { Button } from '../../../ui'
import * as say from '../../../words/jielong/sign'
import { standingOf } from './standing'

export interface SignActionProps {
  readonly jielong: JielongView
  readonly failure: Failure | undefined
  readonly isBusy: boolean
  readonly onSign: (mayWait: boolean) => void
}

/** One button that changes what it says, and does not spin: a tap then resends one text. */
export function SignAction({ jielong, failure, isBusy, onSign }: SignActionProps) {
  const { kind, groupId, jielongId } = jielong
  const standing = standingOf(jielong, Date.now(), failure)
  if (standing === 'shut') return <Button isFull onPress={() => back(address('jielong', { groupId, jielongId }))}>{say.backToBoard}</Button>

  const verb = say.verbs[standing][kind === 'price' ? 'price' : 'signup']
  return <Button kind="primary" isFull onPress={() => onSign(standing === 'wait')}>{isBusy ? say.moment : verb}</Button>
}
