import type { JielongView } from '@shouhou/shared/jielong'
import { useEffect, useRef } from 'react'

const standing = ({ people, waiting, board, merged, myEntry }: JielongView): string =>
  JSON.stringify([people, waiting, board, merged.map(({ jielongId }) => jielongId), myEntry])

/** The list follows the board: whoever came, left, moved up or wrote something else while somebody looks on. */
export function useFollowing(jielong: JielongView, refresh: () => Promise<void>): void {
  const now = standing(jielong)
  const known = useRef(now)
  useEffect(() => {
    if (known.current === now) return
    known.current = now
    void refresh()
    // Only what the board says tells that there is something new.
  }, [now])
}
