// Zero-width characters, selectors and the keycap frame: invisible inside a number.
const UNSEEN = /^[\u00AD\u034F\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\u20E3\uFE00-\uFE0F\uFEFF]$/

// A dash is a dash, a multiplication sign after 17 digits is the X of an ID number.
const SAME: Record<string, string> = { '—': '-', '–': '-', '‐': '-', '‑': '-', '−': '-', 'ー': '-', '×': 'x', '　': ' ', '（': '(', '）': ')' }

// Most characters by far; asking what they mean would cost an export of thousands of rows a minute.
const isPlain = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 0x0a || (code >= 0x4e00 && code <= 0x9fff)

const flatOf = (character: string): string => {
  const plain = SAME[character] ?? character.normalize('NFKC')
  const same = SAME[plain] ?? plain
  if (same.length !== 1) return '\uFFFD'
  return same === '\t' || same === '\u0085' ? ' ' : same
}

/**
 * A text as characters, each with the invisible ones behind it, and the same with one plain unit for each: wide,
 * circled and mathematical digits become ASCII, so that what a pattern finds in `flat` is at the same place in
 * `characters`.
 */
export const flatten = (text: string): { characters: string[]; flat: string } => {
  const characters: string[] = []
  let flat = ''
  for (const character of text) {
    if (isPlain(character.charCodeAt(0))) {
      characters.push(character)
      flat += character
    } else if (UNSEEN.test(character) && characters.length > 0) characters[characters.length - 1] += character
    else {
      characters.push(character)
      flat += flatOf(character)
    }
  }
  return { characters, flat }
}

const CHINESE_DIGITS = '〇一二三四五六七八九'
const OTHER_DIGITS: Record<string, string> = { 零: '0', 幺: '1', 壹: '1', 两: '2', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9' }

/** Chinese digits as ASCII, at the same places. */
export const withChineseDigits = (flat: string): string =>
  flat.replace(/[〇一二三四五六七八九零幺壹两贰叁肆伍陆柒捌玖]/g, (digit) => OTHER_DIGITS[digit] ?? String(CHINESE_DIGITS.indexOf(digit)))
