import { CONTINUED, REGISTERED, type ChainLine, type Printable } from './chain'
import { canonicalLine } from './read-entry'
import { readMark } from './read-mark'
import { isExample, readHeader, readSentHeader } from './read-rows'
import { tidyRow } from './tidy-row'

const BREAKS = /\r\n?|[\n\u2028\u2029\u0085]/
const LARGEST = 999_999

const tidyLines = (lines: readonly string[]): string[] => lines.flatMap((each) => each.split(BREAKS)).map(tidyRow).filter((each) => each !== '')

const isNumber = (number: number | null): number is number => number !== null && Number.isInteger(number) && number >= 0 && number <= LARGEST

const withNumbers = (lines: readonly ChainLine[]): ChainLine[] => {
  let last = lines.reduce((most, { number }) => (isNumber(number) && number > most ? number : most), 0)
  return lines.map((line) => {
    if (isNumber(line.number)) return line
    last += 1
    return { ...line, number: last }
  })
}

const canonicalExample = (example: string | null): string | null => {
  const text = example === null ? '' : tidyRow(example)
  if (text === '') return null
  return isExample(text) ? text : `例 ${text}`
}

/**
 * What a chain says in the form that comes back after printing: tidy lines in the head; an example that begins with 例;
 * every line with a number of at most six digits (whoever had none comes after the largest) and as `canonicalLine` has
 * it. A second time changes nothing.
 */
export const canonical = ({ head, example, lines }: Printable): Printable => ({
  head: tidyLines(head),
  example: canonicalExample(example),
  lines: withNumbers(lines.map(canonicalLine)),
})

const looksLikeMore = (text: string): boolean =>
  readMark(text) !== null || isExample(text) || readHeader(text) !== null || readSentHeader(text) !== null

const printHead = (text: string): string => (looksLikeMore(text) ? `${CONTINUED}${text}` : text)

/** A canonical line as it stands in the chat. */
export const printLine = ({ number, name, text, isRegistered }: ChainLine): string => {
  const [first = '', ...rest] = text.split('\n')
  const words = [`${String(number)}.`, name, first, isRegistered ? REGISTERED : ''].filter((word) => word !== '')
  return [words.join(' '), ...rest.map((each) => `${CONTINUED}${each}`)].join('\n')
}

/** As `printChain`, of a chain that is canonical. */
export const printCanonical = ({ head, example, lines }: Printable): string => {
  const blocks = [['#接龙', ...head.map(printHead)], example === null ? [] : [example], lines.map(printLine)]
  return blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')
}

/** `isRenumbered`: 1, 2, 3 … in the order given, whatever the lines' own numbers are. */
export interface PrintOptions { isRenumbered?: boolean }

/**
 * A chain as WeChat writes it, so that the chat can go on with it:
 *
 *     #接龙
 *     title and introduction
 *
 *     例 昵称 备注
 *
 *     1. 林姐 17.2 闪退 ✓
 *     2. 老王 黑屏
 *       second line of an entry, behind two ideographic blanks
 *
 * Prints the canonical form. Parsing the text of a canonical chain gives one chain that is the same, with nothing unread
 * (as long as the text is no longer than PASTE_LIMIT).
 */
export const printChain = (printable: Printable, { isRenumbered = false }: PrintOptions = {}): string => {
  const chain = canonical(printable)
  return printCanonical(isRenumbered ? { ...chain, lines: chain.lines.map((line, at) => ({ ...line, number: at + 1 })) } : chain)
}
