import type { Choice } from './choice'
import type { FieldFacts } from './field'

export interface SelectProps<V extends string> extends FieldFacts {
  readonly value: V | undefined
  readonly choices: readonly Choice<V>[]
  readonly onChange: (value: V) => void
  readonly placeholder?: string
}
