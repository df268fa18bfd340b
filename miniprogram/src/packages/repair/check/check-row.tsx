import { CHECK_LABELS, RESULT_LABELS, type CheckItem, type CheckResult } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { choicesOf } from '../../../features/repair'
import { ChoiceChips, TextInput } from '../../../ui'
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

/** One thing to look at: three answers under one thumb, and a line of words for what failed. */
export const CheckRow = ({ item, result, note, onResult, onNote }: CheckRowProps) => (
  <View className={style.row}>
    <ChoiceChips label={CHECK_LABELS[item]} value={result} choices={results} onChange={onResult} />
    {result === 'failed' && <TextInput label={say.noteShort} maxLength={100} value={note} hint={say.noteHint} onChange={onNote} />}
  </View>
)
