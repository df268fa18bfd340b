import type { GroupRow } from '@shouhou/shared/group'
import { kindName } from '../../features/group'
import { go } from '../../route'
import { Avatar, Badge, Cell } from '../../ui'
import { words } from '../../words'
import * as say from '../../words/home/groups'

export function GroupCell({ group }: { readonly group: GroupRow }) {
  const { groupId, name, role, members, openJielongs, verification } = group
  const isRefused = verification === 'refused'
  const parts = [role !== 'member' && words.role[role], kindName(group), say.people(members), verification === 'verified' && words.verification.verified]

  return (
    <Cell
      title={name}
      detail={parts.filter(Boolean).join(' · ')}
      start={<Avatar name={name} />}
      value={isRefused ? <Badge tone="danger">{say.refused(role)}</Badge> : openJielongs > 0 ? <Badge tone="primary">{say.openJielongs(openJielongs)}</Badge> : undefined}
      onPress={() => go('group', { groupId })}
    />
  )
}
