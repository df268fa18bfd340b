import type { GroupView, Member } from '@shouhou/shared/group'
import { useState } from 'react'
import { Answered, useAnswer, usePages, usePullToRefresh, type Pages } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Notice, Page } from '../../../ui'
import { MemberList } from './member-list'
import { MemberSheet } from './member-sheet'
import { useChanged } from './use-changed'
import { useHandOver } from './use-hand-over'

export default function MembersPage() {
  const { groupId, choose } = useParams()
  if (!groupId) return <Page><EmptyState icon="me" title="没有找到这个群" detail="请从群里进入成员列表。" /></Page>

  return <RequirePerson><Members groupId={groupId} isChoosingOwner={choose === 'owner'} /></RequirePerson>
}

function Members({ groupId, isChoosingOwner }: { readonly groupId: string; readonly isChoosingOwner: boolean }) {
  const group = useAnswer('group.read', { groupId })
  const members = usePages('group.members', { groupId })
  usePullToRefresh(group.refresh, members.refresh)

  return (
    <Page>
      <Answered answer={group}>
        {value => (isChoosingOwner && value.can.includes('group.hand-over')
          ? <NextOwner group={value} members={members} />
          : <Everybody group={value} members={members} />)}
      </Answered>
    </Page>
  )
}

interface PeopleProps {
  readonly group: GroupView
  readonly members: Pages<Member>
}

function Everybody({ group, members }: PeopleProps) {
  const [chosen, setChosen] = useState<Member>()
  const { list, changed } = useChanged(members)
  return (
    <>
      <MemberList members={list} onChoose={setChosen} />
      {chosen && <MemberSheet key={chosen.personId} group={group} member={chosen} onClose={() => setChosen(undefined)} onChanged={changed} />}
    </>
  )
}

function NextOwner({ group, members }: PeopleProps) {
  const handing = useHandOver(group)
  return (
    <>
      <Notice title="选一位接手的群主">您会变成管理员。之后要拿回来，得由新群主移交给您。</Notice>
      {handing.problem}
      <MemberList members={members} onChoose={member => void handing.ask(member)} />
    </>
  )
}
