import type { JielongView } from '@shouhou/shared/jielong'
import { useEffect, useRef } from 'react'
import type { Pages } from '../../../cloud'

const partsOf = ({ merged }: JielongView): string => merged.map(({ jielongId }) => jielongId).join(' ')

const standing = ({ people, waiting, board, myEntry }: JielongView): string => JSON.stringify([people, waiting, board, myEntry])

/** The list follows the board: whoever came, left, moved up or wrote something else while somebody looks on. */
export function useFollowing(jielong: JielongView, list: Pick<Pages<unknown>, 'refresh' | 'restart'>): void {
  const [now, parts] = [standing(jielong), partsOf(jielong)]
  const known = useRef({ now, parts })
  useEffect(() => {
    const before = known.current
    known.current = { now, parts }
    // Whoever came with a merged one leaves with it, from whichever page they stand on.
    if (before.parts !== parts) void list.restart()
    else if (before.now !== now) void list.refresh()
    // Only what the board says tells that there is something new.
  }, [now, parts])
}
