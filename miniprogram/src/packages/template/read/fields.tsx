import { View } from '@tarojs/components'
import type { Report } from '@shouhou/shared/case'
import type { TemplateView } from '@shouhou/shared/template'
import { Section } from '../../../ui'
import * as say from '../../../words/template/read'
import { FILLS_LABELS } from '../../../words/template/template'
import style from './read.module.scss'

/** What to note. A field that belongs to one of the case's own says which; several may share one text. */
export function Fields({ template: { fields }, report }: { readonly template: TemplateView; readonly report: Report | null }) {
  if (fields.length === 0) return null
  const isShared = (fills: keyof Report) => fields.filter(field => field.fills === fills).length > 1

  return (
    <Section title={say.fields}>
      {fields.map(({ label, hint, fills }) => {
        const answer = report && fills && !isShared(fills) ? report[fills] : ''
        return (
          <View key={label} className={style.field}>
            <View>{label}</View>
            {hint !== '' && <View className={style.quiet}>{hint}</View>}
            {answer ? <View className={style.answer}>{answer}</View> : fills && <View className={style.quiet}>{say.keptIn(FILLS_LABELS[fills])}</View>}
          </View>
        )
      })}
    </Section>
  )
}
