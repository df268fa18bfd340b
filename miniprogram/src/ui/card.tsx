import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import style from './card.module.scss'
import { classNames } from './class-names'
import { Pressable } from './pressable'

export interface CardProps {
  readonly children: ReactNode
  /** Makes the whole card one thing to tap. */
  readonly onPress?: () => void
  readonly label?: string
  /** What it holds are the items of a list, called `label`. */
  readonly isListed?: boolean
  /** Without inner space, for a list of rows. */
  readonly isFlush?: boolean
}

export function Card({ children, onPress, label, isFlush = false, isListed = false }: CardProps) {
  const className = classNames(style.card, isFlush && style.flush)
  if (!onPress) return <View className={className} {...(isListed ? aria({ role: 'list', label }) : {})}>{children}</View>

  return <Pressable role="link" label={label} className={className} onPress={onPress}>{children}</Pressable>
}
