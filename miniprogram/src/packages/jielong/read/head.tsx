import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import type { CSSProperties } from 'react'
import { KIND_WORDS, sayDeadline, sayMachine, saySeats } from '../../../features/jielong'
import { Card } from '../../../ui'
import { sayCount, sayDate } from '../../../words'
import style from './read.module.scss'

// Words, and a bar that is drawn by the style: each join sends both, so they are one element.
const filled = (part: number) => ({ '--filled': `${Math.min(100, Math.round(part * 100))}%` }) as CSSProperties

/** How many, of what, since when; then how many more, and until when. */
export function Head({ jielong }: { readonly jielong: JielongView }) {
  const { kind, people, title, about, startedAt, startedBy, groupName, capacity } = jielong
  const machine = sayMachine(jielong)

  return (
    <Card>
      <View className={style.figureLine}>
        <View className={style.figure}>{`${sayCount(people)} 人`}</View>
        <View className={style.same}>{jielong.merged.length > 0 ? '同样的故障' : KIND_WORDS[kind].counted}</View>
      </View>
      <View className={style.title}>{title}</View>
      {machine !== '' && <View className={style.quiet}>{machine}</View>}
      <View className={style.quiet}>{`${sayDate(startedAt)}开始，${startedBy.nickname} 在“${groupName}”发起`}</View>
      {about !== '' && <View className={style.about}>{about}</View>}
      <View className={style.bounds}>
        {capacity === null
          ? <View className={style.quiet}>不限人数</View>
          : <View className={style.seats} style={filled(people / capacity)}>{jielong.state === 'open' ? saySeats(jielong) : `名额 ${sayCount(capacity)} 人`}</View>}
        <View className={style.quiet}>{sayDeadline(jielong, Date.now())}</View>
      </View>
    </Card>
  )
}
