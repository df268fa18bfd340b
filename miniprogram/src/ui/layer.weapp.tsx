import type { ReactNode } from 'react'

/** WeChat's own bars lie outside of the page, so nothing has to be lifted over them. */
export const Layer = ({ children }: { readonly children: ReactNode }) => <>{children}</>
