import { TextArea, TextInput } from '../../ui'
import * as say from '../../words/group/texts'

export interface GroupTexts {
  readonly name: string
  readonly about: string
  readonly rules: string
}

export type TextErrors = { readonly [Field in keyof GroupTexts | 'brand' | 'organisation']?: string }

export interface GroupTextsFormProps {
  readonly texts: GroupTexts
  readonly errors: TextErrors
  readonly onChange: (changes: Partial<GroupTexts>) => void
}

/** What a group says of itself. */
export const GroupTextsForm = ({ texts: { name, about, rules }, errors, onChange }: GroupTextsFormProps) => (
  <>
    <TextInput
      label={say.name} isRequired value={name} maxLength={40} placeholder={say.namePlaceholder} error={errors.name}
      hint={say.nameHint} onChange={next => onChange({ name: next })}
    />
    <TextArea label={say.about} value={about} maxLength={500} placeholder={say.aboutPlaceholder} error={errors.about} onChange={next => onChange({ about: next })} />
    <TextArea
      label={say.rules} isRequired value={rules} maxLength={2000} error={errors.rules}
      hint={say.rulesHint} onChange={next => onChange({ rules: next })}
    />
  </>
)
