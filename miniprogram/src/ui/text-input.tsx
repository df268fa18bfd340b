import { Input } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Field, nativeField, spokenField, type FieldFacts } from './field'
import style from './field.module.scss'

export interface TextInputProps extends FieldFacts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onDone?: () => void
  readonly placeholder?: string
  readonly maxLength?: number
  /** Which keyboard the phone shows. */
  readonly keyboard?: 'text' | 'number' | 'digit' | 'idcard'
  readonly isDisabled?: boolean
}

export function TextInput(props: TextInputProps) {
  const { value, onChange, onDone, placeholder, maxLength = 140, keyboard = 'text', isDisabled = false, ...field } = props

  return (
    <Field {...field}>
      <Input
        className={classNames(style.control, field.error && style.wrong)}
        type={keyboard}
        value={value}
        maxlength={maxLength}
        disabled={isDisabled}
        placeholder={placeholder ?? ''}
        placeholderClass={style.empty}
        onInput={typed => onChange(typed.detail.value)}
        onConfirm={onDone}
        nativeProps={nativeField(field)}
        {...(process.env.TARO_ENV === 'weapp' ? aria({ label: spokenField(field) }) : {})}
      />
    </Field>
  )
}
