import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const EVERY_MS = 4_000

/** Asks again every 4 s for as long as somebody looks; a page, an app or a browser's tab in the background asks nothing. */
export function useLive(refresh: () => Promise<void>, isWanted: boolean): void {
  const latest = useRef({ refresh, isWanted })
  latest.current = { refresh, isWanted }
  const timer = useRef<ReturnType<typeof setInterval>>()
  const isShown = useRef(true)
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

  useDidShow(() => {
    isShown.current = true
    start()
  })
  useDidHide(() => {
    isShown.current = false
    stop()
  })
  useEffect(() => {
    // Back from another app, perhaps after hours: at once, not after 4 s.
    const wake = () => {
      if (!isShown.current) return
      tick()
      start()
    }
    start()
    Taro.onAppShow(wake)
    Taro.onAppHide(stop)
    return () => {
      stop()
      Taro.offAppShow(wake)
      Taro.offAppHide(stop)
    }
    // The timer lives as long as the page; what it does is read as it ticks.
  }, [])
}
