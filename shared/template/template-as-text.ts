import type { Day } from '../calendar'
import { DISCLAIMER } from './disclaimer'
import { EMPTY_BLANK, fillScript, type ReportDraft } from './fill-script'
import type { NewTemplate, Source, TemplateField } from './template'

type Readable = NewTemplate & { sources?: readonly Source[] }

const fieldLine = ({ label, hint, fills }: TemplateField, report: ReportDraft | null): string => {
  const known = fills ? (report?.[fills] ?? '').trim() : ''
  if (known) return `${label}：${known.includes('\n') ? `\n${known}` : known}`
  return hint ? `${label}：${EMPTY_BLANK}（${hint}）` : `${label}：${EMPTY_BLANK}`
}

export const sourceLine = ({ law, article, says, checkedOn }: Source): string =>
  `${law}${article}${says ? `：${says}` : ''}（核验 ${checkedOn}）`

const block = (heading: string, lines: readonly string[]): string => (lines.length === 0 ? '' : [heading, ...lines].join('\n'))

/** A template as plain text for the chat: title, fields with what the case knows, body, checklist, what it leans on. */
export const templateAsText = (template: Readable, report: ReportDraft | null, today: Day): string => {
  const sources = template.sources ?? []
  return [
    [`【${template.title}】`, template.about].filter((part) => part !== '').join('\n'),
    template.fields.map((field) => fieldLine(field, report)).join('\n'),
    fillScript(template.body, report, today).text,
    block('核对清单', template.checklist.map((item) => `□ ${item}`)),
    block('依据', sources.map(sourceLine)),
    sources.length > 0 ? DISCLAIMER : '',
  ].filter((part) => part !== '').join('\n\n')
}
