import { Text, View } from '@tarojs/components'
import type { Day } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { fillScript, type TemplateView } from '@shouhou/shared/template'
import { Notice, Section } from '../../../ui'
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
    <Section title={kind === 'script' ? '发出去的话' : '说明'}>
      <Text className={style.body} selectable userSelect>{text}</Text>
      {missing.length > 0 && (
        <View className={style.missing}>
          <Notice tone="warn">{`${report ? '还有 ' : '还空着 '}${missing.length} 样${report ? '要您自己写' : ''}：${missing.join('、')}。发出去之前，写在 ＿＿＿ 的地方。`}</Notice>
        </View>
      )}
    </Section>
  )
}
