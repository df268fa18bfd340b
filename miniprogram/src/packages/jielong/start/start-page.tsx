import { Answered, useAnswer } from '../../../cloud'
import { EmptyState, Page } from '../../../ui'
import { words } from '../../../words'
import * as say from '../../../words/jielong/start'
import type { Prefill } from './start-form'
import { StartIn } from './start-in'

export interface StartPageProps { readonly groupId: string; readonly prefill: Prefill }

export function StartPage({ groupId, prefill }: StartPageProps) {
  const group = useAnswer('group.read', { groupId })
  if (!group.value) return <Page><Answered answer={group}>{() => null}</Answered></Page>
  if (!group.value.can.includes('jielong.start')) return <Page><MayNot name={group.value.name} role={group.value.role} /></Page>
  return <StartIn groupId={groupId} groupName={group.value.name} prefill={prefill} />
}

const MayNot = ({ name, role }: { readonly name: string; readonly role: keyof typeof words.role | null }) => (
  <EmptyState icon="jielong" title={name} detail={say.mayNot(role ? words.role[role] : undefined)} />
)
