import { View } from '@tarojs/components'
import { aria, classNames, Icon, Pressable } from '../../../ui'
import * as say from '../../../words/jielong/field'
import { sayField, type FieldForm } from './field-form'
import style from './start.module.scss'

export interface FieldRowProps {
  readonly field: FieldForm
  /** From 0. */
  readonly place: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly error: string | undefined
  readonly onOpen: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One question: a tap opens it, arrows move it. Labels go by its place: a key typed into its name resends one text. */
export function FieldRow({ field, place, isFirst, isLast, error, onOpen, onMove, onRemove }: FieldRowProps) {
  const nth = place + 1
  return (
    <View className={classNames(style.row, !isLast && style.line)}>
      <Pressable className={style.opener} onPress={onOpen}>
        <View className={style.question}>{field.label.trim() || say.noName}</View>
        <View className={style.quiet}>{sayField(field)}</View>
        {error && <View className={style.wrong} {...aria({ role: 'alert' })}>{error}</View>}
      </Pressable>
      <View className={style.tools}>
        <Pressable className={classNames(style.tool, isFirst && style.still)} label={say.up(nth)} isDisabled={isFirst} onPress={() => onMove(-1)}><View className={style.up}><Icon name="down" /></View></Pressable>
        <Pressable className={classNames(style.tool, isLast && style.still)} label={say.down(nth)} isDisabled={isLast} onPress={() => onMove(1)}><Icon name="down" /></Pressable>
        <Pressable className={style.tool} label={say.remove(nth)} onPress={onRemove}><Icon name="close" /></Pressable>
      </View>
    </View>
  )
}
