import { useDidHide } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { allRemovals, listenToRemovals, removeNow, type Removal } from './removals'

/** What was taken away and may still be put back. */
export const useRemovals = (): readonly Removal[] => useSyncExternalStore(listenToRemovals, allRemovals)

/** Where things are taken away: whoever leaves means it. */
export function useRemovalsHere(): readonly Removal[] {
  useDidHide(removeNow)
  useEffect(() => removeNow, [])
  return useRemovals()
}
