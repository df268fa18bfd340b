import { Button, ChoiceChips, Sheet, Switch, TextArea, TextInput } from '../../../ui'
import * as say from '../../../words/jielong/field'
import { LABEL_LIMIT, type FieldErrors, type FieldForm } from './field-form'

export interface FieldSheetProps {
  readonly field: FieldForm
  readonly errors: FieldErrors
  readonly onChange: (changes: Partial<FieldForm>) => void
  readonly onClose: () => void
}

const kinds = (['text', 'number', 'choice'] as const).map(value => ({ value, label: say.kinds[value] }))

/** One question, written. It is kept as it is typed. */
export const FieldSheet = ({ field, errors, onChange, onClose }: FieldSheetProps) => (
  <Sheet title={say.one} isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={onClose}>{say.done}</Button>}>
    <TextInput label={say.name} isRequired maxLength={LABEL_LIMIT} value={field.label} error={errors.label} placeholder={say.nameExample} onChange={label => onChange({ label })} />
    <ChoiceChips label={say.how} isRequired value={field.kind} choices={kinds} onChange={kind => onChange({ kind })} />
    {field.kind === 'choice' && (
      <TextArea
        label={say.choices} isRequired maxLength={300} value={field.choices} error={errors.choices} placeholder={say.choicesExample}
        hint={say.choicesHint} onChange={choices => onChange({ choices })}
      />
    )}
    <Switch label={say.needed} isOn={field.isRequired} onChange={isRequired => onChange({ isRequired })} />
    <Switch
      label={say.isPrivate} hint={field.kind === 'choice' ? say.privateChoiceHint : say.privateHint}
      isOn={field.isPrivate} onChange={isPrivate => onChange({ isPrivate })}
    />
  </Sheet>
)
