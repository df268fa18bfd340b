import type { Failure } from '@shouhou/shared'
import { sayFailure } from '../../words'
import * as say from '../../words/group/texts'
import type { GroupTexts, TextErrors } from './group-texts'

const FIELDS: readonly string[] = ['name', 'about', 'rules', 'brand', 'organisation'] satisfies (keyof TextErrors)[]

/** What is still empty. */
export const missingTexts = ({ name, rules }: GroupTexts): TextErrors => ({
  ...(name.trim() === '' ? { name: say.nameMissing } : {}),
  ...(rules.trim() === '' ? { rules: say.rulesMissing } : {}),
})

/** What the cloud refused, beside the field that it named; empty when it named none of these. */
export function errorsOf(failure: Failure): TextErrors {
  if (failure.code === 'group/brand-missing') return { brand: sayFailure(failure) }
  if (failure.code === 'content/refused' && FIELDS.includes(failure.field)) return { [failure.field]: sayFailure(failure) }
  if (failure.code !== 'call/bad-input') return {}
  const named = failure.fields.filter(({ path }) => FIELDS.includes(path))
  return Object.fromEntries(named.map(field => [field.path, sayFailure({ code: 'call/bad-input', fields: [field] })]))
}
