import type { Chain, ChainLine, Unread } from './chain'
import { lineKey, nameKey } from './line-key'
import { sameName, uniteKept, type Union } from './unite-chains'
import { withoutContacts } from './without-contacts'

/** What one copy has. */
export interface CopySummary {
  title: string
  /** Different lines. */
  lines: number
  /** How many lines of the union this copy has not. */
  lost: number
  unread: Unread[]
}

export interface Comparison {
  copies: CopySummary[]
  union: Union
  /** Lines of the union that the newest copy has not. */
  lost: ChainLine[]
  /** Those of `lost` whose name stands in the newest copy, with other words: more likely rewritten than lost. */
  reworded: ChainLine[]
  /** Whoever may have signed twice: different lines by one name, or one line twice in one copy (with both numbers). */
  twice: ChainLine[][]
  /** Of all copies, in order. */
  unread: Unread[]
}

const twiceInOne = ({ lines }: Union): ChainLine[][] => {
  const seen = new Map<string, ChainLine[]>()
  for (const line of lines) {
    const same = seen.get(lineKey(line))
    if (same === undefined) seen.set(lineKey(line), [line])
    else same.push(line)
  }
  return [...seen.values()].filter((group) => group.length > 1)
}

const signedTwice = (chains: readonly Union[], union: Union): ChainLine[][] => {
  const groups = sameName(union)
  const names = new Set(groups.map(([line]) => (line === undefined ? '' : nameKey(line))))
  for (const group of chains.flatMap(twiceInOne)) {
    const [line] = group
    if (line !== undefined && !names.has(nameKey(line))) groups.push(group)
    if (line !== undefined) names.add(nameKey(line))
  }
  return groups
}

// Most lines stand in every copy.
const remembered = (keep: (line: ChainLine) => ChainLine): ((line: ChainLine) => ChainLine) => {
  const known = new Map<string, ChainLine>()
  return (line) => {
    const written = `${line.name}\n${line.text}`
    const { name, text } = known.get(written) ?? keep(line)
    known.set(written, { ...line, name, text })
    return { ...line, name, text }
  }
}

/**
 * Everything that a preview shows before anything is kept: what each copy had, what they amount to, and what the newest
 * one (the last unless told) had lost. Lines are without contacts; titles and what is unread are as pasted.
 */
export const compareCopies = (chains: readonly Chain[], newest: number = chains.length - 1): Comparison => {
  const keep = remembered(withoutContacts)
  const kept = chains.map((chain) => ({ ...chain, lines: chain.lines.map(keep) }))
  const union = uniteKept(kept)
  const copies = kept.map(({ head, lines, unread }) => {
    const different = new Set(lines.map(lineKey)).size
    return { title: head[0] ?? '', lines: different, lost: union.lines.length - different, unread }
  })
  const lines = kept[newest]?.lines ?? []
  const keys = new Set(lines.map(lineKey))
  const names = new Set(lines.map(nameKey))
  const lost = union.lines.filter((line) => !keys.has(lineKey(line)))
  return {
    copies, union, lost,
    reworded: lost.filter((line) => names.has(nameKey(line))),
    twice: signedTwice(kept, union),
    unread: copies.flatMap(({ unread }) => unread),
  }
}
