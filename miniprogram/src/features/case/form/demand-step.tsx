import type { ReactNode } from 'react'
import { Card, ManyChips, TextArea, useLargeType } from '../../../ui'
import * as say from '../../../words/case/form'
import { PrivateWords } from '../../evidence'
import { wishChoices } from '../words'
import { Folded } from './folded'
import type { StepProps } from './machine-step'
import { Place } from './place'

export interface DemandStepProps extends StepProps {
  /** To whom it is shared; a change of a filed case has none. */
  readonly sharing?: ReactNode
}

/** What should happen. */
export function DemandStep({ form, errors, set, sharing }: DemandStepProps) {
  const { isLarge } = useLargeType()
  const demand = (
    <Place of="demand">
      <TextArea label={say.demand} maxLength={500} value={form.demand} error={errors.demand} placeholder={say.demandPlaceholder} onChange={next => set({ demand: next })} />
      <PrivateWords text={form.demand} />
    </Place>
  )

  return (
    <>
      <Card>
        <Wishes form={form} errors={errors} set={set} />
        {isLarge ? <Folded verb={say.moreOfDemand} fields={['demand']} form={form} errors={errors}>{demand}</Folded> : demand}
      </Card>
      {sharing}
    </>
  )
}

export const Wishes = ({ form, errors, set }: StepProps) => (
  <Place of="wishes">
    <ManyChips
      label={say.wishes} isRequired values={form.wishes} choices={wishChoices} error={errors.wishes}
      hint={say.wishesHint} onChange={wishes => set({ wishes })}
    />
  </Place>
)
