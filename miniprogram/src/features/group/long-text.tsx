import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui'
import * as say from '../../words/group/texts'
import style from './group.module.scss'

const LONG = 160
const LINES = 7

const cut = (text: string): string => text.split('\n').slice(0, LINES).join('\n').slice(0, LONG)

/** A text of several lines; a long one opens on request. */
export function LongText({ children }: { readonly children: string }) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? children : cut(children)
  const isCut = cut(children).length < children.length

  return (
    <>
      <View className={style.text}>{shown.length < children.length ? `${shown}…` : shown}</View>
      {isCut && <View className={style.fold}><Button kind="plain" isSmall onPress={() => setOpen(!isOpen)}>{isOpen ? say.fold : say.showAll}</Button></View>}
    </>
  )
}
