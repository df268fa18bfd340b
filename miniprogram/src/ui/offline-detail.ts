import { createContext, type ReactNode } from 'react'

/** What a page adds to the notice that the network is gone; the app says it once for all pages. */
export const OfflineDetail = createContext<ReactNode>(null)
