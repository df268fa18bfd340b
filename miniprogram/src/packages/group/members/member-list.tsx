import type { Member } from '@shouhou/shared/group'
import { Paged, type Pages } from '../../../cloud'
import { Avatar, Badge, Cell, EmptyState, Section } from '../../../ui'
import { sayDate, words } from '../../../words'

export interface MemberListProps {
  readonly members: Pages<Member>
  readonly onChoose: (member: Member) => void
}

const standing: readonly Member['role'][] = ['owner', 'admin', 'staff', 'organiser', 'advisor', 'member']

const hasTask = ({ role }: Member) => role !== 'member'

/** Those with a task first, by role; then everybody else in the order of joining. */
export function MemberList({ members, onChoose }: MemberListProps) {
  const withTask = members.items.filter(hasTask).sort((a, b) => standing.indexOf(a.role) - standing.indexOf(b.role))
  const pages = members.pages.map(page => page.filter(member => !hasTask(member))).filter(page => page.length > 0)
  const others = { ...members, items: pages.flat(), pages }
  const cellOf = (member: Member) => <MemberCell key={member.personId} member={member} onChoose={onChoose} />

  return (
    <>
      {withTask.length > 0 && <Section title="有分工的人" isList>{withTask.map(cellOf)}</Section>}
      <Section title={withTask.length > 0 ? words.role.member : undefined} isBare>
        <Paged list={others} isRows empty={<EmptyState icon="me" title="还没有别的群友" detail="把邀请发出去，人就来了。" />}>{cellOf}</Paged>
      </Section>
    </>
  )
}

const MemberCell = ({ member, onChoose }: { readonly member: Member; readonly onChoose: (member: Member) => void }) => (
  <Cell
    start={<Avatar name={member.nickname} />}
    title={member.isMe ? `${member.nickname}（我）` : member.nickname}
    detail={`${sayDate(member.joinedAt)}加入`}
    value={hasTask(member) ? <Badge tone={member.role === 'owner' ? 'primary' : 'info'}>{words.role[member.role]}</Badge> : undefined}
    {...(member.isMe ? {} : { onPress: () => onChoose(member) })}
  />
)
