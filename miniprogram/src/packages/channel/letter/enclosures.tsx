import { View } from '@tarojs/components'
import type { Letter } from '@shouhou/shared/channel'
import { useDraft } from '../../../drafts'
import { classNames, Icon, Pressable, Section } from '../../../ui'
import * as say from '../../../words/channel/letter'
import style from './letter.module.scss'

interface Ticks { readonly done: readonly string[] }

const nothing: Ticks = { done: [] }

/** What to put with it, ticked off on this device. */
export function Enclosures({ caseId, letter: { kind, enclosures, toGet } }: { readonly caseId: string; readonly letter: Letter }) {
  const { draft: { done }, write } = useDraft<Ticks>(`letter-ticks:${caseId}:${kind}`, nothing)
  if (enclosures.length === 0) return null
  const toggle = (item: string) => write(before => ({ done: before.done.includes(item) ? before.done.filter(one => one !== item) : [...before.done, item] }))

  return (
    <Section title={say.enclosures(enclosures.filter(item => done.includes(item)).length, enclosures.length)} detail={say.enclosuresDetail}>
      {enclosures.map(item => (
        <Pressable key={item} role="checkbox" isChecked={done.includes(item)} label={toGet.includes(item) ? `${item}，${say.toGet}` : item} className={style.tick} onPress={() => toggle(item)}>
          <View className={classNames(style.box, done.includes(item) && style.ticked)}>{done.includes(item) && <Icon name="check" />}</View>
          <View className={style.item}>
            <View>{item}</View>
            {toGet.includes(item) && <View className={style.quiet}>{say.toGet}</View>}
          </View>
        </Pressable>
      ))}
    </Section>
  )
}
