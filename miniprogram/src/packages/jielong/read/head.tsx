import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import type { CSSProperties } from 'react'
import { isFull } from '../../../features/jielong'
import { Card } from '../../../ui'
import * as say from '../../../words/jielong/read'
import { capacityOf, countedMerged, KIND_WORDS, people as sayPeople, sayEnd, saySeats, whyShut } from '../../../words/jielong/standing'
import { sayMachine } from '../../../words/jielong/subject'
import { About } from './about'
import style from './read.module.scss'

// Words, and a bar that is drawn by the style: each join sends both, so they are one element.
const filled = (part: number) => ({ '--filled': `${Math.min(100, Math.round(part * 100))}%` }) as CSSProperties

/** How many, of what; how many more and until when, where there is an end to either; then since when. */
export function Head({ jielong }: { readonly jielong: JielongView }) {
  const { kind, people, title, about, startedAt, startedBy } = jielong
  const machine = sayMachine(jielong)

  return (
    <Card>
      <View className={style.figureLine}>
        <View className={style.figure}>{sayPeople(people)}</View>
        <View className={style.same}>{jielong.merged.length > 0 ? countedMerged : KIND_WORDS[kind].counted}</View>
      </View>
      <View className={style.title}>{title}</View>
      {machine !== '' && <View className={style.quiet}>{machine}</View>}
      <Bounds jielong={jielong} />
      {about !== '' && <About>{about}</About>}
      <View className={style.since}>{say.startedBy(startedAt, startedBy.nickname)}</View>
    </Card>
  )
}

function Bounds({ jielong }: { readonly jielong: JielongView }) {
  const { people, capacity, state, myEntry } = jielong
  const now = Date.now()
  const [end, isShut] = [sayEnd(jielong, now), whyShut(jielong, now) !== '']

  return (
    <>
      {capacity !== null && <View className={style.seats} style={filled(people / capacity)}>{state === 'open' ? saySeats(jielong) : capacityOf(capacity)}</View>}
      {!isShut && !myEntry && isFull(jielong) && <View className={style.quiet}>{say.canWait}</View>}
      {end !== '' && <View className={isShut ? style.shut : style.quiet}>{end}</View>}
    </>
  )
}
