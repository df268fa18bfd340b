import { useSyncExternalStore } from 'react'

const subscribe = (tell: () => void) => {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}

/** Taro's own notice needs an interface that half of the browsers lack. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
