import type { StartErrors } from './start-errors'
import type { StartForm } from './start-form'

/** What every part of the form is given. */
export interface FieldProps {
  readonly form: StartForm
  readonly errors: StartErrors
  readonly set: (changes: Partial<StartForm>) => void
}
