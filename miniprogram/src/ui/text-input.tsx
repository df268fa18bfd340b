import { Input } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Field, nativeField, spokenField, type FieldFacts } from './field'
import style from './field.module.scss'
import { quietField } from './quiet-field'
import { useSteady } from './use-steady'

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

const isWeapp = process.env.TARO_ENV === 'weapp'

// The browser's number field refuses '1,899', turns with the mouse wheel and knows no longest text.
const inputModes = { text: undefined, number: 'numeric', digit: 'decimal', idcard: undefined } as const

export function TextInput({ onChange, onDone, hint, ...shown }: TextInputProps) {
  const hear = useSteady(onChange)
  const finish = useSteady(() => onDone?.())

  return (
    <Field {...shown} hint={hint}>
      <Control {...shown} onChange={hear} onDone={finish} />
    </Field>
  )
}

const Control = memo(function Control(props: Omit<TextInputProps, 'hint'>) {
  const { value, onChange, onDone, placeholder, maxLength = 140, keyboard = 'text', isDisabled = false, ...field } = props

  return (
    <Input
      ref={quietField}
      className={classNames(style.control, style.typed, field.error && style.wrong, isDisabled && style.locked)}
      type={isWeapp ? keyboard : 'text'}
      value={value}
      maxlength={maxLength}
      disabled={isDisabled}
      placeholder={placeholder ?? ''}
      placeholderClass={style.empty}
      onInput={typed => onChange(typed.detail.value)}
      onConfirm={onDone}
      {...(isWeapp ? aria({ label: spokenField(field) }) : { nativeProps: { ...nativeField(field), inputMode: inputModes[keyboard] } })}
    />
  )
})
