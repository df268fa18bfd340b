import { CHOICES_LIMIT, type SignupField } from '@shouhou/shared/jielong'
import * as say from '../../../words/jielong/field'

/** One thing that a sign-up asks, as typed. */
export interface FieldForm {
  /** Only to tell them apart here. */
  readonly id: string
  readonly label: string
  readonly kind: SignupField['kind']
  /** One to a line. */
  readonly choices: string
  readonly isRequired: boolean
  readonly isPrivate: boolean
}

export const LABEL_LIMIT = 20
const CHOICE_LIMIT = 20

export const newField = (fields: readonly FieldForm[]): FieldForm => {
  const used = fields.map(({ id }) => Number(id))
  return { id: `${Math.max(0, ...used) + 1}`, label: '', kind: 'text', choices: '', isRequired: true, isPrivate: false }
}

/** Nothing was written into it. */
export const isBlank = ({ label, choices }: FieldForm): boolean => label.trim() === '' && choices.trim() === ''

export const choicesIn = ({ choices }: Pick<FieldForm, 'choices'>): string[] =>
  choices.split('\n').map(choice => choice.trim()).filter(choice => choice !== '')

export const signupField = (field: FieldForm): SignupField => ({
  label: field.label.trim(), kind: field.kind, choices: field.kind === 'choice' ? choicesIn(field) : [], isRequired: field.isRequired, isPrivate: field.isPrivate,
})

export interface FieldErrors { readonly label?: string; readonly choices?: string }

const twiceIn = (texts: readonly string[]): string | undefined => texts.find((text, at) => texts.indexOf(text) < at)

const choicesError = (field: FieldForm): string => {
  const choices = choicesIn(field)
  const [long, twice] = [choices.find(choice => choice.length > CHOICE_LIMIT), twiceIn(choices)]
  if (choices.length < 2) return say.tooFew
  if (choices.length > CHOICES_LIMIT) return say.tooMany(CHOICES_LIMIT, choices.length)
  if (long) return say.tooLong(long, CHOICE_LIMIT)
  return twice ? say.twice(twice) : ''
}

/** What is wrong with one of them; `others`: all that stand before it. */
export const errorsInField = (field: FieldForm, others: readonly FieldForm[]): FieldErrors => {
  const label = field.label.trim()
  const isTaken = others.some(other => other.label.trim() === label)
  const choices = field.kind === 'choice' ? choicesError(field) : ''
  return {
    ...(label === '' ? { label: say.nameMissing } : isTaken ? { label: say.nameTaken } : {}),
    ...(choices ? { choices } : {}),
  }
}

const sayKind = (field: FieldForm): string =>
  field.kind === 'choice' ? say.choiceOf(choicesIn(field)) : say.kinds[field.kind]

/** '选择：能、不能 · 必填'; no line begins with the dot. */
export const sayField = (field: FieldForm): string =>
  [sayKind(field), field.isRequired ? say.needed : say.optional, field.isPrivate && say.isPrivate].filter(Boolean).join('\u00a0· ')
