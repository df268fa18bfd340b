import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import style from './columns.module.scss'

export interface ColumnsProps {
  readonly children: ReactNode
  /** Below on a phone, on the right of the desk. */
  readonly beside: ReactNode
}

/** Two columns where there is room. The phone has none: there they would only make every path longer that a change names. */
export const Columns = ({ children, beside }: ColumnsProps) =>
  process.env.TARO_ENV === 'weapp' ? <>{children}{beside}</> : (
    <View className={style.columns}>
      <View className={style.column}>{children}</View>
      <View className={style.column}>{beside}</View>
    </View>
  )
