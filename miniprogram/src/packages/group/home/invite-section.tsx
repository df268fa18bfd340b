import type { GroupView } from '@shouhou/shared/group'
import { Invitation } from '../../../features/group'
import { Section } from '../../../ui'

/** Only where somebody could really join. */
export function InviteSection({ group }: { readonly group: GroupView }) {
  const isOpen = group.verification === 'none' || group.verification === 'verified'
  if (group.inviteCode === null || !isOpen) return null

  return <Section title="邀请"><Invitation group={group} /></Section>
}
