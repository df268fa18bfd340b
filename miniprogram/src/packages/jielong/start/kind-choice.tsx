import { JIELONG_KINDS, type JielongKind } from '@shouhou/shared/jielong'
import { ChoiceCards, Section } from '../../../ui'
import * as say from '../../../words/jielong/start'

export interface KindChoiceProps {
  readonly kind: JielongKind | undefined
  readonly onChoose: (kind: JielongKind) => void
}

const choices = JIELONG_KINDS.map(kind => ({ value: kind, label: say.kinds[kind].name, hint: say.kinds[kind].purpose }))

/** The first question: what it is for. */
export const KindChoice = ({ kind, onChoose }: KindChoiceProps) => (
  <Section title={say.whichKind} isBare>
    <ChoiceCards label={say.whichKind} value={kind} choices={choices} onChange={onChoose} />
  </Section>
)
