// U+FFFE, U+FFFF, controls and halves of a pair may not stand in the XML of a workbook.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g
const LONE_SURROGATE = /([\uD800-\uDBFF][\uDC00-\uDFFF])|[\uD800-\uDFFF]/g

// What spreadsheets skip or do not show before they decide whether a cell is a formula.
const SKIPPED = '\\u034F\\uFE00-\\uFE0F\\s\\u00AD\\u061C\\u115F\\u1160\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFC'
const LEADING = new RegExp(`^[${SKIPPED}]+`)

// Excel reads `_x003D_` in a workbook's texts as the character it names.
const ESCAPED = /^_x[0-9A-Fa-f]{4}_/

const OPENS_FORMULA = new RegExp(`^[${SKIPPED}"“”„]*[=+\\-@|%−]`)

/** Characters in one cell at most; Excel's own limit. */
export const CELL_LIMIT = 32_767

const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  const isHalf = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, isHalf ? limit - 1 : limit)
}

const clean = (text: string): string =>
  text
    .replace(LONE_SURROGATE, (_found, pair: string | undefined) => pair ?? '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(NOT_IN_XML, '')
    .replace(LEADING, '')

/**
 * Text that no spreadsheet takes for a formula, from CSV or from a workbook: an apostrophe goes before = + - @ | % and
 * their wide, small and raised forms, also behind blanks and invisible characters (OWASP, CSV Injection). Leading
 * blanks go; tabs become blanks; what XML cannot hold goes; at most 32,767 characters.
 */
export const guardCell = (text: string): string => {
  const plain = clean(text)
  const isDangerous = OPENS_FORMULA.test(plain.normalize('NFKC')) || ESCAPED.test(plain)
  return cut(isDangerous ? `'${plain}` : plain, CELL_LIMIT)
}
