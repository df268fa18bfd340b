import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon'
import { useIsOnline } from '../use-is-online'
import { useLargeType } from '../use-large-type'
import * as say from '../../words/ui/desk'
import style from './desk.module.scss'

export interface FrameProps {
  readonly children: ReactNode
  /** A column of its own, with its own scroll: a list, a form. */
  readonly start?: ReactNode
  /** In sight below `start`: what the keys do, a button. */
  readonly startEnd?: ReactNode
  /** What `start` is called. */
  readonly startName?: string
  /** Half of the room for `start`, where it is a table. */
  readonly isEven?: boolean
}

/** A page as wide as the desk; the columns scroll, the page does not. */
export function Frame({ children, start, startEnd, startName, isEven = false }: FrameProps) {
  const isOnline = useIsOnline()
  const { isLarge } = useLargeType()

  return (
    <View className={classNames(style.frame, isLarge && 'large-type')}>
      {!isOnline && <View className={style.offline} {...aria({ role: 'status' })}><Icon name="offline" />{say.offline}</View>}
      <View className={classNames(style.columns, start !== undefined && style.two, isEven && style.even)} {...aria({ role: 'main' })}>
        {start !== undefined && (
          <section className={style.start} aria-label={startName}>
            <View className={style.scroll}>{start}</View>
            {startEnd && <View className={style.startEnd}>{startEnd}</View>}
          </section>
        )}
        {children}
      </View>
    </View>
  )
}
