import { ChoiceChips, Notice, Place, TextInput } from '../../../ui'
import * as say from '../../../words/jielong/start'
import type { FieldProps } from './field-props'

const OWN = say.otherPart

const choices = [...say.usualParts, OWN].map(value => ({ value, label: value }))

/** One part, so that prices can be compared. */
export function PartFields({ form, errors, set }: FieldProps) {
  const { part, isOwnPart } = form
  const choose = (chosen: string) => set(chosen === OWN ? { isOwnPart: true, part: '' } : { isOwnPart: false, part: chosen })

  return (
    <>
      <Place name="part">
        <ChoiceChips label={say.part} isRequired value={isOwnPart ? OWN : part || undefined} choices={choices} error={isOwnPart ? undefined : errors.part} onChange={choose} />
        {isOwnPart && <TextInput label={say.partName} maxLength={30} value={part} error={errors.part} placeholder={say.partExample} onChange={written => set({ part: written })} />}
      </Place>
      <Notice title={say.premiumRule}>{say.premiumRuleDetail}</Notice>
    </>
  )
}
