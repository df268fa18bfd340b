import type { Failure } from '@shouhou/shared'
import type { JielongView } from '@shouhou/shared/jielong'
import { isFull } from '../../../features/jielong'
import { whyShut } from '../../../words/jielong/standing'

/** What I can do here now: join, join behind those who wait, change what I said, or only look. */
export type Standing = 'join' | 'wait' | 'change' | 'shut'

/** `failure`: what the last try was told, which may be newer than the board. */
export const standingOf = (jielong: JielongView, now: number, failure?: Failure): Standing => {
  if (whyShut(jielong, now) !== '') return 'shut'
  if (jielong.myEntry) return 'change'
  return isFull(jielong) || failure?.code === 'jielong/full' ? 'wait' : 'join'
}
