import { View } from '@tarojs/components'
import type { Failure } from '@shouhou/shared'
import { aria, Notice } from '../ui'
import { asBefore, stillAsking, stillWaiting } from '../words/cloud'
import { sayFailure } from '../words/errors'
import style from './freshness.module.scss'

export interface FreshnessProps {
  readonly answer: { readonly isSlow: boolean; readonly error: Failure | undefined }
}

/** Above what is known from before: that it is being asked again, or could not be. */
export const Freshness = ({ answer: { isSlow, error } }: FreshnessProps) => {
  if (isSlow) return <View className={style.above}><View className={style.line} {...aria({ role: 'status' })}>{stillAsking}</View></View>
  return error ? <Notice tone="warn">{asBefore(sayFailure(error))}</Notice> : null
}

/** Below what holds the place of an answer that is long on its way. */
export const StillWaiting = () => <View className={style.waiting} {...aria({ role: 'status' })}>{stillWaiting}</View>
