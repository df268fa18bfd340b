import type { Board } from '@shouhou/shared/jielong'
import { useRef, useState } from 'react'

const hasBars = (board: Board): boolean => board.people > 0 && (board.kind !== 'signup' || board.choices.length > 0)

export interface Charts {
  readonly isDrawn: boolean
  /** As the board looks again. */
  readonly look: () => void
}

/** The first person's charts are as much to the view as a small page: they come as the board looks again, not with the tap that joins. */
export function useCharts(board: Board): Charts {
  const isWanted = hasBars(board)
  const latest = useRef(isWanted)
  latest.current = isWanted
  const [isDrawn, setDrawn] = useState(isWanted)
  return { isDrawn: isDrawn && isWanted, look: () => setDrawn(latest.current) }
}
