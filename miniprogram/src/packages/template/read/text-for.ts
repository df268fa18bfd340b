import type { Day } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { DISCLAIMER, fillScript, sourceLine, templateAsText, type TemplateView } from '@shouhou/shared/template'

/** A script is sent as it stands, with what it leans on; how to use it stays here. Evidence goes round as a whole. */
export function textFor(template: TemplateView, report: Report | null, today: Day): string {
  if (template.kind === 'evidence') return templateAsText(template, report, today)
  const { body, sources } = template
  const leansOn = sources.length > 0 ? ['依据\n' + sources.map(sourceLine).join('\n'), DISCLAIMER] : []
  return [fillScript(body, report, today).text, ...leansOn].filter(Boolean).join('\n\n')
}
