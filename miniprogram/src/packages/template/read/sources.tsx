import { View } from '@tarojs/components'
import { DISCLAIMER } from '@shouhou/shared/rights'
import type { TemplateView } from '@shouhou/shared/template'
import { Section } from '../../../ui'
import { sayDay } from '../../../words'
import * as say from '../../../words/template/read'
import style from './read.module.scss'

/** No rule without its article and the day somebody last checked it. */
export function Sources({ template: { sources } }: { readonly template: TemplateView }) {
  if (sources.length === 0) return null
  return (
    <Section title={say.sources}>
      {sources.map(({ law, article, says, checkedOn }) => (
        <View key={law + article} className={style.source}>
          <View className={style.law}>{`${law}${article}`}</View>
          {says !== '' && <View>{says}</View>}
          <View className={style.quiet}>{say.checkedOn(sayDay(checkedOn))}</View>
        </View>
      ))}
      <View className={style.disclaimer}>{DISCLAIMER}</View>
    </Section>
  )
}
