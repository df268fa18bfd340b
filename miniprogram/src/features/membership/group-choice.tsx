import { may, type Action } from '@shouhou/shared/permission'
import type { GroupRow } from '@shouhou/shared/group'
import type { ReactNode } from 'react'
import { Paged, type Pages } from '../../cloud'
import { Avatar, Cell } from '../../ui'
import { words } from '../../words'
import * as say from '../../words/membership/choice'

export interface GroupChoiceProps {
  readonly groups: Pages<GroupRow>
  /** What is to be done there: groups where I may not do it say so and cannot be chosen. */
  readonly action: Action
  readonly onChoose: (group: GroupRow) => void
  readonly empty: ReactNode
}

const whyNot = ({ kind, role, verification }: GroupRow, action: Action): string => {
  if (verification === 'waiting' || verification === 'refused') return words.verification[verification]
  return may(kind, [role], action) ? '' : say.notYours(role)
}

/** One of my groups. */
export function GroupChoice({ groups, action, onChoose, empty }: GroupChoiceProps) {
  return (
    <Paged list={groups} isRows empty={empty}>
      {group => {
        const reason = whyNot(group, action)
        return (
          <Cell
            key={group.groupId} start={<Avatar name={group.name} />} title={group.name}
            detail={say.facts(group, reason)}
            {...(reason ? {} : { onPress: () => onChoose(group) })}
          />
        )
      }}
    </Paged>
  )
}
