import { classNames } from './class-names'
import type { DatePickerProps } from './date-picker-props'
import { Field, nativeField } from './field'
import style from './field.module.scss'

export function DatePicker({ value, onChange, earliest, latest, ...field }: DatePickerProps) {
  return (
    <Field {...field}>
      <input
        type="date"
        className={classNames(style.control, field.error && style.wrong, !value && style.empty)}
        {...nativeField(field)}
        value={value}
        min={earliest}
        max={latest}
        onChange={picked => onChange(picked.target.value)}
      />
    </Field>
  )
}
