import { View } from '@tarojs/components'
import { BLANKS } from '@shouhou/shared/template'
import { Pressable, Section, TextArea } from '../../../ui'
import style from './make.module.scss'

export interface BodyEditorProps {
  readonly body: string
  readonly error: string | undefined
  readonly onChange: (body: string) => void
  readonly isScript?: boolean
}

const LIMIT = 2000

const withBlank = (body: string, name: string): string => `${body}{{${name}}}`

/** Blanks go to the end of the text: where the cursor was, neither platform tells reliably. */
export const BodyEditor = ({ body, error, onChange, isScript = false }: BodyEditorProps) => (
  <Section title={isScript ? '要发出去的话' : '补充说明'}>
    <TextArea
      label="正文" isRequired={isScript} maxLength={LIMIT} value={body} error={error} onChange={onChange}
      placeholder={isScript ? '例如：您好，我的{{型号}}在{{故障开始}}出现：{{故障}}。' : ''}
    />
    <View className={style.quiet}>点一下，把空格加到末尾；用的时候从案例里填上。订单号、串号、姓名、电话不会自动填。</View>
    <View className={style.blanks}>
      {BLANKS.map(({ name }) => (
        <Pressable
          key={name} className={style.blank} label={`加空格：${name}`} isDisabled={withBlank(body, name).length > LIMIT}
          onPress={() => onChange(withBlank(body, name))}
        >
          {name}
        </Pressable>
      ))}
    </View>
  </Section>
)
