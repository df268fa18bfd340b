import type { FieldFacts } from './field'

/** Days are 'YYYY-MM-DD' in UTC+8; an empty string is no day. */
export interface DatePickerProps extends FieldFacts {
  readonly value: string
  readonly onChange: (day: string) => void
  readonly earliest?: string
  readonly latest?: string
  readonly placeholder?: string
}
