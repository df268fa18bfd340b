import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import style from './desk.module.scss'

export interface PaneProps {
  readonly children: ReactNode
  /** One or two buttons, in sight below. */
  readonly action?: ReactNode
}

/** What stands in the right pane: its content, and the bar below it. */
export const Pane = ({ children, action }: PaneProps) => (
  <>
    <View className={style.content}>{children}</View>
    {action && <View className={style.bar}><View className={style.action}>{action}</View></View>}
  </>
)
