import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import style from './notice.module.scss'

export interface NoticeProps {
  readonly tone?: 'info' | 'success' | 'warn' | 'danger'
  readonly title?: string
  readonly children?: ReactNode
  /** A Button, usually small. */
  readonly action?: ReactNode
}

const icons: Record<NonNullable<NoticeProps['tone']>, IconName> = { info: 'info', success: 'chosen', warn: 'alert', danger: 'alert' }

/** Something to know before going on, in the place where it matters. */
export function Notice({ tone = 'info', title, children, action }: NoticeProps) {
  return (
    <View className={classNames(style.notice, style[tone])} {...aria({ role: tone === 'danger' ? 'alert' : 'note' })}>
      <Icon name={icons[tone]} />
      <View className={style.words}>
        {title && <View className={style.title}>{title}</View>}
        {children && <View>{children}</View>}
        {action && <View className={style.action}>{action}</View>}
      </View>
    </View>
  )
}
