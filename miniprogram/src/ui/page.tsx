import { View } from '@tarojs/components'
import { useContext, type ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { OfflineDetail } from './offline-detail'
import style from './page.module.scss'
import { useIsOnline } from './use-is-online'
import { useLargeType } from './use-large-type'
import * as say from '../words/ui/states'

export interface PageProps {
  readonly children: ReactNode
  /** The one primary action, always in sight at the bottom. */
  readonly action?: ReactNode
  /** Above everything: what the page says first. */
  readonly header?: ReactNode
}

/** The frame of every page: width, safe area, large type, the notice that the network is gone. */
export function Page({ children, action, header }: PageProps) {
  const isOnline = useIsOnline()
  const { isLarge } = useLargeType()
  const offlineDetail = useContext(OfflineDetail)

  return (
    <View className={classNames(style.page, isLarge && 'large-type')} {...aria({ role: 'main' })}>
      {!isOnline && (
        <View className={style.offline} {...aria({ role: 'status' })}>
          <Icon name="offline" />
          <View>
            {say.offline}
            {offlineDetail}
          </View>
        </View>
      )}
      {header}
      <View className={style.body}>{children}</View>
      {action && <View className={style.bar}><View className={style.action}>{action}</View></View>}
    </View>
  )
}
