import { CHAT_LIMIT, type ChainLine, type Printable } from './chain'
import { canonical, printCanonical, printLine } from './print-chain'
import { canonicalLine } from './read-entry'

/** Shorter messages would have no room for a title, a name and a word. */
const SHORTEST = 240
const PART = /^（第 \d+ 段，共 \d+ 段）$/
const partOf = (part: number, parts: number): string => `（第 ${String(part)} 段，共 ${String(parts)} 段）`
const LONGEST_PART = partOf(99_999, 99_999)
const BETWEEN = '\n\n'

// A line break costs two blanks more when printed; emoji stay whole.
const cut = (text: string, room: number): string => {
  let kept = ''
  let left = room - 1
  for (const character of text) {
    left -= character === '\n' ? 3 : character.length
    if (left < 0) return `${kept}…`
    kept += character
  }
  return text
}

const cutLine = (line: ChainLine, room: number): ChainLine => {
  if (printLine(line).length <= room) return line
  const named = canonicalLine({ ...line, name: cut(line.name, Math.floor(room / 3)), text: '' })
  return canonicalLine({ ...named, text: cut(line.text, room - printLine(named).length - 1) })
}

const cutHead = (head: readonly string[], room: number): string[] => {
  const kept: string[] = []
  let left = room
  for (const text of head) {
    if (left < 10) break
    kept.push(cut(text, left - 3))
    left -= text.length + 3
  }
  return kept
}

const group = (lines: readonly ChainLine[], roomOf: (part: number) => number): ChainLine[][] => {
  const parts: ChainLine[][] = [[]]
  let left = roomOf(0)
  for (const whole of lines) {
    const line = cutLine(whole, Math.min(roomOf(0), roomOf(1)))
    const length = printLine(line).length + 1
    if (length > left + 1) {
      parts.push([])
      left = roomOf(parts.length - 1)
    }
    parts[parts.length - 1]?.push(line)
    left -= length
  }
  return parts
}

/**
 * The chain as messages of at most `limit` characters (UTF-16 units; 240 at least), in order. Each is a chain by itself:
 * header, title, '（第 2 段，共 3 段）', whole entries; the first has the introduction and the example. Pasted back together
 * they are the same union. Only an entry that is longer than a message by itself is cut, with '…'.
 */
export const splitForChat = (printable: Printable, limit: number = CHAT_LIMIT): string[] => {
  const room = Number.isFinite(limit) ? Math.max(Math.floor(limit), SHORTEST) : CHAT_LIMIT
  const { head, example, lines } = canonical(printable)
  const own = head.filter((text) => !PART.test(text))
  const whole = printCanonical({ head: own, example, lines })
  if (whole.length <= room) return [whole]

  const quarter = Math.floor(room / 4)
  const opening = { head: cutHead(own, quarter), example: example === null ? null : cut(example, quarter) }
  const frameOf = (part: number, says: string): Printable =>
    part === 0 ? { head: [...opening.head, says], example: opening.example, lines: [] } : { head: [...opening.head.slice(0, 1), says], example: null, lines: [] }
  const roomOf = (part: number): number => room - printCanonical(frameOf(part, LONGEST_PART)).length - BETWEEN.length
  const parts = group(lines, roomOf)
  return parts.map((part, at) => printCanonical({ ...frameOf(at, partOf(at + 1, parts.length)), lines: part }))
}
