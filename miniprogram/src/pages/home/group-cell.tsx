import { View } from '@tarojs/components'
import type { GroupRow } from '@shouhou/shared/group'
import { go } from '../../route'
import { Avatar, Badge, Cell } from '../../ui'
import { sayCount, words } from '../../words'
import style from './home.module.scss'

export function GroupCell({ group }: { readonly group: GroupRow }) {
  const { groupId, name, kind, members, openJielongs, verification } = group
  const detail = [words.groupKind[kind], `${sayCount(members)} 人`, words.verification[verification]].filter(Boolean).join(' · ')

  return (
    <Cell
      title={name}
      detail={detail}
      start={<Avatar name={name} />}
      value={<Marks openJielongs={openJielongs} role={group.role} />}
      onPress={() => go('group', { groupId })}
    />
  )
}

const Marks = ({ openJielongs, role }: Pick<GroupRow, 'openJielongs' | 'role'>) => (
  <View className={style.marks}>
    {role !== 'member' && <Badge>{words.role[role]}</Badge>}
    {openJielongs > 0 && <Badge tone="primary">{`${openJielongs} 个接龙`}</Badge>}
  </View>
)
