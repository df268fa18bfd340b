import { useCallback, useRef } from 'react'

/**
 * The same function in every render, doing what the latest one says: a control behind `memo` is left alone then. Taro
 * sends WeChat the value of every field that renders again, with every key that is pressed anywhere on the page.
 */
export function useSteady<Heard extends unknown[]>(does: (...heard: Heard) => void): (...heard: Heard) => void {
  const latest = useRef(does)
  latest.current = does
  return useCallback((...heard: Heard) => latest.current(...heard), [])
}
