import { compareCopies, lineKey, parseChains, PASTE_LIMIT, type Comparison } from '@shouhou/shared/jielong'

/** What was pasted so far. */
export interface PasteDraft {
  /** In the order of pasting: the last one counts as the newest. */
  readonly copies: readonly string[]
  /** Still in the box. */
  readonly typed: string
  /** Keys of lines that are not to be kept. */
  readonly leftOut: readonly string[]
}

export const emptyPaste: PasteDraft = { copies: [], typed: '', leftOut: [] }

/** Characters that the box takes: several messages of the chat. */
export const BOX_LIMIT = Math.floor(PASTE_LIMIT / 2)

export interface Pasted {
  readonly comparison: Comparison | undefined
  /** A copy was longer than what is read of one. */
  readonly isTooLong: boolean
}

export const pastedOf = ({ copies }: Pick<PasteDraft, 'copies'>): Pasted => {
  const pastes = copies.map(parseChains)
  const chains = pastes.flatMap(paste => paste.chains)
  return { comparison: chains.length > 0 ? compareCopies(chains) : undefined, isTooLong: pastes.some(paste => paste.isTooLong) }
}

/** Whether anything in the box reads as somebody's line. */
export const hasLines = (text: string): boolean => parseChains(text).chains.some(({ lines }) => lines.length > 0)

export const isLeftOut = ({ leftOut }: PasteDraft, line: Parameters<typeof lineKey>[0]): boolean => leftOut.includes(lineKey(line))
