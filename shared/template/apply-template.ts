import { Report } from '../case/case'
import type { ReportDraft } from './fill-script'
import type { NewTemplate, TemplateField } from './template'

const LONG_TEXTS = ['steps', 'tried', 'demand'] as const
type LongText = (typeof LONG_TEXTS)[number]

const opening = (label: string): string => `${label}：`

const isAsked = (text: string, label: string): boolean =>
  text.split('\n').some((written) => written.trim().startsWith(opening(label)))

const withFields = (text: string, fields: readonly TemplateField[]): string =>
  fields.reduce((soFar, { label }) => {
    if (isAsked(soFar, label)) return soFar
    return soFar.trim() === '' ? opening(label) : `${soFar}\n${opening(label)}`
  }, text)

const fieldsOf = (template: Pick<NewTemplate, 'fields'>, name: LongText): TemplateField[] =>
  template.fields.filter(({ fills }) => fills === name)

/**
 * The draft with the template's fields laid out as lines to fill in ('出现频率：'). What a person wrote stays; a
 * text that would grow too long stays as it is; applying twice changes nothing.
 */
export const applyTemplate = (template: Pick<NewTemplate, 'fields'>, draft: ReportDraft): ReportDraft => {
  const laidOut = { ...draft }
  for (const name of LONG_TEXTS) {
    const fields = fieldsOf(template, name)
    const text = withFields(draft[name] ?? '', fields)
    if (fields.length > 0 && Report.shape[name].safeParse(text).success) laidOut[name] = text
  }
  return laidOut
}

/** The draft without the lines of the template that nobody answered; for the moment of filing. */
export const dropUnanswered = (template: Pick<NewTemplate, 'fields'>, draft: ReportDraft): ReportDraft => {
  const answered = { ...draft }
  for (const name of LONG_TEXTS) {
    const openings = fieldsOf(template, name).map(({ label }) => opening(label))
    const text = draft[name]
    if (text !== undefined && openings.length > 0) {
      answered[name] = text.split('\n').filter((written) => !openings.includes(written.trim())).join('\n')
    }
  }
  return answered
}
