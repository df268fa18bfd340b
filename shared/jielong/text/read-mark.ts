import { chineseNumber, circledNumber, digitsNumber } from './numerals'

export type Family = 'digits' | 'brackets' | 'circles' | 'keycaps' | 'chinese' | 'ordinals' | 'bullets' | 'missing'

/** What may be the number before somebody's line. */
export interface Mark {
  family: Family
  number: number | null
  /** `dotted`: '1.2号楼张三' may be a decimal. `loose`: '1 张三' may be an amount. Only a number that fits makes them one. */
  certainty: 'sure' | 'dotted' | 'loose'
  body: string
}

const DIGIT = '[0-9０-９]'
const CHINESE = '[一二三四五六七八九十]{1,3}'
const AFTER = '[\\s.．、:：,，)）]{0,3}'

// As WeChat and we print it: whatever the number.
const PRINTED = new RegExp(`^(${DIGIT}{1,7})\\. (.+)$`)
const NUMBERED = new RegExp(`^(${DIGIT}{1,3})\\s?([.．、)）:：]{1,3})(\\s?)(.*)$`)
const BRACKETED = new RegExp(`^[（(\\[【［〔]\\s?(?:(${DIGIT}{1,3})|(${CHINESE}))\\s?[)）\\]】］〕]${AFTER}(.*)$`)
const KEYCAPPED = new RegExp(`^((?:[0-9]\\uFE0F?\\u20E3){1,3}|\\uD83D\\uDD1F)${AFTER}(.*)$`)
const IN_CHINESE = new RegExp(`^(${CHINESE})\\s?[、.．)）:：]\\s?(.*)$`)
const ORDINAL = new RegExp(`^第\\s?(?:(${DIGIT}{1,3})|(${CHINESE}))\\s?[个位名号]?${AFTER}(.*)$`)
const HASHED = new RegExp(`^(?:[#＃№]|no\\.?)\\s?(${DIGIT}{1,3})[\\s.．、:：,，)）]{1,3}(.*)$`, 'i')
const MISSING = /^[.．、]\s?([^.．、\s0-9０-９].*)$/
const BULLET = /^(?:[-•·●○▪■◆★☆*✅☑√▶➤]|\uD83D\uDC49)(?:\uFE0F)?\s?(.+)$/
const SPACED = new RegExp(`^(${DIGIT}{1,3})(?:\\s?[-—–~～_,，。](?!\\s?${DIGIT})\\s?|\\s)(.+)$`)
const GLUED = new RegExp(`^(${DIGIT}{1,3})(?![\\uFE0F\\u20E3])([^0-9０-９\\sA-Za-z.．、)）:：%％℃°/／*×+\\-—–~～_,，。].*)$`)

const MEASURE = '元|块|毛|年|月(?![月亮])|日|天(?![天空])|点|次|遍|回|台|个|件|条|只|套|款|寸|英寸|代|版|折|倍|万[元块多]|千|百|系统|分钟|小时|星期|[%％℃°]'
// Also behind the blank: '15 Pro Max', '3 手的', '2 楼'.
const AMOUNT = new RegExp(`^(?:${MEASURE}|[号人位家层楼手]|(?:pro|max|plus|ultra|mini|se|gb?|mb?|hz|mah|w)(?![a-z]))`, 'i')
const DECIMAL = new RegExp(`^${DIGIT}[0-9０-９.．,:：]{0,20}(?:$|\\s|[A-Za-z]|${MEASURE})`)
// Whatever the blanks: a telephone, not an entry.
const LONG_NUMBER = /^(?:[0-9０-９][\s\-]{0,3}){7}/

const readPrinted = (line: string): Mark | null => {
  const [, number, body] = PRINTED.exec(line) ?? []
  return number === undefined || body === undefined ? null : { family: 'digits', number: digitsNumber(number), certainty: 'sure', body }
}

const readNumbered = (line: string): Mark | null => {
  const [, digits, signs = '', blank, body = ''] = NUMBERED.exec(line) ?? []
  if (digits === undefined) return null
  const number = digitsNumber(digits)
  if (blank !== '' || !/^[0-9０-９]/.test(body) || /[)）]/.test(signs)) return { family: 'digits', number, certainty: 'sure', body }
  return /[:：]/.test(signs) || DECIMAL.test(body) ? null : { family: 'digits', number, certainty: 'dotted', body }
}

