import type { ChainLine } from './chain'
import { lineKey, nameKey } from './line-key'
import { withoutContacts } from './without-contacts'

/** Every line that any copy has, once, without contacts: by number, those without one last. */
export interface Union { lines: ChainLine[] }

/** By UTF-16 units, the same on every phone. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const LAST = Number.POSITIVE_INFINITY

// The longest has most signs and blanks, so it reads best; between two equally long ones any rule that is always the same.
const bySpelling = (a: ChainLine, b: ChainLine): number =>
  b.name.length + b.text.length - a.name.length - a.text.length || inOrder(a.text, b.text) || inOrder(a.name, b.name)

const smaller = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b))

const join = (a: ChainLine, b: ChainLine): ChainLine => ({
  ...(bySpelling(a, b) <= 0 ? a : b),
  number: smaller(a.number, b.number),
  isRegistered: a.isRegistered || b.isRegistered,
})

/**
 * All lines of chains or unions by their key: of each the smallest number, one spelling, and registered if any says so.
 * The order and the number of times in which anything is united make no difference.
 */
export const uniteChains = (chains: readonly Union[]): Union => uniteKept(chains.map(({ lines }) => ({ lines: lines.map(withoutContacts) })))

/** The same of lines that are without contacts. */
export const uniteKept = (chains: readonly Union[]): Union => {
  const lines = new Map<string, ChainLine>()
  for (const chain of chains) {
    for (const line of chain.lines) {
      const key = lineKey(line)
      const same = lines.get(key)
      lines.set(key, same === undefined ? line : join(same, line))
    }
  }
  const sorted = [...lines].sort(([a, one], [b, other]) => (one.number ?? LAST) - (other.number ?? LAST) || inOrder(a, b))
  return { lines: sorted.map(([, line]) => line) }
}

/** Lines of a union under one name: they may have signed twice, or be two people. Groups of two and more, in the union's order. */
export const sameName = ({ lines }: Union): ChainLine[][] => {
  const groups = new Map<string, ChainLine[]>()
  for (const line of lines) {
    const group = groups.get(nameKey(line))
    if (group === undefined) groups.set(nameKey(line), [line])
    else group.push(line)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
