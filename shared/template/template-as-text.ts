import type { Day } from '../calendar'
import { CHECKED_ON, DISCLAIMER } from '../rights/disclaimer'
import type { Source } from '../rights/source'
import { EMPTY_BLANK, fillScript, type ReportDraft } from './fill-script'
import type { NewTemplate, TemplateField } from './template'

type Readable = NewTemplate & { sources?: readonly Source[] }

const isAnswerTo = ({ label }: TemplateField, line: string): boolean => line.startsWith(`${label}：`)

/** Several fields may share one text of the case: each takes its own line ('出现频率：…'), the first also what is left. */
const answerTo = (field: TemplateField, fields: readonly TemplateField[], report: ReportDraft | null): string => {
  if (field.fills === null) return ''
  const sharing = fields.filter(({ fills }) => fills === field.fills)
  const lines = (report?.[field.fills] ?? '').split('\n').map((line) => line.trim())
  const own = lines.filter((line) => isAnswerTo(field, line)).map((line) => line.slice(field.label.length + 1))
  const left = field === sharing[0] ? lines.filter((line) => !sharing.some((one) => isAnswerTo(one, line))) : []
  return [...own, ...left].join('\n').trim()
}

const fieldLine = ({ label, hint }: TemplateField, answer: string): string => {
  if (answer !== '') return `${label}：${answer.includes('\n') ? `\n${answer}` : answer}`
  return hint ? `${label}：${EMPTY_BLANK}（${hint}）` : `${label}：${EMPTY_BLANK}`
}

/** '《…》第十五条：…', with the day of checking where it is another than the shipped rules'. */
export const sourceLine = ({ law, article, says, checkedOn }: Source): string =>
  `${law}${article}${says ? `：${says}` : ''}${checkedOn === CHECKED_ON ? '' : `（核验 ${checkedOn}）`}`

const block = (heading: string, lines: readonly string[]): string => (lines.length === 0 ? '' : [heading, ...lines].join('\n'))

/** A template as plain text for the chat: title, fields with what the case knows, body, checklist, what it leans on. */
export const templateAsText = (template: Readable, report: ReportDraft | null, today: Day): string => {
  const sources = template.sources ?? []
  return [
    [`【${template.title}】`, template.about].filter((part) => part !== '').join('\n'),
    template.fields.map((field) => fieldLine(field, answerTo(field, template.fields, report))).join('\n'),
    fillScript(template.body, report, today).text,
    block('核对清单', template.checklist.map((item) => `□ ${item}`)),
    block('依据', sources.map(sourceLine)),
    sources.length > 0 ? DISCLAIMER : '',
  ].filter((part) => part !== '').join('\n\n')
}
