import { View } from '@tarojs/components'
import type { GroupCard } from '@shouhou/shared/group'
import { Card, Notice, Section } from '../../ui'
import * as say from '../../words/group/door'
import style from './group.module.scss'
import { FoldedLimits, KindMark } from './kind-mark'
import { LongText } from './long-text'

/** A group as a visitor sees it at the door. */
export function GroupDoor({ group }: { readonly group: GroupCard }) {
  const { name, brand, about, rules, members, verification, kind } = group
  return (
    <>
      <Card>
        <KindMark group={group} />
        <View className={style.name}>{name}</View>
        <View className={style.quiet}>{[brand, say.people(members)].filter(Boolean).join(' · ')}</View>
        {about !== '' && <View className={style.about}><LongText>{about}</LongText></View>}
        <FoldedLimits kind={kind} />
      </Card>
      {verification === 'waiting' && <Notice tone="warn" title={say.waiting}>{say.waitingDetail}</Notice>}
      {verification === 'refused' && <Notice tone="warn" title={say.refused}>{say.refusedDetail}</Notice>}
      <Section title={say.rules}><View className={style.text}>{rules || say.rulesWait}</View></Section>
    </>
  )
}
