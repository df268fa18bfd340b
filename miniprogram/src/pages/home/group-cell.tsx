import type { GroupRow } from '@shouhou/shared/group'
import { go } from '../../route'
import { Avatar, Badge, Cell } from '../../ui'
import { sayCount, words } from '../../words'

export function GroupCell({ group }: { readonly group: GroupRow }) {
  const { groupId, name, kind, role, members, openJielongs, verification } = group
  const parts = [role !== 'member' && words.role[role], words.groupKind[kind], `${sayCount(members)} 人`, words.verification[verification]]

  return (
    <Cell
      title={name}
      detail={parts.filter(Boolean).join(' · ')}
      start={<Avatar name={name} />}
      value={openJielongs > 0 ? <Badge tone="primary">{`${openJielongs} 个接龙`}</Badge> : undefined}
      onPress={() => go('group', { groupId })}
    />
  )
}
