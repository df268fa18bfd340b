import { CONTINUED, PASTE_LIMIT, ROWS_LIMIT } from './chain'
import { tidyRow } from './tidy-row'

/** One line of a paste, tidied; `at` counts from 1. */
export interface Row {
  at: number
  text: string
  /** Printed as the continuation of the line above. */
  isForced: boolean
  /** A blank line stands above. */
  isApart: boolean
}

const BREAK = /\r\n?|[\n\u2028\u2029\u0085]/

/** As much of a paste as is read: whole lines, unless the first one alone is longer than the limit. */
const readable = (paste: string): string => {
  if (paste.length <= PASTE_LIMIT) return paste
  const cut = paste.slice(0, PASTE_LIMIT)
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf('\r'))
  return end > 0 ? cut.slice(0, end) : cut
}

/** `isWhole`: nothing of the paste was left unread. */
export interface Rows { rows: Row[]; isWhole: boolean }

/** The lines of a paste that are not blank. */
export const readRows = (paste: string): Rows => {
  const rows: Row[] = []
  let isApart = false
  for (const [index, raw] of readable(paste).split(BREAK).entries()) {
    const text = tidyRow(raw)
    if (text !== '' && rows.length === ROWS_LIMIT) return { rows, isWhole: false }
    if (text !== '') rows.push({ at: index + 1, text, isForced: raw.startsWith(CONTINUED), isApart })
    isApart = text === ''
  }
  return { rows, isWhole: paste.length <= PASTE_LIMIT }
}

const HEADER = /^[#＃]\s?(?:群?接[龙龍]|Group (?:Solitaire|Note))[:：\s]*(.*)$/i
const SENT_HEADER = /^([^#＃]{1,40}[:：]\s?)([#＃]\s?(?:群?接[龙龍]|Group (?:Solitaire|Note)).*)$/i

/** What stands behind '#接龙', or null when the line is no header. */
export const readHeader = (text: string): string | null => (/^[#＃]/.test(text) ? (HEADER.exec(text)?.[1] ?? null) : null)

/** '张三: #接龙 …' as who sent it, and the header. */
export const readSentHeader = (text: string): { sender: string; header: string } | null => {
  if (!/[#＃]/.test(text)) return null
  const [, sender, header] = SENT_HEADER.exec(text) ?? []
  return sender === undefined || header === undefined ? null : { sender: tidyRow(sender), header }
}

/** '例 昵称 备注', the line that WeChat puts above the first. */
export const isExample = (text: string): boolean => /^(?:例|例子|示例|样例|范例|example|e\.g\.?)(?:[\s:：.．、]|$)/i.test(text)

const CLOCK = '(?:凌晨|早上|上午|中午|下午|晚上)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?'
const STAMP = new RegExp(`(?:^|\\s)\\d{2,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s?${CLOCK}$`)
const LIGHT_STAMP = new RegExp(`(?:^|\\s)(?:(?:昨天|前天|今天|星期.|周.|\\d{1,2}月\\d{1,2}日)\\s?)?${CLOCK}$`)
const LONGEST_STAMP = 60

/** '李四 2026/11/22 10:05': the chat says who wrote next, and when. */
export const isStamp = (text: string): boolean => text.length <= LONGEST_STAMP && STAMP.test(text)

/** As a stamp, or '李四:', or '昨天 10:05': only right above a header nobody means it as part of an entry. */
export const isFrame = (text: string): boolean => isStamp(text) || (text.length <= LONGEST_STAMP && (LIGHT_STAMP.test(text) || /^[^:：]{1,30}[:：]$/.test(text)))
