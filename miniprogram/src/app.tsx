import type { PropsWithChildren } from 'react'
import './app.scss'
import { beginCloud } from './cloud/begin'

beginCloud()

export default function App({ children }: PropsWithChildren) {
  return children
}
