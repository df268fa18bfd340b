import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Card, classNames, Icon, Pressable } from '../../../ui'
import style from './read.module.scss'

/** Rows under one head. They are there from the start: a tap then changes two classes, not the page. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card isFlush>
      <Pressable className={style.foldHead} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <View className={style.foldTitle}>{title}</View>
        <View className={isOpen ? style.up : style.down}><Icon name="down" /></View>
      </Pressable>
      <View className={classNames(!isOpen && style.folded)}>{children}</View>
    </Card>
  )
}
