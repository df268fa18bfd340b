import { View } from '@tarojs/components'
import { aria } from './aria'
import style from './avatar.module.scss'
import { classNames } from './class-names'

export interface AvatarProps {
  readonly name: string
  readonly isLarge?: boolean
}

/** The first character of a name; the name itself stands beside it, so a screen reader skips this. */
export function Avatar({ name, isLarge = false }: AvatarProps) {
  const initial = Array.from(name.trim())[0] ?? '·'
  return <View className={classNames(style.avatar, isLarge && style.large)} {...aria({ isHidden: true })}>{initial}</View>
}
