import { Button, ChoiceChips, Sheet, Switch, TextArea, TextInput } from '../../../ui'
import { FIELD_KINDS, LABEL_LIMIT, type FieldErrors, type FieldForm } from './field-form'

export interface FieldSheetProps {
  readonly field: FieldForm
  readonly errors: FieldErrors
  readonly onChange: (changes: Partial<FieldForm>) => void
  readonly onClose: () => void
}

const kinds = (['text', 'number', 'choice'] as const).map(value => ({ value, label: FIELD_KINDS[value] }))

/** One question, written. It is kept as it is typed. */
export const FieldSheet = ({ field, errors, onChange, onClose }: FieldSheetProps) => (
  <Sheet title="要填的一项" isOpen onClose={onClose} action={<Button kind="primary" isFull onPress={onClose}>好了</Button>}>
    <TextInput label="名称" isRequired maxLength={LABEL_LIMIT} value={field.label} error={errors.label} placeholder="例如：能不能到场" onChange={label => onChange({ label })} />
    <ChoiceChips label="怎么填" isRequired value={field.kind} choices={kinds} onChange={kind => onChange({ kind })} />
    {field.kind === 'choice' && (
      <TextArea
        label="选项" isRequired maxLength={300} value={field.choices} error={errors.choices} placeholder={'能\n不能\n还不确定'}
        hint="一行一个，两到十个。看板上会数每个选项有多少人。" onChange={choices => onChange({ choices })}
      />
    )}
    <Switch label="必填" isOn={field.isRequired} onChange={isRequired => onChange({ isRequired })} />
    <Switch
      label="只有发起人和管理员看得到" hint={field.kind === 'choice' ? '名单里不显示谁选了什么，每个选项的人数大家看得到。' : '手机号、姓名这样的内容，请打开它。'}
      isOn={field.isPrivate} onChange={isPrivate => onChange({ isPrivate })}
    />
  </Sheet>
)
