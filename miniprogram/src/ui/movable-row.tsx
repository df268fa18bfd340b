import { View } from '@tarojs/components'
import { useState } from 'react'
import * as say from '../words/ui/rows'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import style from './movable-row.module.scss'
import { Pressable } from './pressable'
import { useLargeType } from './use-large-type'

export interface MovableRowProps {
  readonly title: string
  readonly detail?: string
  readonly error?: string
  /** How a screen reader tells its tools from those of the other rows: 第 2 项. By place, so that a move resends texts, not rows. */
  readonly nth: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onOpen: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** A row that is opened by a tap, moved and removed. In 长辈模式 its tools wait behind one. */
export function MovableRow(props: MovableRowProps) {
  const { title, detail, error, nth, isLast, onOpen } = props
  const { isLarge } = useLargeType()
  const [isOpen, setOpen] = useState(false)

  return (
    <View className={classNames(style.row, !isLast && style.line)}>
      <Pressable className={style.words} onPress={onOpen}>
        <View className={style.title}>{title}</View>
        {detail && <View className={style.detail}>{detail}</View>}
        {error && <View className={style.error} {...aria({ role: 'alert' })}>{error}</View>}
      </Pressable>
      {isLarge && <Pressable className={style.tool} label={say.tools(nth)} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}><Icon name="more" size="large" /></Pressable>}
      {(!isLarge || isOpen) && <Tools {...props} />}
    </View>
  )
}

const Tools = ({ nth, isFirst, isLast, onMove, onRemove }: MovableRowProps) => (
  <View className={style.tools}>
    <Tool name="up" label={say.up(nth)} isDisabled={isFirst} onPress={() => onMove(-1)} />
    <Tool name="down" label={say.down(nth)} isDisabled={isLast} onPress={() => onMove(1)} />
    <Tool name="delete" label={say.remove(nth)} onPress={onRemove} />
  </View>
)

interface ToolProps {
  readonly name: IconName
  readonly label: string
  readonly isDisabled?: boolean
  readonly onPress: () => void
}

const Tool = ({ name, label, isDisabled = false, onPress }: ToolProps) => (
  <Pressable className={classNames(style.tool, isDisabled && style.still)} label={label} isDisabled={isDisabled} onPress={onPress}><Icon name={name} /></Pressable>
)
