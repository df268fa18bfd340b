import { Text, View } from '@tarojs/components'
import type { Letter } from '@shouhou/shared/channel'
import { EMPTY_BLANK } from '@shouhou/shared/template'
import { classNames, Section } from '../../../ui'
import * as say from '../../../words/channel/letter'
import style from './letter.module.scss'

/** Each paragraph of its own: only those that changed are sent again. */
export const LetterText = ({ letter: { title, to, paragraphs } }: { readonly letter: Letter }) => (
  <Section title={say.preview}>
    <View className={style.title}>{title}</View>
    {to !== '' && <View className={style.paragraph}>{to}</View>}
    {paragraphs.map((text, at) => (
      <View key={at} className={classNames(style.paragraph, text.includes(EMPTY_BLANK) && style.open)}><Text selectable userSelect>{text}</Text></View>
    ))}
  </Section>
)
