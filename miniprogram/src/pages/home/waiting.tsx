import type { GroupRow } from '@shouhou/shared/group'
import { go } from '../../route'
import { Cell, Section } from '../../ui'

/** What waits for me comes before everything else. */
export function Waiting({ groups }: { readonly groups: readonly GroupRow[] }) {
  const waiting = groups.filter(group => group.waiting > 0)
  if (waiting.length === 0) return null

  return (
    <Section title="等您处理" isList>
      {waiting.map(({ groupId, name, waiting: count }) => (
        <Cell key={groupId} icon="shield" title={`${count} 条举报或待查内容`} detail={name} onPress={() => go('queue', { groupId })} />
      ))}
    </Section>
  )
}
