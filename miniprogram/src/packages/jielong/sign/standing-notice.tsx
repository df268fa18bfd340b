import type { Failure } from '@shouhou/shared'
import type { JielongView } from '@shouhou/shared/jielong'
import { isLate, whyShut } from '../../../features/jielong'
import { Notice } from '../../../ui'
import { sayCount, sayMoment } from '../../../words'
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
  if (standing === 'shut') return <Notice tone="warn">{`${jielong.myEntry ? sayNoChange(jielong, now) : whyShut(jielong, now)}这里写下的会留在您的手机里。`}</Notice>
  if (standing === 'wait') return <Notice tone="warn" title={`名额已满，一共 ${sayCount(jielong.capacity ?? 0)} 人`}>{sayQueue(jielong.waiting)}</Notice>
  return standing === 'change' && jielong.myEntry?.place === 'waiting' ? <Notice>{sayMyPlace(jielong.waitingBefore)}</Notice> : null
}

const sayNoChange = (jielong: JielongView, now: number): string =>
  `这个接龙${jielong.closesAt !== null && isLate(jielong, now) ? `已在 ${sayMoment(jielong.closesAt)} 截止` : '已经结束'}，内容不能再改。`

export const sayQueue = (waiting: number): string =>
  `${waiting > 0 ? `现在有 ${sayCount(waiting)} 人在候补。` : '可以排候补，您会是第一个。'}有人退出时，按排队的先后自动补上，不用再来抢。`

const sayMyPlace = (before: number | null): string =>
  before ? `您在候补名单里，前面还有 ${sayCount(before)} 人。修改内容不影响先后。` : '您在候补名单的第一位，有空位先轮到您。修改内容不影响先后。'
