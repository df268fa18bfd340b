import type { SizeFigures } from './measure-size'

/** What the design promises of the 接龙 and its entries, at every size. */
const MOST = { join: 4, board: 2 }

/** A sentence for each promise that the product does not keep; the obvious designs promise nothing. */
export const promisesBroken = (sizes: readonly (Pick<SizeFigures, 'way' | 'isOurs' | 'entries'> & { join: { own: number }; board: { own: number } })[]): string[] =>
  sizes.filter(({ isOurs }) => isOurs).flatMap(({ way, entries, join, board }) => [
    ...(join.own > MOST.join ? [`a join (${way}, ${entries} entries) took ${join.own} operations, ${MOST.join} were promised`] : []),
    ...(board.own > MOST.board ? [`a board read (${way}, ${entries} entries) took ${board.own} operations, ${MOST.board} were promised`] : []),
  ])
