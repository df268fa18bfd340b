import { mask } from '../../export/mask'
import type { Chain, ChainLine } from './chain'
import { canonicalLine } from './read-entry'

const inWords = ({ name, text }: ChainLine): string => `${name} ${text}`

/**
 * A line without telephone, ID, card and IMEI numbers and accounts: '138 0013 8000 黑屏' is called '[手机号]', also when
 * the number was cut in two by the blank behind the name. Once is enough: a second time changes nothing.
 */
export const withoutContacts = (line: ChainLine): ChainLine => {
  let kept = line
  let before = ''
  for (let whole = inWords(kept); whole !== before; whole = inWords(kept)) {
    before = mask(whole)
    if (before !== whole) kept = canonicalLine({ ...kept, name: '', text: before })
  }
  return kept
}

/** The same for everything in a copy. */
export const chainWithoutContacts = (chain: Chain): Chain => ({
  head: chain.head.map(mask),
  example: chain.example === null ? null : mask(chain.example),
  lines: chain.lines.map(withoutContacts),
  unread: chain.unread.map(({ at, text }) => ({ at, text: mask(text) })),
})
