import { GROUP_KINDS, type GroupKind } from '@shouhou/shared/permission'
import { KindLimits } from '../../../features/group'
import { Badge, ChoiceCards, Section } from '../../../ui'
import { words } from '../../../words'
import * as say from '../../../words/group/create'
import { KIND_FACTS } from '../../../words/group/kinds'

export interface KindChoiceProps {
  readonly kind: GroupKind | undefined
  readonly onChoose: (kind: GroupKind) => void
}

const order: readonly GroupKind[] = ['consumer', ...GROUP_KINDS.filter(kind => kind !== 'consumer')]

const choices = order.map(kind => ({
  value: kind,
  label: words.groupKind[kind],
  hint: KIND_FACTS[kind].lead,
  aside: <Badge tone={kind === 'consumer' ? 'success' : 'warn'}>{kind === 'consumer' ? say.atOnce : say.afterVerification}</Badge>,
  more: <KindLimits kind={kind} />,
}))

/** The first question: what kind of group, explained. */
export const KindChoice = ({ kind, onChoose }: KindChoiceProps) => (
  <Section title={say.whichKind} isBare>
    <ChoiceCards label={say.whichKind} value={kind} choices={choices} onChange={onChoose} />
  </Section>
)
