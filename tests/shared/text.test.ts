import { line, lineOrNone, paragraphs, tidy, tidyLine } from '@shouhou/shared'
import fc from 'fast-check'

test.each([
  ['  屏幕绿线　\n', '屏幕绿线'],
  ['一\r\n二\r三\u2028四', '一\n二\n三\n四'],
  ['e\u0301', 'é'],
  ['e\u200B\u0301', 'é'],
  ['绿\u202E线\u2066\uFEFF', '绿线'],
  ['\u0000绿\u0007线', '绿线'],
  ['👨‍👩‍👧 一家', '👨‍👩‍👧 一家'],
  ['绿\uD800线\uDC00😀', '绿线😀'],
  ['\u200D\uFE0F\u200D', ''],
  ['\u3164\u2800\u115F', ''],
])('%j is meant as %j', (typed, meant) => {
  expect(tidy(typed)).toBe(meant)
})

test('a line has single blanks and no breaks', () => {
  expect(tidyLine(' 一\n\n二　 三\t四\u00A0五 ')).toBe('一 二 三 四 五')
})

test('a name of invisible characters is no name', () => {
  for (const typed of ['', ' ', '　', '\u200B', '\u200D', '\u3164', '\u2800', '\n\t', '\u202E\u202C', '\uD800']) expect(line(10).safeParse(typed).success).toBe(false)
  expect(lineOrNone(10).parse('\u200B ')).toBe('')
})

test('length counts after tidying', () => {
  expect(line(2).parse(' 绿\u200B线 ')).toBe('绿线')
  expect(line(2).safeParse('绿线了').success).toBe(false)
  expect(paragraphs(3).parse('绿\r\n线')).toBe('绿\n线')
})

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('e', '\u0301', '\u200B', '\u200D', '\uFE0F', '\r', '\n', ' ', '　', '\uD83D', '\uDE00', '字', '\u2800'), { maxLength: 12 }).map((parts) => parts.join('')))

test('tidying twice is tidying once', () => {
  fc.assert(fc.property(anyText, (typed) => {
    expect(tidy(tidy(typed))).toBe(tidy(typed))
    expect(tidyLine(tidyLine(typed))).toBe(tidyLine(typed))
  }), { numRuns: 2000 })
})

test('what is tidied can be stored and sent', () => {
  fc.assert(fc.property(anyText, (typed) => {
    expect(Buffer.from(tidy(typed), 'utf8').toString('utf8')).toBe(tidy(typed))
    expect(tidyLine(typed)).not.toMatch(/[\n\r\u0000-\u001F]/)
  }), { numRuns: 2000 })
})
