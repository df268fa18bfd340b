import { View } from '@tarojs/components'
import type { Board } from '@shouhou/shared/jielong'
import { aria } from '../../../../ui'
import { titles } from '../../../../words/jielong/board'
import style from './board.module.scss'
import { FaultBars } from './fault-bars'
import { PriceCards } from './price-cards'
import { SignupBars } from './signup-bars'

/** What the entries amount to, by kind. It keeps its place while there is nothing to count, and lies flat: each join names the path to every bar. */
export const BoardSection = ({ board, isDrawn }: { readonly board: Board; readonly isDrawn: boolean }) => (
  <View className={style.board}>
    {isDrawn && <View className={style.title} {...aria({ role: 'heading' })}>{titles[board.kind]}</View>}
    {isDrawn && <Charts board={board} />}
  </View>
)

function Charts({ board }: { readonly board: Board }) {
  if (board.kind === 'fault') return <FaultBars board={board} />
  return board.kind === 'price' ? <PriceCards board={board} /> : <SignupBars board={board} />
}
