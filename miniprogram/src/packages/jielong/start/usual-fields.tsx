import { Button } from '../../../ui'
import * as say from '../../../words/jielong/field'
import type { FieldForm } from './field-form'

const USUAL: readonly Pick<FieldForm, 'label' | 'kind' | 'choices' | 'isRequired' | 'isPrivate'>[] = [
  { ...say.usual.coming, kind: 'choice', isRequired: true, isPrivate: false },
  { ...say.usual.people, kind: 'number', isRequired: true, isPrivate: false },
  { ...say.usual.report, kind: 'choice', isRequired: true, isPrivate: false },
  { ...say.usual.phone, kind: 'text', isRequired: false, isPrivate: true },
]

export interface UsualFieldsProps {
  readonly fields: readonly FieldForm[]
  readonly onAdd: (field: Partial<FieldForm>) => void
}

/** What is often asked, ready made. A telephone number is private from the start, and need not be given. */
export const UsualFields = ({ fields, onAdd }: UsualFieldsProps) => (
  <>
    {USUAL.filter(({ label }) => fields.every(field => field.label.trim() !== label)).map(usual => (
      <Button key={usual.label} isSmall kind="quiet" label={say.addUsual(usual.label)} onPress={() => onAdd(usual)}>{usual.label}</Button>
    ))}
  </>
)
