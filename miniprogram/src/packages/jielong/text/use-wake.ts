import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** As somebody comes back to the app, or to the browser's tab: what others did meanwhile is seen. */
export function useWake(wake: () => void): void {
  const latest = useRef(wake)
  latest.current = wake
  useEffect(() => {
    const look = () => latest.current()
    Taro.onAppShow(look)
    return () => Taro.offAppShow(look)
  }, [])
}
