import type { Chain } from './chain'
import { readCopy } from './read-copy'
import { readRows } from './read-rows'
import { splitCopies } from './split-copies'

/** `isTooLong`: more than PASTE_LIMIT characters or ROWS_LIMIT lines; the chains are those of its beginning, whole lines only. */
export interface Paste { chains: Chain[]; isTooLong: boolean }

const isNoChain = ({ head, example, lines }: Chain): boolean => head.length === 0 && example === null && lines.length === 0

/**
 * The copies of a text 接龙 in a paste, in its order; an empty paste has none. Each copy begins with '#接龙' (or
 * WeChat's English and traditional words); what stands above the first is a copy of its own when it has numbered lines.
 * Every line that is not blank is in the head, the example, somebody's line, or unread. Never throws; linear in the
 * length of the text.
 */
export const parseChains = (text: string): Paste => {
  const { rows, isWhole } = readRows(text)
  const isTooLong = !isWhole
  const chains = splitCopies(rows).map(readCopy)
  const [first, second, ...rest] = chains
  if (first === undefined || second === undefined || !isNoChain(first)) return { chains, isTooLong }
  return { chains: [{ ...second, unread: [...first.unread, ...second.unread] }, ...rest], isTooLong }
}
