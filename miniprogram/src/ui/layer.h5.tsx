import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useLargeType } from './use-large-type'

/** Above Taro's navigation bar and tab bar, which a page cannot reach over by itself. */
export function Layer({ children }: { readonly children: ReactNode }) {
  const { isLarge } = useLargeType()
  return createPortal(<div className={isLarge ? 'large-type' : undefined}>{children}</div>, document.body)
}
