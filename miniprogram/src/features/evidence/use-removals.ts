import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { allRemovals, listenToGone, listenToRemovals, removeNow, type Removal } from './removals'

/** What was taken away, until the cloud has removed it. */
export const useRemovals = (): readonly Removal[] => useSyncExternalStore(listenToRemovals, allRemovals)

/** Where things are taken away: whoever leaves means it. */
export function useRemovalsHere(): readonly Removal[] {
  useDidHide(removeNow)
  useEffect(() => removeNow, [])
  return useRemovals()
}

/** Tells of each piece that the cloud has removed, as long as somebody is there. */
export function useGone(onGone: (evidenceId: string) => void): void {
  const told = useRef(onGone)
  told.current = onGone
  useEffect(() => listenToGone(evidenceId => told.current(evidenceId)), [])
}
