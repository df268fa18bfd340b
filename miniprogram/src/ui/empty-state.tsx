import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import style from './empty-state.module.scss'
import { Icon } from './icon'
import type { IconName } from './icon-name'

export interface EmptyStateProps {
  readonly title: string
  /** Why it is empty, and what fills it. */
  readonly detail?: string
  readonly icon?: IconName
  readonly action?: ReactNode
}

export function EmptyState({ title, detail, icon = 'document', action }: EmptyStateProps) {
  return (
    <View className={style.empty}>
      <View className={style.icon}><Icon name={icon} size="huge" /></View>
      <View className={style.title}>{title}</View>
      {detail && <View className={style.detail}>{detail}</View>}
      {action && <View className={style.action}>{action}</View>}
    </View>
  )
}
