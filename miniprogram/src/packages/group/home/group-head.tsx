import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { FoldedLimits, KindMark, LongText } from '../../../features/group'
import { Card } from '../../../ui'
import { sayCount, words } from '../../../words'
import style from './home.module.scss'

/** What this group is, and who I am in it. */
export function GroupHead({ group }: { readonly group: GroupView }) {
  const { name, brand, about, members, owner, role, kind } = group
  return (
    <Card>
      <KindMark group={group} />
      <View className={style.name}>{name}</View>
      <View className={style.facts}>{[brand, `${sayCount(members)} 人`, `群主 ${owner.nickname}`].filter(Boolean).join(' · ')}</View>
      <View className={style.facts}>{role === null ? '您以平台运营的身份在看' : `您是${words.role[role]}`}</View>
      {about !== '' && <View className={style.about}><LongText>{about}</LongText></View>}
      <FoldedLimits kind={kind} />
    </Card>
  )
}
