import { Text, View } from '@tarojs/components'
import type { Day } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { fillScript, type TemplateView } from '@shouhou/shared/template'
import { Notice, Section } from '../../../ui'
import * as say from '../../../words/template/read'
import style from './read.module.scss'

export interface BodyProps {
  readonly template: TemplateView
  readonly report: Report | null
  readonly today: Day
}

/** The text with its blanks filled, and what is still to be written by hand. */
export function Body({ template: { kind, body }, report, today }: BodyProps) {
  if (body === '') return null
  const { text, missing } = fillScript(body, report, today)

  return (
    <Section title={say.bodyTitle[kind]}>
      <Text className={style.body} selectable userSelect>{text}</Text>
      {missing.length > 0 && (
        <View className={style.missing}>
          <Notice tone="warn">{say.stillOpen(missing, report !== null)}</Notice>
        </View>
      )}
    </Section>
  )
}
