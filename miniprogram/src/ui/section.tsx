import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Card } from './card'
import style from './section.module.scss'

export interface SectionProps {
  readonly title?: string
  readonly detail?: string
  /** A small button beside the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** Rows: no space around them. */
  readonly isList?: boolean
  /** Children bring their own cards. */
  readonly isBare?: boolean
}

export function Section({ title, detail, aside, children, isList = false, isBare = false }: SectionProps) {
  return (
    <View className={style.section}>
      {(title || aside) && (
        <View className={style.head}>
          {title && <View className={style.title} {...aria({ role: 'heading' })}>{title}</View>}
          {aside}
        </View>
      )}
      {detail && <View className={style.detail}>{detail}</View>}
      {isBare ? children : <Card isFlush={isList}>{children}</Card>}
    </View>
  )
}
