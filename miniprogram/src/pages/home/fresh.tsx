import type { Home } from '@shouhou/shared/home'
import { go } from '../../route'
import { Cell, Section } from '../../ui'
import * as say from '../../words/home/news'

/** What others did since I last looked. */
export function Fresh({ inGroups, inJielongs }: Pick<Home, 'inGroups' | 'inJielongs'>) {
  if (inGroups.length + inJielongs.length === 0) return null

  return (
    <Section title={say.title} isList>
      {inJielongs.map(({ groupId, jielongId, title, people }) => (
        <Cell key={jielongId} icon="jielong" title={say.people(people)} detail={title} onPress={() => go('jielong', { groupId, jielongId })} />
      ))}
      {inGroups.map(({ groupId, groupName, ...counts }) => (
        <Cell key={groupId} icon="group" title={say.inGroup(counts)} detail={groupName} onPress={() => go('group', { groupId })} />
      ))}
    </Section>
  )
}
