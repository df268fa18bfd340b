import type { Failure } from '@shouhou/shared'
import { sayFailure } from '../../words'
import type { Errors } from './use-repair-form'

/** By the contract's own name for a field, which one of the form it is. */
export type FieldNames<Form> = Readonly<Record<string, keyof Form>>

const lastName = (path: string): string => path.split('.').filter(part => !/^\d+$/.test(part)).pop() ?? ''

/** What the cloud refused, at the field that it named; empty when it named none of ours. */
export function failureAt<Form>(failure: Failure, names: FieldNames<Form>): Errors<Form> {
  const at = (path: string, said: string): readonly (readonly [keyof Form, string])[] => {
    const name = path.split('.').map(part => names[part]).find(known => known !== undefined) ?? names[lastName(path)]
    return name === undefined ? [] : [[name, said]]
  }
  if (failure.code === 'call/bad-input')
    return Object.fromEntries(failure.fields.flatMap(field => at(field.path, sayFailure({ code: 'call/bad-input', fields: [field] })))) as Errors<Form>
  if (failure.code === 'case/date-in-future' || failure.code === 'repair/dates-crossed' || failure.code === 'content/refused')
    return Object.fromEntries(at(failure.field, sayFailure(failure))) as Errors<Form>
  return {}
}
