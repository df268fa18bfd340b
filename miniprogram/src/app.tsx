import type { PropsWithChildren } from 'react'
import './app.scss'
import { beginCloud } from './cloud/begin'
import { nameNavigation } from './ui/name-navigation'

beginCloud()
nameNavigation()

export default function App({ children }: PropsWithChildren) {
  return children
}
