import type { GroupRow } from '@shouhou/shared/group'
import { kindName } from '../../features/group'
import { go } from '../../route'
import { Avatar, Badge, Cell } from '../../ui'
import { sayCount, words } from '../../words'

export function GroupCell({ group }: { readonly group: GroupRow }) {
  const { groupId, name, role, members, openJielongs, verification } = group
  const isRefused = verification === 'refused'
  const parts = [role !== 'member' && words.role[role], kindName(group), `${sayCount(members)} 人`, verification === 'verified' && words.verification.verified]

  return (
    <Cell
      title={name}
      detail={parts.filter(Boolean).join(' · ')}
      start={<Avatar name={name} />}
      value={isRefused ? <Badge tone="danger">{role === 'owner' ? '看原因' : '不能用了'}</Badge> : openJielongs > 0 ? <Badge tone="primary">{`${openJielongs} 个接龙`}</Badge> : undefined}
      onPress={() => go('group', { groupId })}
    />
  )
}
