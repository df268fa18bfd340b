import { View } from '@tarojs/components'
import type { Board } from '@shouhou/shared/jielong'
import { aria } from '../../../../ui'
import { titles } from '../../../../words/jielong/board'
import style from './board.module.scss'
import { FaultBars } from './fault-bars'
import { PriceCards } from './price-cards'
import { SignupBars } from './signup-bars'

const isEmpty = (board: Board): boolean => board.people === 0 || (board.kind === 'signup' && board.choices.length === 0)

/** What the entries amount to, by kind. It keeps its place while there is nothing to count, and lies flat: each join names the path to every bar. */
export const BoardSection = ({ board }: { readonly board: Board }) => (
  <View className={style.board}>
    {!isEmpty(board) && <View className={style.title} {...aria({ role: 'heading' })}>{titles[board.kind]}</View>}
    {!isEmpty(board) && <Charts board={board} />}
  </View>
)

function Charts({ board }: { readonly board: Board }) {
  if (board.kind === 'fault') return <FaultBars board={board} />
  return board.kind === 'price' ? <PriceCards board={board} /> : <SignupBars board={board} />
}
