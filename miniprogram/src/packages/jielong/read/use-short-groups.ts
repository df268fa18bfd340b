import { useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Pages } from '../../../cloud'

const TOGETHER = 10

const inTens = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / TOGETHER) }, (_, at) => items.slice(at * TOGETHER, (at + 1) * TOGETHER))

/**
 * The list in short groups: whoever leaves makes one group be sent again, not all. Of a long one the first group alone
 * until somebody has come down to it: the names are far below the board.
 */
export function useShortGroups<T>(list: Pages<T>): Pages<T> {
  const [isWhole, setWhole] = useState(false)
  const isShort = !list.isLoading && !list.hasMore
  useReachBottom(() => setWhole(true))
  useEffect(() => {
    // What was there as a whole does not fold up when one more comes.
    if (isShort) setWhole(true)
  }, [isShort])

  const groups = list.pages.flatMap(inTens)
  if (isWhole || isShort || groups.length < 2) return { ...list, pages: groups }
  const showRest = async () => {
    setWhole(true)
    await list.loadMore()
  }
  return { ...list, pages: groups.slice(0, 1), loadMore: showRest }
}
