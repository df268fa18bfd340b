import type { Failure } from '@shouhou/shared'
import type { JielongView } from '@shouhou/shared/jielong'
import { isFull, whyShut } from '../../../features/jielong'

/** What I can do here now: join, join behind those who wait, change what I said, or only look. */
export type Standing = 'join' | 'wait' | 'change' | 'shut'

/** `failure`: what the last try was told, which may be newer than the board. */
export const standingOf = (jielong: JielongView, now: number, failure?: Failure): Standing => {
  if (whyShut(jielong, now) !== '') return 'shut'
  if (jielong.myEntry) return 'change'
  return isFull(jielong) || failure?.code === 'jielong/full' ? 'wait' : 'join'
}

export const VERBS: Record<Exclude<Standing, 'shut'>, { readonly price: string; readonly signup: string }> = {
  join: { price: '提交报价', signup: '报名' },
  wait: { price: '排候补', signup: '排候补' },
  change: { price: '保存修改', signup: '保存修改' },
}
