import { View } from '@tarojs/components'
import type { GroupView, Member } from '@shouhou/shared/group'
import { APPOINTABLE } from '@shouhou/shared/permission'
import { useState } from 'react'
import { Answered, useAnswer, usePages, usePullToRefresh, type Pages } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { Card, ChoiceChips, EmptyState, Notice, Page } from '../../../ui'
import { words } from '../../../words'
import * as say from '../../../words/group/members'
import { MemberList } from './member-list'
import { MemberSheet } from './member-sheet'
import { useChanged } from './use-changed'
import { useHandOver } from './use-hand-over'

export default function MembersPage() {
  const { groupId, choose } = useParams()
  if (!groupId) return <Page><EmptyState icon="me" title={say.notFound} detail={say.notFoundDetail} /></Page>

  return <RequirePerson><Members groupId={groupId} isChoosingOwner={choose === 'owner'} /></RequirePerson>
}

const ALL = 'all'
/** So many people are found by looking. */
const FEW = 30

type Which = Member['role'] | typeof ALL

function Members({ groupId, isChoosingOwner }: { readonly groupId: string; readonly isChoosingOwner: boolean }) {
  const [which, setWhich] = useState<Which>(ALL)
  const role = which === ALL ? undefined : which
  const group = useAnswer('group.read', { groupId })
  const members = usePages('group.members', role === undefined ? { groupId } : { groupId, role })
  usePullToRefresh(group.refresh, members.refresh)

  return (
    <Page>
      <Answered answer={group}>
        {value => (
          <>
            <View>{value.members > FEW && <WhichRole kind={value.kind} which={which} onChange={setWhich} />}</View>
            {isChoosingOwner && value.can.includes('group.hand-over')
              ? <NextOwner group={value} members={members} role={role} />
              : <Everybody group={value} members={members} role={role} />}
          </>
        )}
      </Answered>
    </Page>
  )
}

interface WhichRoleProps {
  readonly kind: GroupView['kind']
  readonly which: Which
  readonly onChange: (which: Which) => void
}

const WhichRole = ({ kind, which, onChange }: WhichRoleProps) => (
  <Card>
    <ChoiceChips<Which>
      label={say.which} value={which} onChange={onChange}
      choices={[{ value: ALL, label: say.everybody }, ...APPOINTABLE[kind].map(role => ({ value: role, label: words.role[role] }))]}
    />
  </Card>
)

interface PeopleProps {
  readonly group: GroupView
  readonly members: Pages<Member>
  /** The only role in the list. */
  readonly role: Member['role'] | undefined
}

function Everybody({ group, members, role }: PeopleProps) {
  const [chosen, setChosen] = useState<Member>()
  const { list, changed } = useChanged(members)
  return (
    <>
      <MemberList members={list} onChoose={setChosen} role={role} />
      {chosen && <MemberSheet key={chosen.personId} group={group} member={chosen} onClose={() => setChosen(undefined)} onChanged={changed} />}
    </>
  )
}

function NextOwner({ group, members, role }: PeopleProps) {
  const handing = useHandOver(group)
  return (
    <>
      <Notice title={say.chooseOwner}>{say.chooseOwnerDetail}</Notice>
      {handing.problem}
      <MemberList members={members} onChoose={member => void handing.ask(member)} role={role} />
    </>
  )
}
