import { View } from '@tarojs/components'
import type { Asked as OneAsked } from '@shouhou/shared/home'
import { Section } from '../../ui'
import * as say from '../../words/home/asked'
import { AskedRow } from './asked-row'
import { UnfinishedRows, type Unfinished } from './unfinished'

export interface AskedProps {
  readonly asked: readonly OneAsked[]
  /** What this device keeps of what I began. */
  readonly unfinished: Unfinished
}

/** What only I can do next; nothing at all when nothing waits. */
export function Asked({ asked, unfinished }: AskedProps) {
  if (asked.length + unfinished.count === 0) return null

  return (
    <Section title={say.title} isList>
      <View>{asked.map((one, at) => <AskedRow key={at} asked={one} />)}</View>
      <View><UnfinishedRows unfinished={unfinished} /></View>
    </Section>
  )
}
