import { CHECK_LABELS, RESULT_LABELS, type CheckItem, type CheckResult } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { choicesOf } from '../../../features/repair'
import { aria, classNames, Pressable, TextInput } from '../../../ui'
import { asRadios } from '../../../ui/aria'
import * as say from '../../../words/repair/check'
import style from './check.module.scss'

type Result = CheckResult['result']

export interface CheckRowProps {
  readonly item: CheckItem
  readonly result: Result | undefined
  readonly note: string
  readonly onResult: (result: Result) => void
  readonly onNote: (note: string) => void
}

const results = choicesOf(RESULT_LABELS)

/** One thing to look at: three answers at the side of the thumb, and a line of words for what failed. */
export function CheckRow({ item, result, note, onResult, onNote }: CheckRowProps) {
  const stop = result ?? results[0]?.value
  return (
    <View className={style.row}>
      <View className={style.item}>{CHECK_LABELS[item]}</View>
      <View className={style.answers} {...aria({ role: 'radiogroup', label: CHECK_LABELS[item] })} {...asRadios()}>
        {results.map(({ value, label }) => (
          <Pressable key={value} role="radio" isChecked={value === result} isPassedOver={value !== stop} className={classNames(style.answer, value === result && style[value])} onPress={() => onResult(value)}>
            {label}
          </Pressable>
        ))}
      </View>
      {result === 'failed' && <View className={style.note}><TextInput label={say.noteShort} maxLength={100} value={note} hint={say.noteHint} onChange={onNote} /></View>}
    </View>
  )
}
