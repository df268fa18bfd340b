import { may } from '@shouhou/shared/permission'
import type { GroupRow } from '@shouhou/shared/group'
import { useEffect } from 'react'
import { Paged, usePages, usePullToRefresh } from '../../../cloud'
import { go } from '../../../route'
import { Avatar, Button, Cell, EmptyState, Page, Section, Skeleton } from '../../../ui'
import { sayCount, words } from '../../../words'
import * as say from '../../../words/case/filing'
import { useHandedOn } from './handed-on'

/** Why a person cannot file to a group; '' when they can. */
const whyNot = ({ kind, role, verification }: GroupRow): string => {
  if (!may(kind, [role], 'case.file')) return say.staffOnlyReads
  return verification === 'waiting' || verification === 'refused' ? words.verification[verification] : ''
}

export interface GroupChoiceProps {
  readonly onChoose: (groupId: string) => void
  /** Somebody wants another group: then also one single group is shown. */
  readonly isAsked: boolean
}

/** The first question: to which of my groups. Not asked where there is one answer. */
export function GroupChoice({ onChoose, isAsked }: GroupChoiceProps) {
  const groups = usePages('group.listMine', {})
  usePullToRefresh(groups.refresh)
  const handed = useHandedOn()
  const [first, ...others] = groups.items
  const only = !isAsked && first && others.length === 0 && !groups.hasMore && whyNot(first) === '' ? first.groupId : undefined
  useEffect(() => {
    if (only) onChoose(only)
  }, [only])

  if (only) return <Page><Skeleton /></Page>
  return (
    <Page>
      <Section title={groups.items.length > 0 ? say.whichGroup : undefined} isBare>
        <Paged list={groups} isRows empty={<NoGroup isAnswered={handed.at > 0} />}>
          {group => {
            const reason = whyNot(group)
            return (
              <Cell
                key={group.groupId} start={<Avatar name={group.name} />} title={group.name}
                detail={[words.groupKind[group.kind], say.peopleIn(sayCount(group.members)), reason].filter(Boolean).join(' · ')}
                {...(reason ? {} : { onPress: () => onChoose(group.groupId) })}
              />
            )
          }}
        </Paged>
      </Section>
    </Page>
  )
}

const NoGroup = ({ isAnswered }: { readonly isAnswered: boolean }) => (
  <EmptyState
    icon="group"
    title={say.noGroup}
    detail={isAnswered ? `${say.answersWait}${say.noGroupDetail}` : say.noGroupDetail}
    action={(
      <>
        <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup')}>{say.joinByCode}</Button>
        <Button kind="plain" isFull onPress={() => go('createGroup')}>{say.createGroup}</Button>
      </>
    )}
  />
)
