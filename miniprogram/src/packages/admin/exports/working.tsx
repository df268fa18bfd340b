import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { aria } from '../../../ui'
import * as say from '../../../words/export/form'
import style from './exports.module.scss'

const SECOND_MS = 1000

/** How long it has been under way: the cloud says only when it is done. */
export function Working() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(before => before + 1), SECOND_MS)
    return () => clearInterval(timer)
  }, [])

  return (
    <View {...aria({ role: 'status' })}>
      <View className={style.track}><View className={style.runner} /></View>
      <View className={style.quiet}>{say.underWay(seconds)}</View>
    </View>
  )
}
