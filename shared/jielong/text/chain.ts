/** One person's line in a text 接龙. */
export interface ChainLine {
  /** As it stands in the text: may be missing, shared by two lines or out of order. */
  number: number | null
  name: string
  /** What they wrote behind the name; '\n' between the lines of one entry, never an empty line. */
  text: string
  /** The line ends with the ✓ that our own copy-out prints. Anybody can type one: it is a hint, the key decides. */
  isRegistered: boolean
}

/** What could not be read; `at` is its line in the paste, from 1. */
export interface Unread { at: number; text: string }

/** What a text 接龙 says, without what could not be read. */
export interface Printable {
  /** Title and introduction. */
  head: string[]
  /** The whole line that shows how to sign: '例 昵称 备注'. */
  example: string | null
  lines: ChainLine[]
}

/** One copy of a text 接龙. */
export interface Chain extends Printable { unread: Unread[] }

/** Characters (UTF-16 units) of one paste that are read; a chat message holds 16 KB, so this is several copies. */
export const PASTE_LIMIT = 65_536

/** Lines of one paste that are read, blank ones not counted: ten copies of a full chat. */
export const ROWS_LIMIT = 5_000

/**
 * Characters (UTF-16 units) of one chat message. WeChat publishes no figure for people's own messages; they are known
 * to stop at 16 KB of UTF-8 or some 5,000 characters. 4,000 units are 12,000 bytes at most.
 */
export const CHAT_LIMIT = 4_000

/** What stands before a continued line, and before a line of the head that looks like a numbered one. */
export const CONTINUED = '\u3000\u3000'

/** What stands after somebody who is in the mini-program already. */
export const REGISTERED = '✓'
