import { MovableRow, type MovableRowProps } from '../../../ui'
import * as say from '../../../words/jielong/field'
import { sayField, type FieldForm } from './field-form'

export interface FieldRowProps extends Pick<MovableRowProps, 'isFirst' | 'isLast' | 'onOpen' | 'onMove' | 'onRemove'> {
  readonly field: FieldForm
  /** From 0. */
  readonly place: number
  readonly error: string | undefined
}

/** One question: a tap opens it, arrows move it. Labels go by its place: a key typed into its name resends one text. */
export const FieldRow = ({ field, place, ...row }: FieldRowProps) => (
  <MovableRow title={field.label.trim() || say.noName} detail={sayField(field)} nth={say.nth(place + 1)} {...row} />
)
