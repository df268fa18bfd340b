import type { Failure } from '@shouhou/shared'
import { Notice } from '../../../ui'
import { sayCount, sayFailure } from '../../../words'
import { sayQueue } from './standing-notice'

export interface FailedNoticeProps {
  readonly failure: Failure | undefined
  /** How many fields say what is wrong with them. */
  readonly wrong: number
}

const OVER: readonly Failure['code'][] = ['jielong/late', 'jielong/closed']

/** Why nothing was written yet, and what can be done about it. */
export function FailedNotice({ failure, wrong }: FailedNoticeProps) {
  if (wrong > 0) return <Notice tone="danger">{`有 ${wrong} 处要改，已在下面标出。`}</Notice>
  if (!failure) return null
  if (failure.code === 'jielong/full')
    return <Notice tone="danger" title={`名额刚刚满了，一共 ${sayCount(failure.capacity)} 人`}>{`写下的都还在。${sayQueue(failure.waiting)}`}</Notice>
  return <Notice tone="danger" title={OVER.includes(failure.code) ? '没有交上' : '还没有提交'}>{`${sayFailure(failure)}写下的都还在。`}</Notice>
}
