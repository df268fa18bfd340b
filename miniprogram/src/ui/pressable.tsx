import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, asControl } from './aria'
import type { Spoken } from './spoken'
import { classNames } from './class-names'
import style from './pressable.module.scss'

export interface PressableProps extends Pick<Spoken, 'role' | 'label' | 'isChecked' | 'isSelected' | 'isExpanded' | 'isBusy'> {
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** The arrow keys lead to it, Tab does not: all but one of a group of radios. */
  readonly isPassedOver?: boolean
  readonly className?: string
  readonly children?: ReactNode
}

/** Anything that answers a tap: a button to a screen reader, and to the keyboard in the browser. */
export function Pressable({ onPress, isDisabled = false, isPassedOver = false, className, children, role = 'button', ...spoken }: PressableProps) {
  const press = () => {
    if (!isDisabled) onPress()
  }

  return (
    <View
      className={classNames(style.pressable, isDisabled && style.disabled, className)}
      hoverClass={isDisabled ? 'none' : style.pressed}
      onClick={press}
      {...aria({ role, isDisabled: isDisabled || undefined, ...spoken })}
      {...asControl({ isDisabled, isPassedOver }, press)}
    >
      {children}
    </View>
  )
}
