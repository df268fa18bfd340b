import { View } from '@tarojs/components'
import type { Board } from '@shouhou/shared/jielong'
import { aria } from '../../../../ui'
import style from './board.module.scss'
import { FaultBars } from './fault-bars'
import { PriceCards } from './price-cards'
import { SignupBars } from './signup-bars'

const TITLES: Record<Board['kind'], string> = { fault: '都是什么情况', price: '报价和官方价', signup: '都怎么选的' }

const isEmpty = (board: Board): boolean => board.people === 0 || (board.kind === 'signup' && board.choices.length === 0)

/** What the entries amount to, by kind. It keeps its place while there is nothing to count, and lies flat: each join names the path to every bar. */
export const BoardSection = ({ board }: { readonly board: Board }) => (
  <View className={style.board}>
    {!isEmpty(board) && <View className={style.title} {...aria({ role: 'heading' })}>{TITLES[board.kind]}</View>}
    {!isEmpty(board) && <Charts board={board} />}
  </View>
)

function Charts({ board }: { readonly board: Board }) {
  if (board.kind === 'fault') return <FaultBars board={board} />
  return board.kind === 'price' ? <PriceCards board={board} /> : <SignupBars board={board} />
}
