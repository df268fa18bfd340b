import { Button as NativeButton, View } from '@tarojs/components'
import { aria } from './aria'
import style from './button.module.scss'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'

export interface ButtonProps {
  readonly children: string
  readonly onPress?: () => void
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'danger'
  readonly icon?: IconName
  /** Waits for an answer: shows it, and takes no second tap. */
  readonly isBusy?: boolean
  readonly isDisabled?: boolean
  readonly isFull?: boolean
  readonly isSmall?: boolean
  /** Whether what it opens is open. */
  readonly isExpanded?: boolean
  /** WeChat's own abilities, which only its own button has. */
  readonly openType?: 'share' | 'agreePrivacyAuthorization' | 'feedback' | 'openSetting'
  /** Says more than the text on it, where several buttons read the same. */
  readonly label?: string
}

export function Button(props: ButtonProps) {
  const { children, kind = 'quiet', icon, isBusy = false, isDisabled = false, isFull = false, isSmall = false, isExpanded, openType, label } = props
  const isStill = isDisabled || isBusy
  const className = classNames(style.button, style[kind], isFull && style.full, isSmall && style.small, isDisabled && style.disabled)
  // Words alone need no element of their own: every button on a page is sent when it opens.
  const face = !isBusy && !icon ? children : (
    <>
      {isBusy ? <View className={style.spinner} {...aria({ isHidden: true })} /> : icon && <Icon name={icon} />}
      <View className={style.text}>{children}</View>
    </>
  )

  if (openType && process.env.TARO_ENV === 'weapp')
    return (
      <NativeButton
        className={classNames(className, style.native)}
        openType={openType}
        disabled={isStill}
        onClick={openType === 'agreePrivacyAuthorization' ? undefined : props.onPress}
        onAgreePrivacyAuthorization={props.onPress}
        {...aria({ role: 'button', label: label ?? children })}
      >
        {face}
      </NativeButton>
    )

  return (
    <Pressable className={className} label={label} isExpanded={isExpanded} isBusy={isBusy || undefined} isDisabled={isStill} onPress={() => props.onPress?.()}>
      {face}
    </Pressable>
  )
}
