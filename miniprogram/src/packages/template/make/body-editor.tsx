import { View } from '@tarojs/components'
import { readBlanks, showBlanks } from '@shouhou/shared/template'
import { Pressable, Section, TextArea } from '../../../ui'
import * as say from '../../../words/template/make'
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
          key={name} className={style.blank} label={say.addBlank(name)} isDisabled={withBlank(body, name).length > LIMIT}
          onPress={() => onChange(withBlank(body, name))}
        >
          {name}
        </Pressable>
      ))}
    </View>
  )

  return (
    <Section title={isScript ? say.script : say.explanation}>
      <TextArea
        label={say.body} isRequired={isScript} maxLength={LIMIT - body.length + shown.length} value={shown} error={error} onChange={text => onChange(readBlanks(text, body))}
        placeholder={isScript ? say.bodyPlaceholder : ''}
      />
      <View className={style.quiet}>{say.filledBlanks}</View>
      {blanks(filledBlanks)}
      <View className={style.quiet}>{say.handBlanks}</View>
      {blanks(handBlanks)}
    </Section>
  )
}
