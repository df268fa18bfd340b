import { View } from '@tarojs/components'
import { createContext, useContext, type ReactNode } from 'react'
import { Page } from '../../../ui'
import style from './frame.module.scss'

export interface PaneFacts {
  /** In place of what the case itself suggests; null for nothing. */
  readonly action?: ReactNode
}

/** Beside a list at the desk: what is around it belongs to somebody else. */
export const InPane = createContext<PaneFacts | undefined>(undefined)

export interface FrameProps {
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A case on a page of its own, or in a pane: there the action stands at the pane's bottom. */
export function Frame({ children, action }: FrameProps) {
  const pane = useContext(InPane)
  if (!pane) return <Page action={action}>{children}</Page>

  const shown = pane.action === undefined ? action : pane.action
  return (
    <View className={style.pane}>
      <View className={style.body}>{children}</View>
      {shown && <View className={style.action}>{shown}</View>}
    </View>
  )
}
