import { View } from '@tarojs/components'
import { readBlanks, showBlanks } from '@shouhou/shared/template'
import { Pressable, Section, TextArea } from '../../../ui'
import style from './make.module.scss'
import { filledBlanks, handBlanks } from './template-draft'

export interface BodyEditorProps {
  readonly body: string
  readonly error: string | undefined
  readonly onChange: (body: string) => void
  readonly isScript?: boolean
}

const LIMIT = 2000

const withBlank = (body: string, name: string): string => `${body}{{${name}}}`

/** Blanks go to the end of the text: where the cursor was, neither platform tells reliably. */
export function BodyEditor({ body, error, onChange, isScript = false }: BodyEditorProps) {
  const shown = showBlanks(body)
  const blanks = (names: readonly string[]) => (
    <View className={style.blanks}>
      {names.map(name => (
        <Pressable
          key={name} className={style.blank} label={`加空格：${name}`} isDisabled={withBlank(body, name).length > LIMIT}
          onPress={() => onChange(withBlank(body, name))}
        >
          {name}
        </Pressable>
      ))}
    </View>
  )

  return (
    <Section title={isScript ? '要发出去的话' : '补充说明'}>
      <TextArea
        label="正文" isRequired={isScript} maxLength={LIMIT - body.length + shown.length} value={shown} error={error} onChange={text => onChange(readBlanks(text, body))}
        placeholder={isScript ? '例如：您好，我的【型号】在【故障开始】出现：【故障】。' : ''}
      />
      <View className={style.quiet}>点一下，把空格加到末尾。用的时候，这些会从案例里填上：</View>
      {blanks(filledBlanks)}
      <View className={style.quiet}>这些和其他【】里的不会自动填，要用的人自己写：</View>
      {blanks(handBlanks)}
    </Section>
  )
}
