import { View } from '@tarojs/components'
import { useContext, type ReactNode, type UIEvent } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon'
import { OfflineDetail } from '../offline-detail'
import { useIsOnline } from '../use-is-online'
import { useLargeType } from '../use-large-type'
import * as say from '../../words/ui/states'
import style from './desk.module.scss'

export interface FrameProps {
  readonly children: ReactNode
  /** A column of its own, with its own scroll: a list, a form. */
  readonly start?: ReactNode
  /** In sight below `start`: what the keys do, a button. */
  readonly startEnd?: ReactNode
  /** What `start` is called. */
  readonly startName?: string
  /** The end of `start` comes near: time for more of it. */
  readonly onNearEnd?: () => void
  /** Half of the room for `start`, where it is a table. */
  readonly isEven?: boolean
}

const NEAR = 400

/** A page as wide as the desk; the columns scroll, the page does not. */
export function Frame({ children, start, startEnd, startName, onNearEnd, isEven = false }: FrameProps) {
  const isOnline = useIsOnline()
  const { isLarge } = useLargeType()
  const offlineDetail = useContext(OfflineDetail)
  const follow = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent) => {
    if (scrollHeight - scrollTop - clientHeight < NEAR) onNearEnd?.()
  }

  return (
    <View className={classNames(style.frame, isLarge && 'large-type')} {...aria({ role: 'main' })}>
      {!isOnline && <View className={style.offline} {...aria({ role: 'status' })}><Icon name="offline" /><View>{say.offline}{offlineDetail}</View></View>}
      <View className={classNames(style.columns, start !== undefined && style.two, isEven && style.even)}>
        {start !== undefined && (
          <section className={style.start} aria-label={startName}>
            <div className={style.scroll} onScroll={follow}>{start}</div>
            {startEnd && <View className={style.startEnd}>{startEnd}</View>}
          </section>
        )}
        {children}
      </View>
    </View>
  )
}
