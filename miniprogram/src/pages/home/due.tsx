import type { Due as OneDue } from '@shouhou/shared/home'
import { go } from '../../route'
import { Cell, Section } from '../../ui'
import * as say from '../../words/home/due'

/** What has a date soon, the nearest first. */
export function Due({ due, now }: { readonly due: readonly OneDue[]; readonly now: number }) {
  if (due.length === 0) return null

  return (
    <Section title={say.title} isList>
      {due.flatMap(one => (one.what === 'closing' ? [one] : [])).map(({ groupId, jielongId, groupName, title, closesAt, isJoined }) => (
        <Cell
          key={jielongId} icon="clock" title={title} detail={`${say.closing(closesAt, now)} · ${isJoined ? say.joined : say.notJoined} · ${groupName}`}
          onPress={() => go('jielong', { groupId, jielongId })}
        />
      ))}
    </Section>
  )
}
