import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Above Taro's navigation bar and tab bar, which a page cannot reach over by itself. */
export const Layer = ({ children }: { readonly children: ReactNode }) => createPortal(children, document.body)
