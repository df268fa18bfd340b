import { View } from '@tarojs/components'
import type { TemplateView } from '@shouhou/shared/template'
import { useDraft } from '../../../drafts'
import { Button, classNames, Icon, Pressable, Section } from '../../../ui'
import * as say from '../../../words/template/read'
import style from './read.module.scss'

interface Ticks { readonly done: readonly string[] }

const nothing: Ticks = { done: [] }

/** Ticked on this phone only; the items themselves are the keys, so that an edited one is open again. */
export function Checklist({ template: { templateId, checklist } }: { readonly template: TemplateView }) {
  const { draft: { done }, write, discard } = useDraft<Ticks>(`template-ticks:${templateId}`, nothing)
  if (checklist.length === 0) return null
  const ticked = checklist.filter(item => done.includes(item)).length
  const toggle = (item: string) => write(before => ({ done: before.done.includes(item) ? before.done.filter(one => one !== item) : [...before.done, item] }))

  return (
    <Section
      title={say.checklist(ticked, checklist.length)} detail={say.checklistDetail}
      aside={ticked > 0 && <Button isSmall kind="plain" onPress={discard}>{say.clearTicks}</Button>}
    >
      {checklist.map(item => (
        <Pressable key={item} role="checkbox" isChecked={done.includes(item)} label={item} className={style.tick} onPress={() => toggle(item)}>
          <View className={classNames(style.box, done.includes(item) && style.ticked)}>{done.includes(item) && <Icon name="check" />}</View>
          <View className={style.item}>{item}</View>
        </Pressable>
      ))}
    </Section>
  )
}
