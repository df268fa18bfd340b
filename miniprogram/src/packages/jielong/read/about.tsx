import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui'
import { fold, whole } from '../../../words/jielong/read'
import style from './read.module.scss'

// About as much as stands on five lines of a phone.
const LONG = 90

/** What the starter wrote; the rest of a long text at a tap, which changes a class and a word. */
export function About({ children }: { readonly children: string }) {
  const [isWhole, setWhole] = useState(false)
  if (children.length <= LONG && children.split('\n').length <= 5) return <View className={style.about}>{children}</View>

  return (
    <>
      <View className={isWhole ? style.about : style.clipped}>{children}</View>
      <Button kind="plain" isSmall onPress={() => setWhole(!isWhole)}>{isWhole ? fold : whole}</Button>
    </>
  )
}
