import { FIXED_LABELS, RECORD_LABELS, type RepairView } from '@shouhou/shared/repair'
import { choicesOf, ScriptButton } from '../../../features/repair'
import { ChoiceChips, Place, Section, TextArea, TextInput } from '../../../ui'
import * as say from '../../../words/repair/pick-up'
import type { PickUpState } from './day-fields'

const fixed = choicesOf(FIXED_LABELS)
const records = choicesOf(RECORD_LABELS)

interface ResultFieldsProps {
  readonly state: PickUpState
  readonly repair: RepairView
  readonly groupId: string
}

/** Whether it works, and what the paper says was done. */
export const ResultFields = ({ state: { form, errors, set }, repair: { caseId, slip }, groupId }: ResultFieldsProps) => (
  <Section title={say.result}>
    <ChoiceChips label={say.isFixed} value={form.isFixed} choices={fixed} onChange={isFixed => set({ isFixed })} />
    <Place name="done">
      <TextArea label={say.done} maxLength={200} value={form.done} error={errors.done} hint={say.doneHint} onChange={done => set({ done })} />
    </Place>
    {slip.provider !== 'self' && (
      <>
        <ChoiceChips label={say.record} value={form.record} choices={records} hint={say.recordHint} onChange={record => set({ record })} />
        <ScriptButton script="repair-record" caseId={caseId} groupId={groupId} />
      </>
    )}
    <Place name="warrantyDays">
      <TextInput label={say.warranty} keyboard="number" maxLength={6} value={form.warrantyDays} error={errors.warrantyDays} hint={say.warrantyHint} onChange={warrantyDays => set({ warrantyDays })} />
    </Place>
  </Section>
)
