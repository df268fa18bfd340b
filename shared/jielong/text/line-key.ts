import { tidy } from '../../text'
import type { ChainLine } from './chain'

// Blanks, signs, and what only changes how an emoji looks. NFKC makes ASCII of the other wide signs.
const UNSAID = /[\s!-\/:-@\[-`{-~\u00A1-\u00BF\u200B-\u206F\u2E00-\u2E7F\u3000-\u3003\u3008-\u301F\u3030\u30FB\uFE00-\uFE0F\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]+/g

// Nothing in it that NFKC would change, but for the wide signs above.
const PLAIN = /^[ -~\u4E00-\u9FFF，。：；、！？（）\n]*$/

const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/** What is said, however it is written: '14.1 黑屏' and '１４．１黑屏。' are one, '14.1' and '141' are two. */
const said = (text: string): string => {
  const plain = PLAIN.test(text) ? text.toLowerCase() : tidy(text).normalize('NFKC').toLowerCase().normalize('NFKC')
  const words = plain.replace(UNSAID, (run: string, at: number) => (isDigit(plain.charAt(at - 1)) && isDigit(plain.charAt(at + run.length)) ? '.' : ''))
  return words === '' ? plain.replace(/\s+/g, '') : words
}

/**
 * Who a line is, from its name and text only: not its number, its ✓, its blanks, signs or letter case, nor where the
 * name ends. Make it of lines without contacts, or a pasted copy of them will not be the same.
 */
export const lineKey = ({ name, text }: Pick<ChainLine, 'name' | 'text'>): string => said(`${name} ${text}`)

/** The same of the name alone. */
export const nameKey = ({ name }: Pick<ChainLine, 'name'>): string => said(name)
