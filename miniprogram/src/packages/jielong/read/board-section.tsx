import { View } from '@tarojs/components'
import type { Board, FaultBoard } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { barsOf, type Spread } from '../../../features/jielong'
import { BarList, Button, Card, Section } from '../../../ui'
import { sayCount } from '../../../words'
import { ceilingOf } from './ceiling'

/** More system versions or months than this fold away. */
const SHOWN = 8

const spreads: readonly (readonly [Spread, string])[] = [
  ['systemVersion', '系统版本'], ['month', '故障开始的月份'], ['channel', '购买渠道'], ['completeness', '证据齐不齐'], ['wish', '想要什么（可以不止一样）'],
]

export function BoardSection({ board }: { readonly board: Board }) {
  if (board.kind !== 'fault' || board.people === 0) return null
  return (
    <Section title="都是什么情况" isBare>
      {spreads.map(([spread, title]) => <SpreadCard key={spread} board={board} spread={spread} title={title} />)}
    </Section>
  )
}

interface SpreadCardProps { readonly board: FaultBoard; readonly spread: Spread; readonly title: string }

function SpreadCard({ board, spread, title }: SpreadCardProps) {
  const [isWhole, setWhole] = useState(false)
  const bars = barsOf(board, spread)
  // Months are in order: the latest say most.
  const shown = isWhole ? bars : spread === 'month' ? bars.slice(-SHOWN) : bars.slice(0, SHOWN)

  return (
    <Card>
      <BarList title={title} bars={shown} of={ceilingOf(bars)} unit="人" />
      <View>
        {shown.length < bars.length && (
          <Button kind="plain" isSmall icon="down" label={`${title}：看全部`} onPress={() => setWhole(true)}>{`看全部 ${sayCount(bars.length)} 项`}</Button>
        )}
      </View>
    </Card>
  )
}
