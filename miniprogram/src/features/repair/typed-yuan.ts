import { fenOf, yuan } from '@shouhou/shared'

const MOST_FEN = 100_000_000

/** An amount as its owner would type it: 18950 fen → '189.50'; '' for none. */
export const typedYuan = (fen: number | null): string => (fen === null ? '' : yuan(fen).replace(/,/g, '').replace(/\.00$/, ''))

/** What was typed as fen: null for nothing, undefined for what is no amount. */
export const fenIn = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null
  const fen = fenOf(typed)
  return fen === null || fen > MOST_FEN ? undefined : fen
}
