import type { TemplateView } from '@shouhou/shared/template'
import { Disclaimer, SourceRows } from '../../../features/rights'
import { Section } from '../../../ui'
import * as say from '../../../words/template/read'

/** No rule without its article and the day somebody last checked it. */
export function Sources({ template: { sources } }: { readonly template: TemplateView }) {
  if (sources.length === 0) return null
  return (
    <Section title={say.sources}>
      <SourceRows sources={sources} />
      <Disclaimer />
    </Section>
  )
}
