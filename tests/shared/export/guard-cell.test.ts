import { CELL_LIMIT, guardCell } from '@shouhou/shared/export'
import fc from 'fast-check'

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-12.5', "'-12.5"],
  ['@SUM(1+9)*cmd', "'@SUM(1+9)*cmd"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['﹦1', "'﹦1"],
  ['⁺1', "'⁺1"],
  ['−1', "'−1"],
  ['|calc', "'|calc"],
  ['%0A=1', "'%0A=1"],
  ['  =1', "'=1"],
  ['　=1', "'=1"],
  ['\t=1', "'=1"],
  ['\r=1', "'=1"],
  ['\n=1', "'=1"],
  ['\uFEFF=1', "'=1"],
  ['\u200B\u200D\u2066=1', "'=1"],
  ['\u0000\u0001=1', "'=1"],
  ['"=1', "'\"=1"],
  ['_x003D_1+1', "'_x003D_1+1"],
])('%j becomes %j', (text, guarded) => {
  expect(guardCell(text)).toBe(guarded)
})

test.each(['屏幕绿线', '352099001761481', '2026-11-21', '3999.00', '1-2', 'a=b', '第一行\n=第二行', "'=1", '😀', '', '***********1481'])('%j stays as it is', (text) => {
  expect(guardCell(text)).toBe(text)
})

test('line breaks become one kind, tabs become blanks', () => {
  expect(guardCell('一\r\n二\r三\u2028四\t五')).toBe('一\n二\n三\n四 五')
})

test('what a workbook cannot hold goes; whole pairs stay', () => {
  expect(guardCell('绿\u0000线\uD800\uFFFE😀\uDC00')).toBe('绿线😀')
})

test('a cell ends at the limit of a spreadsheet, not inside a character', () => {
  expect(guardCell('字'.repeat(CELL_LIMIT + 5))).toHaveLength(CELL_LIMIT)
  expect(guardCell(`=${'字'.repeat(CELL_LIMIT)}`)).toHaveLength(CELL_LIMIT)
  expect(guardCell('字'.repeat(CELL_LIMIT - 1) + '😀')).toBe('字'.repeat(CELL_LIMIT - 1))
})

const nasty = fc.array(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%', '\t', '\r', '\n', ' ', '　', '\uFEFF', '\u200B', '\u00AD', '\u2066', '"', "'", '\u0000', '\u007F', '_x003D_', '\uD83D', '\uDE00', 'A', '1', '字'), { maxLength: 12 }).map((parts) => parts.join(''))
const anyText = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('no cell starts with what opens a formula, whatever was typed', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(guardCell(text).normalize('NFKC')).not.toMatch(/^[\s\u200B\u00AD\uFEFF\u2066"]*[=+\-@|%]/)
    expect(guardCell(text)).not.toMatch(/^\s/)
  }), { numRuns: 2000 })
})

test('guarding twice is guarding once', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(guardCell(guardCell(text))).toBe(guardCell(text))
  }), { numRuns: 2000 })
})
