import { REGISTERED, type ChainLine } from './chain'
import { tidyRow, trimRow } from './tidy-row'

const SIGN = /[,，:：、;；|｜。~～—–\-/／]/
const BLANK = /\s/
const LOOSE = /[\s\u200D]/
const LEADING = /^[\s,，:：、;；|｜。~～—–\-/／\u200D\uFE00-\uFE0F]+/
const BREAKS = /\r\n?|[\n\u2028\u2029\u0085]/

const isDigit = (character: string): boolean => character >= '0' && character <= '9'
const isLatin = (character: string): boolean => /^[0-9A-Za-z]$/.test(character)

// '3-502', 'A/B' and '10:30' are one word.
const separates = (body: string, at: number): boolean => {
  const sign = body.charAt(at)
  if (BLANK.test(sign)) return true
  if (!SIGN.test(sign)) return false
  const before = body.charAt(at - 1)
  const after = body.charAt(at + 1)
  return /[-/／]/.test(sign) ? !(isLatin(before) && isLatin(after)) : !(isDigit(before) && isDigit(after))
}

// '~小雨' begins with a sign; '张三（换屏）' needs none between.
const endOfName = (body: string): number => {
  let start = 0
  while (start < body.length && !BLANK.test(body.charAt(start)) && separates(body, start)) start += 1
  const ends = /[\s,，:：、;；|｜。~～—–\-/／（(]/g
  ends.lastIndex = start
  for (let found = ends.exec(body); found !== null; found = ends.exec(body)) {
    const isBracket = found[0] === '（' || found[0] === '('
    if (isBracket ? found.index > start : separates(body, found.index)) return found.index
  }
  return body.length
}

const splitBody = (body: string): { name: string; text: string } => {
  const end = endOfName(body)
  return { name: trimRow(body.slice(0, end)), text: trimRow(body.slice(end).replace(LEADING, '')) }
}

const withoutMarks = (body: string): string => {
  let end = body.length
  const isMark = (): boolean => body.charAt(end - 1) === REGISTERED && BLANK.test(body.charAt(end - 2))
  const trim = (): void => {
    while (end > 0 && LOOSE.test(body.charAt(end - 1))) end -= 1
  }
  for (trim(); end > 1 && isMark(); trim()) end -= 1
  return body.slice(0, end)
}

// What follows the name on the first line: no sign before it, no mark behind it.
const firstText = (text: string): string => withoutMarks(` ${trimRow(text.replace(LEADING, ''))}`).slice(1)

/** Somebody's line from its tidied parts, the first of which has the name; null when no part says anything. */
export const readEntry = (parts: readonly string[], number: number | null): ChainLine | null => {
  const [raw, ...rest] = parts.map(trimRow).filter((part) => part !== '')
  if (raw === undefined) return null
  const body = withoutMarks(raw)
  const { name, text } = splitBody(body)
  const texts = [text, ...rest]
  const start = texts.findIndex((each) => firstText(each) !== '')
  const said = start === -1 ? [] : [firstText(texts[start] ?? ''), ...texts.slice(start + 1)]
  return { number, name, text: said.join('\n'), isRegistered: body !== raw }
}

/**
 * A line as it comes back after printing: the name ends at the first blank or sign, the text begins with a word, has no
 * empty lines, and no ✓ of its own at the end of its first line.
 */
export const canonicalLine = (line: ChainLine): ChainLine => {
  const [first = '', ...rest] = line.text.split(BREAKS)
  const read = readEntry([`${line.name} ${first}`, ...rest].map(tidyRow), line.number)
  return read === null ? { ...line, name: '无名', text: '' } : { ...read, isRegistered: line.isRegistered }
}
