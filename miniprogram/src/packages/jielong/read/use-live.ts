import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const EVERY_MS = 5_000

/** Asks again every 5 s for as long as somebody looks; a page or an app in the background asks nothing. */
export function useLive(refresh: () => Promise<void>, isWanted: boolean): void {
  const latest = useRef({ refresh, isWanted })
  latest.current = { refresh, isWanted }
  const timer = useRef<ReturnType<typeof setInterval>>()
  const isAsking = useRef(false)

  const tick = () => {
    if (!latest.current.isWanted || isAsking.current) return
    isAsking.current = true
    void latest.current.refresh().finally(() => {
      isAsking.current = false
    })
  }
  const stop = () => {
    clearInterval(timer.current)
    timer.current = undefined
  }
  const start = () => {
    stop()
    timer.current = setInterval(tick, EVERY_MS)
  }

  useDidShow(start)
  useDidHide(stop)
  useEffect(() => {
    start()
    return stop
    // The timer lives as long as the page; what it does is read as it ticks.
  }, [])
}
