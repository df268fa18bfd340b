import Taro from '@tarojs/taro'
import type { Entry } from '@shouhou/shared/jielong'
import { useEffect, useState } from 'react'

const slotOf = (entryId: string) => `moved-up:${entryId}`

/** Whether to say that a seat came free for me: through the first visit in which it is so. */
export function useMovedUp(entry: Entry | null): boolean {
  const at = entry?.movedUpAt ?? null
  const [seenBefore] = useState(() => (entry ? Taro.getStorageSync<number>(slotOf(entry.entryId)) : undefined))
  useEffect(() => {
    if (entry && at !== null) Taro.setStorageSync(slotOf(entry.entryId), at)
    // Once for each time of moving up.
  }, [at])

  return at !== null && at !== seenBefore
}
