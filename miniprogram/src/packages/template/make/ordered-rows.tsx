import { View } from '@tarojs/components'
import { Icon, Pressable } from '../../../ui'
import * as say from '../../../words/template/make'
import style from './make.module.scss'

export interface OrderedRowsProps {
  readonly rows: readonly { readonly title: string; readonly detail: string }[]
  readonly onOpen: (at: number) => void
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (at: number) => void
}

/** Rows that can be changed, moved and removed. Keyed by place: a move then resends texts, not rows. */
export const OrderedRows = ({ rows, onOpen, onMove, onRemove }: OrderedRowsProps) => (
  <View>
    {rows.map(({ title, detail }, at) => (
      <View key={at} className={style.row}>
        <Pressable className={style.words} label={say.changeRow(title)} onPress={() => onOpen(at)}>
          <View>{title}</View>
          {detail !== '' && <View className={style.detail}>{detail}</View>}
        </Pressable>
        <Pressable className={style.tool} label={say.moveUp(title)} isDisabled={at === 0} onPress={() => onMove(at, at - 1)}><View className={style.up}><Icon name="down" /></View></Pressable>
        <Pressable className={style.tool} label={say.moveDown(title)} isDisabled={at === rows.length - 1} onPress={() => onMove(at, at + 1)}><Icon name="down" /></Pressable>
        <Pressable className={style.tool} label={say.removeRow(title)} onPress={() => onRemove(at)}><Icon name="delete" /></Pressable>
      </View>
    ))}
  </View>
)
