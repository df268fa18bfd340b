import type { Day } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { DISCLAIMER } from '@shouhou/shared/rights'
import { EMPTY_BLANK, fillScript, sourceLine, templateAsText, type TemplateView } from '@shouhou/shared/template'
import * as say from '../../../words/template/read'

/** A script as it stands, and nothing else: what one sends to a service desk. */
export const bodyFor = ({ body }: TemplateView, report: Report | null, today: Day): string => fillScript(body, report, today).text

/** A script with what it leans on; how to use it stays here. Evidence goes round as a whole. */
export function textFor(template: TemplateView, report: Report | null, today: Day): string {
  if (template.kind === 'evidence') return templateAsText(template, report, today)
  const { sources } = template
  const leansOn = sources.length > 0 ? [`${say.leansOn}\n` + sources.map(sourceLine).join('\n'), DISCLAIMER] : []
  return [bodyFor(template, report, today), ...leansOn].filter(Boolean).join('\n\n')
}

/** What the person hears after copying: blanks that nobody filled would be sent along. */
export function sayCopied(text: string): string {
  return say.copied(text.split(EMPTY_BLANK).length - 1)
}
