import type { ReactNode } from 'react'
import { Card, ManyChips, TextArea } from '../../../ui'
import { PrivateWords } from '../../evidence'
import { wishChoices } from '../words'
import type { StepProps } from './machine-step'
import { Place } from './place'

export interface DemandStepProps extends StepProps {
  /** To whom it is shared; a change of a filed case has none. */
  readonly sharing?: ReactNode
}

/** What should happen. */
export function DemandStep({ form, errors, set, sharing }: DemandStepProps) {
  return (
    <>
      <Card>
        <Place of="wishes">
          <ManyChips
            label="希望怎么解决" isRequired values={form.wishes} choices={wishChoices} error={errors.wishes}
            hint="可以多选。" onChange={wishes => set({ wishes })}
          />
        </Place>
        <Place of="demand">
          <TextArea
            label="具体说说" maxLength={500} value={form.demand} error={errors.demand}
            placeholder="例如：希望免费更换屏幕，并写明维修记录" onChange={demand => set({ demand })}
          />
          <PrivateWords text={form.demand} />
        </Place>
      </Card>
      {sharing}
    </>
  )
}
