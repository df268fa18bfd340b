import type { Unread } from './chain'
import { isExample, isFrame, readHeader, readSentHeader, type Row } from './read-rows'
import { readMark } from './read-mark'

/** The lines of one copy, and what stood around it in the chat. */
export interface Copy { hasHeader: boolean; rows: Row[]; around: Unread[] }

export const unreadRow = ({ at, text }: Row): Unread => ({ at, text })

const frameAbove = (rows: Row[]): Row[] => {
  let start = rows.length
  while (start > 0) {
    const above = rows[start - 1]
    if (above === undefined || above.isForced || !isFrame(above.text)) break
    start -= 1
  }
  return rows.splice(start)
}

const openCopy = (header: Row, above: Row[], rest: string): Copy => ({
  hasHeader: true,
  rows: rest === '' ? [] : [{ ...header, text: rest, isApart: false }],
  around: above.map(unreadRow),
})

const headerOf = (row: Row): { rest: string; sender: Unread[] } | null => {
  if (row.isForced) return null
  const rest = readHeader(row.text)
  if (rest !== null) return { rest, sender: [] }
  const sent = isExample(row.text) || readMark(row.text) !== null ? null : readSentHeader(row.text)
  return sent === null ? null : { rest: readHeader(sent.header) ?? '', sender: [{ at: row.at, text: sent.sender }] }
}

/** The copies of a paste: each begins with its header; what has no header above it is the first. */
export const splitCopies = (rows: readonly Row[]): Copy[] => {
  const copies: Copy[] = []
  let copy: Copy = { hasHeader: false, rows: [], around: [] }
  for (const row of rows) {
    const header = headerOf(row)
    if (header === null) copy.rows.push(row)
    else {
      const next = openCopy(row, frameAbove(copy.rows), header.rest)
      next.around.push(...header.sender)
      copies.push(copy)
      copy = next
    }
  }
  return [...copies, copy].filter(({ hasHeader, rows: own }) => hasHeader || own.length > 0)
}
