import type { Failure } from '@shouhou/shared'
import type { JielongView } from '@shouhou/shared/jielong'
import { Button, Notice } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/sign'
import { whyShut } from '../../../words/jielong/standing'
import { standingOf } from './standing'

export interface StandingNoticeProps {
  readonly jielong: JielongView
  /** What the last try was told. */
  readonly failure: Failure | undefined
}

const tellsIt: readonly Failure['code'][] = ['jielong/full', 'jielong/late', 'jielong/closed']

/** How it stands, where that changes what the button does; once is enough. */
export function StandingNotice({ jielong, failure }: StandingNoticeProps) {
  const now = Date.now()
  const standing = standingOf(jielong, now)
  if (failure && tellsIt.includes(failure.code)) return null
  if (standing === 'shut') return <Notice tone="warn">{say.staysHere(jielong.myEntry ? say.noChange(whyShut(jielong, now)) : whyShut(jielong, now))}</Notice>
  if (standing === 'wait') return <Notice title={say.full(jielong.capacity ?? 0)}>{say.queue(jielong.waiting)}</Notice>
  return standing === 'change' && jielong.myEntry?.place === 'waiting' ? <Notice>{say.myTurn(jielong.waitingBefore)}</Notice> : null
}

export interface FailedNoticeProps {
  readonly failure: Failure | undefined
  /** How many fields say what is wrong with them. */
  readonly wrong: number
}

const OVER: readonly Failure['code'][] = ['jielong/late', 'jielong/closed']

/** Why nothing was written yet, and what can be done about it. */
export function FailedNotice({ failure, wrong }: FailedNoticeProps) {
  if (wrong > 0) return <Notice tone="danger">{say.wrong(wrong)}</Notice>
  if (!failure) return null
  if (failure.code === 'jielong/full') return <Notice tone="danger" title={say.filledUp(failure.capacity)}>{say.keptFirst(say.queue(failure.waiting))}</Notice>
  return <Notice tone="danger" title={OVER.includes(failure.code) ? say.tooLate : say.notSent}>{say.kept(sayFailure(failure))}</Notice>
}

export interface ResumedNoticeProps {
  readonly from: number | undefined
  readonly isChange: boolean
  readonly onBeginAgain: () => void
}

/** Words of an earlier visit stand in the form. */
export const ResumedNotice = ({ from, isChange, onBeginAgain }: ResumedNoticeProps) =>
  from === undefined ? null : (
    <Notice action={<Button isSmall onPress={onBeginAgain}>{isChange ? say.asOnBoard : say.clear}</Button>}>
      {say.resumed(from, Date.now())}
    </Notice>
  )
