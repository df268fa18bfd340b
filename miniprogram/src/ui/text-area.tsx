import { Text, Textarea } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Field, nativeField, spokenField, type FieldFacts } from './field'
import style from './field.module.scss'
import { quietField } from './quiet-field'
import { useSteady } from './use-steady'
import * as say from '../words/ui/controls'

export interface TextAreaProps extends FieldFacts {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength: number
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** Several lines, with a counter once the end comes near. */
export function TextArea({ onChange, hint, ...shown }: TextAreaProps) {
  const { value, maxLength } = shown
  const isNearEnd = value.length > maxLength * 0.6
  const counter = isNearEnd && <Text className={style.counter}>{`${value.length} / ${maxLength}`}</Text>
  const hear = useSteady(onChange)
  // A longer text that is pasted is cut there without a word.
  const full = value.length >= maxLength ? say.full(maxLength) : hint

  return (
    <Field {...shown} hint={full} aside={counter}>
      <Control {...shown} onChange={hear} />
    </Field>
  )
}

const Control = memo(function Control({ value, onChange, maxLength, placeholder, isDisabled = false, ...field }: Omit<TextAreaProps, 'hint'>) {
  return (
    <Textarea
      ref={quietField}
      className={classNames(style.control, style.typed, style.tall, field.error && style.wrong, isDisabled && style.locked)}
      value={value}
      maxlength={maxLength}
      disabled={isDisabled}
      autoHeight
      placeholder={placeholder ?? ''}
      placeholderClass={style.empty}
      onInput={typed => onChange(typed.detail.value)}
      {...(process.env.TARO_ENV === 'weapp' ? aria({ label: spokenField(field) }) : { nativeProps: nativeField(field) })}
    />
  )
})
