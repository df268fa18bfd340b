import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import drawing from './icon-drawings.module.scss'
import type { IconName } from './icon-name'
import style from './icon.module.scss'

export interface IconProps {
  readonly name: IconName
  /** Follows the text beside it unless told otherwise. */
  readonly size?: 'text' | 'large' | 'huge'
  /** Only where no text says the same. */
  readonly label?: string
}

/** A drawing in the colour of the text around it. */
export function Icon({ name, size = 'text', label }: IconProps) {
  return <View className={classNames(style.icon, style[size], drawing[name])} {...aria(label ? { role: 'img', label } : { isHidden: true })} />
}
