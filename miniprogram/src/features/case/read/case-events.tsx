import { View } from '@tarojs/components'
import type { CaseEvent, CaseView } from '@shouhou/shared/case'
import { useState } from 'react'
import { aria, Button, Section } from '../../../ui'
import { sayMoment } from '../../../words'
import { EVENT_WORDS } from '../words'
import style from './read.module.scss'

const SHOWN = 5

// Filed into a 接龙, both happen at the same moment.
const laterFirst = (a: CaseEvent, b: CaseEvent): number => b.at - a.at || Number(a.what === 'filed') - Number(b.what === 'filed')

/** What happened, latest first. */
export function CaseEvents({ found: { events } }: { readonly found: CaseView }) {
  const [isAll, setAll] = useState(false)
  const latest = [...events].sort(laterFirst)
  const shown = isAll ? latest : latest.slice(0, SHOWN)

  return (
    <Section title="时间线">
      <View className={style.events} {...aria({ role: 'list', label: '时间线' })}>
        {shown.map((event, at) => <OneEvent key={`${event.at} ${at}`} event={event} />)}
      </View>
      {latest.length > shown.length && <Button kind="plain" isFull onPress={() => setAll(true)}>{`看全部 ${latest.length} 条`}</Button>}
    </Section>
  )
}

const isDecision = (what: CaseEvent['what']): boolean => what === 'hidden' || what === 'restored'

const OneEvent = ({ event: { at, by, what, detail } }: { readonly event: CaseEvent }) => (
  <View className={style.event} {...aria({ role: 'listitem' })}>
    <View className={style.dot} />
    <View>{[by?.nickname ?? (isDecision(what) && '管理员'), EVENT_WORDS[what]].filter(Boolean).join(' ')}</View>
    {detail && <View className={style.quiet}>{isDecision(what) ? `原因：${detail}` : detail}</View>}
    <View className={style.quiet}>{sayMoment(at)}</View>
  </View>
)
