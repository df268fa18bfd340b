import { useState } from 'react'
import { BarList, Button, type Bar } from '../../../../ui'
import { seeAll, unit } from '../../../../words/jielong/board'
import { ceilingOf } from './ceiling'

/** More of them fold away. */
const SHOWN = 6

export interface BarsCardProps {
  readonly title: string
  readonly bars: readonly Bar[]
  /** In order of time: the latest say most. */
  readonly isInTime?: boolean
  /** What a full bar stands for; without it, about the longest. */
  readonly of?: number
}

/** One way in which people spread. */
export function BarsCard({ title, bars, isInTime = false, of = ceilingOf(bars) }: BarsCardProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? bars : isInTime ? bars.slice(-SHOWN) : bars.slice(0, SHOWN)

  return (
    <BarList title={title} bars={shown} of={of} unit={unit}>
      {bars.length > SHOWN && !isWhole && (
        <Button kind="plain" isSmall icon="down" onPress={() => setWhole(true)}>{seeAll(bars.length)}</Button>
      )}
    </BarList>
  )
}
