import type { GroupRow } from '@shouhou/shared/group'
import { may } from '@shouhou/shared/permission'
import { useAnswer, usePages } from '../../../cloud'
import { useMe } from '../../../features/person'

export interface PinsOfGroup {
  readonly groupId: string
  readonly name: string
  readonly articleIds: readonly string[]
}

export interface Pins {
  readonly groups: readonly PinsOfGroup[]
  /** Nothing slides in above what somebody is about to tap; nobody waits for it long. */
  readonly isWaiting: boolean
  readonly refresh: () => Promise<void>
}

const mayRead = ({ kind, role, verification }: GroupRow): boolean =>
  may(kind, [role], 'knowledge.read') && verification !== 'waiting' && verification !== 'refused'

const ask = (group: GroupRow | undefined) => (group ? { groupId: group.groupId } : null)

/** What my groups pinned: of the one that led here, otherwise of the first three. */
export function usePins(groupId: string | undefined): Pins {
  const isKnown = Boolean(useMe().value?.person)
  const groups = usePages('group.listMine', isKnown ? {} : null)
  const [one, two, three] = groups.items.filter(group => mayRead(group) && (groupId === undefined || group.groupId === groupId))
  const answers = [useAnswer('knowledge.pins', ask(one)), useAnswer('knowledge.pins', ask(two)), useAnswer('knowledge.pins', ask(three))]
  const asked = [groups, ...[one, two, three].flatMap((group, at) => (group && answers[at] ? [answers[at]] : []))]

  return {
    groups: [one, two, three].flatMap((group, at) => (group ? [{ groupId: group.groupId, name: group.name, articleIds: answers[at]?.value ?? [] }] : [])),
    isWaiting: isKnown && asked.some(({ isLoading, isSlow }) => isLoading && !isSlow),
    refresh: async () => {
      await Promise.all(asked.map(({ refresh }) => refresh()))
    },
  }
}
