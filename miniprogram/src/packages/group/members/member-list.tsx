import type { Member } from '@shouhou/shared/group'
import { Paged, type Pages } from '../../../cloud'
import { Avatar, Badge, Cell, EmptyState, Section } from '../../../ui'
import { sayDate, words } from '../../../words'
import * as say from '../../../words/group/members'

export interface MemberListProps {
  readonly members: Pages<Member>
  readonly onChoose: (member: Member) => void
  /** When the list holds one role only. */
  readonly role?: Member['role'] | undefined
}

const standing: readonly Member['role'][] = ['owner', 'admin', 'staff', 'organiser', 'advisor', 'member']

const hasTask = ({ role }: Member) => role !== 'member'

/** Those with a task first, by role; then everybody else in the order of joining. */
export function MemberList({ members, onChoose, role }: MemberListProps) {
  const cellOf = (member: Member) => <MemberCell key={member.personId} member={member} onChoose={onChoose} />
  if (role !== undefined) return <Paged list={members} isRows empty={<EmptyState icon="me" title={say.noneOf(role)} detail={say.noneOfDetail} />}>{cellOf}</Paged>

  const withTask = members.items.filter(hasTask).sort((a, b) => standing.indexOf(a.role) - standing.indexOf(b.role))
  const pages = members.pages.map(page => page.filter(member => !hasTask(member))).filter(page => page.length > 0)
  const others = { ...members, items: pages.flat(), pages }

  return (
    <>
      {withTask.length > 0 && <Section title={say.withTask} isList>{withTask.map(cellOf)}</Section>}
      <Section {...(withTask.length > 0 ? { title: words.role.member } : {})} isBare>
        <Paged list={others} isRows empty={<EmptyState icon="me" title={say.nobodyElse} detail={say.nobodyElseDetail} />}>{cellOf}</Paged>
      </Section>
    </>
  )
}

const MemberCell = ({ member, onChoose }: { readonly member: Member; readonly onChoose: (member: Member) => void }) => (
  <Cell
    start={<Avatar name={member.nickname} />}
    title={member.isMe ? say.me(member.nickname) : member.nickname}
    detail={say.joined(sayDate(member.joinedAt))}
    value={hasTask(member) ? <Badge tone={member.role === 'owner' ? 'primary' : 'info'}>{words.role[member.role]}</Badge> : undefined}
    {...(member.isMe ? {} : { onPress: () => onChoose(member) })}
  />
)
