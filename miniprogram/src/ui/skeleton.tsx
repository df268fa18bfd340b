import { View } from '@tarojs/components'
import { aria } from './aria'
import { Card } from './card'
import style from './skeleton.module.scss'
import * as say from '../words/ui/controls'

export interface SkeletonProps {
  /** How many cards to hold the place of. */
  readonly count?: number
}

/** The shape of what is on its way. */
export function Skeleton({ count = 3 }: SkeletonProps) {
  return (
    <View {...aria({ role: 'status', label: say.loading })}>
      {Array.from({ length: count }, (_, at) => (
        <Card key={at}>
          <View className={style.line} />
          <View className={style.short} />
        </Card>
      ))}
    </View>
  )
}
