import { Text, View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import style from './cell.module.scss'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'

export interface CellProps {
  readonly title: string
  readonly detail?: string
  /** At the end of the line: a date, a count, a state. */
  readonly value?: ReactNode
  readonly icon?: IconName
  /** In place of the icon: an Avatar, a picture. */
  readonly start?: ReactNode
  readonly onPress?: () => void
  readonly label?: string
  readonly isDanger?: boolean
}

const BETWEEN = ' · '

/** '14 人' stays on one line: a line ends between the pieces, not inside one. */
const inPieces = (detail: string): ReactNode => {
  const pieces = detail.split(BETWEEN)
  if (pieces.length === 1) return detail
  return pieces.map((piece, at) => (
    <Fragment key={at}>{at > 0 && ' '}<Text className={style.piece}>{at < pieces.length - 1 ? `${piece} ·` : piece}</Text></Fragment>
  ))
}

/** One row of a list; put rows into a flush Card or a Section. */
export function Cell({ title, detail, value, icon, start, onPress, label, isDanger = false }: CellProps) {
  const content = (
    <>
      {start ?? (icon && <View className={classNames(style.icon, isDanger && style.danger)}><Icon name={icon} /></View>)}
      <View className={style.words}>
        <View className={classNames(style.title, onPress && style.clamped, isDanger && style.danger)}>{title}</View>
        {detail && <View className={style.detail}>{inPieces(detail)}</View>}
      </View>
      {value !== undefined && <View className={style.value}>{value}</View>}
      {onPress && <View className={style.arrow}><Icon name="forward" /></View>}
    </>
  )
  if (!onPress) return <View className={style.cell}>{content}</View>

  return <Pressable role="link" label={label} className={classNames(style.cell, style.opening)} onPress={onPress}>{content}</Pressable>
}
