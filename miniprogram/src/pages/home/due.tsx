import type { Due as OneDue } from '@shouhou/shared/home'
import { go } from '../../route'
import { Cell, Section } from '../../ui'
import * as say from '../../words/home/due'
import { LegalRow } from './legal-row'

/** What has a date soon, the nearest first. */
export function Due({ due, now }: { readonly due: readonly OneDue[]; readonly now: number }) {
  if (due.length === 0) return null

  return (
    <Section title={say.title} isList>
      {due.map(one => (one.what === 'legal' ? <LegalRow key={one.reminder.reminderId} due={one} now={now} /> : <Closing key={one.jielongId} due={one} now={now} />))}
    </Section>
  )
}

interface ClosingProps { readonly due: Extract<OneDue, { what: 'closing' }>; readonly now: number }

const Closing = ({ due: { groupId, jielongId, groupName, title, closesAt, isJoined }, now }: ClosingProps) => (
  <Cell
    icon="clock" title={title} detail={`${say.closing(closesAt, now)} · ${isJoined ? say.joined : say.notJoined} · ${groupName}`}
    onPress={() => go('jielong', { groupId, jielongId })}
  />
)
