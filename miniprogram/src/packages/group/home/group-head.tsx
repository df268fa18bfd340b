import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { FoldedLimits, KindMark, LongText } from '../../../features/group'
import { Card } from '../../../ui'
import * as say from '../../../words/group/home'
import style from './home.module.scss'

/** What this group is, and who I am in it. */
export function GroupHead({ group }: { readonly group: GroupView }) {
  const { name, brand, about, members, owner, role, kind } = group
  return (
    <Card>
      <KindMark group={group} />
      <View className={style.name}>{name}</View>
      <View className={style.facts}>{[brand, say.people(members), say.ownerIs(owner.nickname)].filter(Boolean).join(' · ')}</View>
      <View className={style.facts}>{say.youAre(role)}</View>
      {about !== '' && <View className={style.about}><LongText>{about}</LongText></View>}
      <FoldedLimits kind={kind} />
    </Card>
  )
}
