import { View } from '@tarojs/components'
import type { Failure } from '@shouhou/shared'
import { aria, Notice } from '../ui'
import { asBefore, stillAsking, stillWaiting } from '../words/cloud'
import { sayFailure } from '../words/errors'
import style from './freshness.module.scss'

export interface FreshnessProps {
  readonly answer: { readonly isSlow: boolean; readonly error: Failure | undefined }
}

/**
 * Above what is known from before: that it is being asked again, or could not be. It has its place also while it says
 * nothing: a view that came and went would make WeChat draw all that stands below it anew.
 */
export const Freshness = ({ answer: { isSlow, error } }: FreshnessProps) => (
  <View className={isSlow ? style.above : error ? '' : style.nothing}>
    {isSlow
      ? <View className={style.line} {...aria({ role: 'status' })}>{stillAsking}</View>
      : error && <Notice tone="warn">{asBefore(sayFailure(error))}</Notice>}
  </View>
)

/** Below what holds the place of an answer that is long on its way. */
export const StillWaiting = () => <View className={style.waiting} {...aria({ role: 'status' })}>{stillWaiting}</View>
