import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import style from './desk.module.scss'

/** A column with its own scroll, as wide as there is room: for tables. */
export const Wide = ({ children }: { readonly children: ReactNode }) => <View className={style.wide}>{children}</View>