const sure = (family: Family, number: number | null, body: string): Mark | null => (number === null ? null : { family, number, certainty: 'sure', body })

const readBracketed = (line: string): Mark | null => {
  const [, digits, chinese = '', body = ''] = BRACKETED.exec(line) ?? []
  return digits === undefined ? sure('chinese', chineseNumber(chinese), body) : sure('brackets', digitsNumber(digits), body)
}

const readCircled = (line: string): Mark | null =>
  sure('circles', circledNumber(line), line.slice(1).replace(/^\uFE0F?[\s.．、:：,，)）]{0,3}/, ''))

const readKeycaps = (line: string): Mark | null => {
  const [, keys, body = ''] = KEYCAPPED.exec(line) ?? []
  return keys === undefined ? null : sure('keycaps', keys === '\uD83D\uDD1F' ? 10 : digitsNumber(keys), body)
}

const readChinese = (line: string): Mark | null => {
  const [, number = '', body = ''] = IN_CHINESE.exec(line) ?? []
  return sure('chinese', chineseNumber(number), body)
}

const readOrdinal = (line: string): Mark | null => {
  const [, hashed, rest = ''] = HASHED.exec(line) ?? []
  if (hashed !== undefined) return sure('ordinals', digitsNumber(hashed), rest)
  const [, digits, chinese = '', body = ''] = ORDINAL.exec(line) ?? []
  if (AMOUNT.test(body)) return null
  return sure('ordinals', digits === undefined ? chineseNumber(chinese) : digitsNumber(digits), body)
}

const readLoose = (line: string): Mark | null => {
  if (LONG_NUMBER.test(line)) return null
  const [, number, body = ''] = SPACED.exec(line) ?? GLUED.exec(line) ?? []
  return number === undefined || AMOUNT.test(body) ? null : { family: 'digits', number: digitsNumber(number), certainty: 'loose', body }
}

const isDigit = (character: string): boolean => (character >= '0' && character <= '9') || (character >= '０' && character <= '９')

const SIGNS = '.．、)）:：'
const signAt = (line: string, at: number): boolean => at < line.length && SIGNS.includes(line.charAt(at))

// Which pattern may fit is seen from the sign behind the digits: thousands of lines are read at once.
const readDigits = (line: string): Mark | null => {
  let end = 0
  while (end < 7 && isDigit(line.charAt(end))) end += 1
  const sign = line.charAt(end)
  if (sign === '\uFE0F' || sign === '\u20E3') return readKeycaps(line)
  if (sign === '.' && line.charAt(end + 1) === ' ') return readPrinted(line)
  return signAt(line, end) || (sign === ' ' && signAt(line, end + 1)) ? readNumbered(line) : readLoose(line)
}

const readBullet = (line: string): Mark | null => {
  const [, missing] = MISSING.exec(line) ?? []
  if (missing !== undefined) return { family: 'missing', number: null, certainty: 'sure', body: missing }
  const [, body] = BULLET.exec(line) ?? []
  return body === undefined ? null : { family: 'bullets', number: null, certainty: 'sure', body }
}

type Reader = (line: string) => Mark | null

// By the first character: most lines of a paste are looked at once or twice.
const READERS: readonly (readonly [RegExp, readonly Reader[]])[] = [
  [/^[0-9０-９]/, [readDigits]],
  [/^[（(\[【［〔]/, [readBracketed]],
  [/^[一二三四五六七八九十]/, [readChinese]],
  [/^[第#＃№nN]/, [readOrdinal]],
  [/^[\u2460-\u32BF\uD83D*\-•·√.．、]/, [readCircled, readKeycaps, readBullet]],
]

/** The number at the beginning of a tidied line, if there may be one. Looks at a few characters, however long the line. */
export const readMark = (line: string): Mark | null => {
  const [, readers = []] = READERS.find(([begins]) => begins.test(line)) ?? []
  for (const read of readers) {
    const mark = read(line)
    if (mark !== null) return mark
  }
  return null
}
