import { Text, View } from '@tarojs/components'
import type { Source } from '@shouhou/shared/rights'
import { useState } from 'react'
import { Icon, Pressable } from '../../ui'
import * as say from '../../words/rights/sources'
import style from './source-list.module.scss'

export interface SourceListProps { readonly sources: readonly Source[] }

/** What a rule stands on: its articles in sight, their words, who checked them and when behind one tap. Nothing without sources. */
export function SourceList({ sources }: SourceListProps) {
  const [isOpen, setOpen] = useState(false)
  if (sources.length === 0) return null

  return (
    <View className={style.sources}>
      <Pressable isExpanded={isOpen} className={style.fold} onPress={() => setOpen(!isOpen)}>
        <View className={style.names}>{say.restsOn(sources)}</View>
        <Icon name={isOpen ? 'up' : 'down'} />
      </Pressable>
      {isOpen && <SourceRows sources={sources} />}
    </View>
  )
}

/** The same with nothing folded away. */
export const SourceRows = ({ sources }: SourceListProps) => (
  <>
    {sources.map(source => (
      <View key={source.law + source.article + source.says} className={style.source}>
        <View className={style.law}>{say.named(source)}</View>
        {source.says !== '' && <View>{source.says}</View>}
        <Text className={style.quiet} selectable userSelect>{say.facts(source)}</Text>
      </View>
    ))}
  </>
)
