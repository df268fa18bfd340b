import type { PropsWithChildren } from 'react'
import { usePageNotFound } from '@tarojs/taro'
import './app.scss'
import { beginCloud } from './cloud/begin'
import { replace } from './route'
import { nameNavigation } from './ui/name-navigation'

beginCloud()
nameNavigation()

export default function App({ children }: PropsWithChildren) {
  // An old card, a mistyped link.
  usePageNotFound(() => replace('notFound'))
  return children
}
