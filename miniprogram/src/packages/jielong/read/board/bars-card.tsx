import { useState } from 'react'
import { BarList, Button, type Bar } from '../../../../ui'
import { seeFurther, unit } from '../../../../words/jielong/board'
import { ceilingOf } from './ceiling'

/** More of them fold away, and come so many at a tap. */
const SHOWN = 6
const MORE = 8

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
  const [most, setMost] = useState(SHOWN)
  const shown = isInTime ? bars.slice(-most) : bars.slice(0, most)

  return (
    <BarList title={title} bars={shown} of={of} unit={unit}>
      {bars.length > most && (
        <Button kind="plain" isSmall icon="down" onPress={() => setMost(most + MORE)}>{seeFurther(bars.length - most)}</Button>
      )}
    </BarList>
  )
}
