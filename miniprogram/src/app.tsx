import type { PropsWithChildren } from 'react'
import { usePageNotFound } from '@tarojs/taro'
import './app.scss'
import { beginCloud } from './cloud/begin'
import { UnsentLine } from './features/unsent'
import { mindVersion } from './features/version'
import { mindAddress, replace } from './route'
import { nameNavigation } from './ui/name-navigation'
import { OfflineDetail } from './ui/offline-detail'
import { beginType } from './ui/use-large-type'

beginCloud()
mindAddress()
mindVersion()
nameNavigation()
beginType()

export default function App({ children }: PropsWithChildren) {
  // An old card, a mistyped link.
  usePageNotFound(() => replace('notFound'))
  return <OfflineDetail.Provider value={<UnsentLine />}>{children}</OfflineDetail.Provider>
}
