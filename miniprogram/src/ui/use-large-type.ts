import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { enlargeAround } from './enlarge-around'

const key = 'large-type'
const listeners = new Set<() => void>()
let isLarge: boolean | undefined

const read = () => (isLarge ??= Taro.getStorageSync(key) === 'on')

const set = (isOn: boolean) => {
  isLarge = isOn
  enlargeAround(isOn)
  Taro.setStorageSync(key, isOn ? 'on' : 'off')
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** Before the first page draws. */
export const beginType = (): void => enlargeAround(read())

/** 长辈模式: kept on this phone. */
export const useLargeType = () => ({ isLarge: useSyncExternalStore(subscribe, read), setLarge: set })
