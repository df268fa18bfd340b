import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Params } from './params'

const waiting = new Map<string, Params>()

/** WeChat takes no parameters to a tab: they wait here until it shows. */
export const handOver = (path: string, params: Params): void => {
  if (Object.values(params).some(value => value !== undefined)) waiting.set(path, params)
}

/** What this tab was last opened with in this run; undefined until somebody opens it with something. */
export function useHandedOver(path: string): Params | undefined {
  const take = () => {
    const params = waiting.get(path)
    waiting.delete(path)
    return params
  }
  const [handed, setHanded] = useState(take)
  useDidShow(() => {
    const params = take()
    if (params) setHanded(params)
  })

  return handed
}
