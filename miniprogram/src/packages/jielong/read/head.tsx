import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { KIND_WORDS, sayDeadline, sayMachine, saySeats } from '../../../features/jielong'
import { Card, Meter } from '../../../ui'
import { sayCount, sayDate } from '../../../words'
import style from './read.module.scss'

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
        {capacity === null ? <View className={style.quiet}>不限人数</View> : <Meter label="名额" value={people} of={capacity} {...(jielong.state === 'open' ? { detail: saySeats(jielong) } : {})} />}
        <View className={style.quiet}>{sayDeadline(jielong, Date.now())}</View>
      </View>
    </Card>
  )
}
