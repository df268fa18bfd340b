import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

const key = 'large-type'
const listeners = new Set<() => void>()
let isLarge: boolean | undefined

const read = () => (isLarge ??= Taro.getStorageSync(key) === 'on')

const set = (isOn: boolean) => {
  isLarge = isOn
  Taro.setStorageSync(key, isOn ? 'on' : 'off')
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** 长辈模式: kept on this phone. */
export const useLargeType = () => ({ isLarge: useSyncExternalStore(subscribe, read), setLarge: set })
