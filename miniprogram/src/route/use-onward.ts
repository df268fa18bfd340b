import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'

type Lead = () => void

/**
 * Leads on when the answer to what this page sent is there: `onward(() => back())`. A page that lies below another leads
 * on when it shows again; one that was left meanwhile does not: whoever went back would be taken one page further.
 */
export function useOnward(): (lead: Lead) => void {
  const page = useRef({ isShown: true, isLeft: false, waiting: undefined as Lead | undefined })
  useEffect(() => {
    page.current.isLeft = false
    return () => { page.current.isLeft = true }
  }, [])
  useDidHide(() => { page.current.isShown = false })
  useDidShow(() => {
    const { waiting } = page.current
    page.current = { isShown: true, isLeft: false, waiting: undefined }
    waiting?.()
  })

  return useCallback(lead => {
    if (page.current.isLeft) return
    if (page.current.isShown) lead()
    else page.current.waiting = lead
  }, [])
}
