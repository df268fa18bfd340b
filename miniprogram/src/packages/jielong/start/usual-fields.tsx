import { Button } from '../../../ui'
import type { FieldForm } from './field-form'

const USUAL: readonly Pick<FieldForm, 'label' | 'kind' | 'choices' | 'isRequired' | 'isPrivate'>[] = [
  { label: '能不能到场', kind: 'choice', choices: '能\n不能\n还不确定', isRequired: true, isPrivate: false },
  { label: '一共几个人', kind: 'number', choices: '', isRequired: true, isPrivate: false },
  { label: '有没有检测报告', kind: 'choice', choices: '有\n没有', isRequired: true, isPrivate: false },
  { label: '手机号', kind: 'text', choices: '', isRequired: false, isPrivate: true },
]

export interface UsualFieldsProps {
  readonly fields: readonly FieldForm[]
  readonly onAdd: (field: Partial<FieldForm>) => void
}

/** What is often asked, ready made. A telephone number is private from the start, and need not be given. */
export const UsualFields = ({ fields, onAdd }: UsualFieldsProps) => (
  <>
    {USUAL.filter(({ label }) => fields.every(field => field.label.trim() !== label)).map(usual => (
      <Button key={usual.label} isSmall kind="quiet" label={`加上“${usual.label}”`} onPress={() => onAdd(usual)}>{usual.label}</Button>
    ))}
  </>
)
