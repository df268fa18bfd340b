import type { Chain, ChainLine, Unread } from './chain'
import { chooseMarks } from './choose-marks'
import { readEntry } from './read-entry'
import { readMark, type Mark } from './read-mark'
import { isExample, isStamp, type Row } from './read-rows'
import { unreadRow, type Copy } from './split-copies'

interface Entry { mark: Mark; rows: Row[] }
interface Sorted { head: Row[]; example: Row | null; entries: Entry[] }

const marksOf = (rows: readonly Row[]): (Mark | null)[] =>
  chooseMarks(rows.map(({ text, isForced }) => (isForced || isExample(text) ? null : readMark(text))))

const numberAfter = (marks: readonly (Mark | null)[], at: number): number | null => marks.slice(at + 1).find((mark) => mark !== null)?.number ?? null

// WeChat's example stands above the first line: numbers above it were the rules of the 接龙 when they begin again below.
const beginsBelow = ({ entries }: Sorted, next: number | null): boolean => entries.length === 0 || (entries[0]?.mark.number === 1 && next === 1)

const sortRows = (rows: readonly Row[]): Sorted => {
  const marks = marksOf(rows)
  const sorted: Sorted = { head: [], example: null, entries: [] }
  let mayBeExample = true
  rows.forEach((row, at) => {
    const mark = marks[at] ?? null
    if (mark !== null) sorted.entries.push({ mark, rows: [row] })
    else if (mayBeExample && !row.isForced && isExample(row.text)) {
      mayBeExample = false
      if (beginsBelow(sorted, numberAfter(marks, at))) {
        sorted.head.push(...sorted.entries.flatMap((entry) => entry.rows))
        sorted.entries = []
        sorted.example = row
      } else sorted.entries[sorted.entries.length - 1]?.rows.push(row)
    } else (sorted.entries[sorted.entries.length - 1]?.rows ?? sorted.head).push(row)
  })
  return sorted
}

// Below the last line the chat goes on: after a blank line, or where it says who wrote and when.
const chatBelow = (entries: readonly Entry[]): Row[] => {
  const rows = entries[entries.length - 1]?.rows ?? []
  const start = rows.findIndex((row, at) => at > 0 && !row.isForced && (row.isApart || isStamp(row.text)))
  return start === -1 ? [] : rows.splice(start)
}

const linesOf = (entries: readonly Entry[]): { lines: ChainLine[]; empty: Row[] } => {
  const lines: ChainLine[] = []
  const empty: Row[] = []
  for (const { mark, rows } of entries) {
    const line = readEntry(rows.map(({ text }, at) => (at === 0 ? mark.body : text)), mark.number)
    if (line === null) empty.push(...rows)
    else lines.push(line)
  }
  return { lines, empty }
}

const inOrder = (unread: readonly Unread[]): Unread[] => [...unread].sort((a, b) => a.at - b.at)

/** One copy as a chain. Without a header and without a single line nothing of it is a 接龙. */
export const readCopy = ({ hasHeader, rows, around }: Copy): Chain => {
  const { head, example, entries } = sortRows(rows)
  const below = chatBelow(entries)
  const { lines, empty } = linesOf(entries)
  const unread = [...around, ...[...below, ...empty].map(unreadRow)]
  if (!hasHeader && lines.length === 0) return { head: [], example: null, lines, unread: inOrder([...around, ...rows.map(unreadRow)]) }
  return { head: head.map(({ text }) => text), example: example?.text ?? null, lines, unread: inOrder(unread) }
}
