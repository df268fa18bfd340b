import { View } from '@tarojs/components'
import type { GroupCard } from '@shouhou/shared/group'
import { Card, Notice, Section } from '../../ui'
import { sayCount } from '../../words'
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
        <View className={style.quiet}>{[brand, `${sayCount(members)} 人`].filter(Boolean).join(' · ')}</View>
        {about !== '' && <View className={style.about}><LongText>{about}</LongText></View>}
        <FoldedLimits kind={kind} />
      </Card>
      {verification === 'waiting' && <Notice tone="warn" title="这个群还在等平台认证">认证之前还不能加入。认证之后，用同一个邀请码就行。</Notice>}
      {verification === 'refused' && <Notice tone="warn" title="这个群没有通过平台认证">不能加入，也请不要把它当作官方或监督机构。</Notice>}
      <Section title="群规"><View className={style.text}>{rules || '群规正在检查，检查完就能看到。'}</View></Section>
    </>
  )
}
