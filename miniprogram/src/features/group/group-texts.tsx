import { TextArea, TextInput } from '../../ui'

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
      label="群名" isRequired value={name} maxLength={40} placeholder="例如：青禾 X1 绿线互助" error={errors.name}
      hint="写上型号或者事情，别人一看就知道是不是自己要找的。" onChange={next => onChange({ name: next })}
    />
    <TextArea label="简介" value={about} maxLength={500} placeholder="给谁用，想做成什么事" error={errors.about} onChange={next => onChange({ about: next })} />
    <TextArea
      label="群规" isRequired value={rules} maxLength={2000} error={errors.rules}
      hint="加入的人会先看到，点“同意群规并加入”才进来。" onChange={next => onChange({ rules: next })}
    />
  </>
)
