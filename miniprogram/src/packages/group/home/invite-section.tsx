import type { GroupView } from '@shouhou/shared/group'
import { Invitation } from '../../../features/group'
import { Section } from '../../../ui'
import { title } from '../../../words/group/invitation'

/** Only where somebody could really join. */
export function InviteSection({ group }: { readonly group: GroupView }) {
  const isOpen = group.verification === 'none' || group.verification === 'verified'
  if (group.inviteCode === null || !isOpen) return null

  return <Section title={title}><Invitation group={group} /></Section>
}
