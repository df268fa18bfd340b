import { canonical, type Chain, type ChainLine, type Printable } from '@shouhou/shared/jielong'
import fc from 'fast-check'

export const aLine = (number: number | null, name: string, text = ''): ChainLine => ({ number, name, text, isRegistered: false })
export const aChain = (lines: ChainLine[]): Chain => ({ head: ['换屏接龙'], example: null, lines, unread: [] })

/** What trips parsers: numbers, signs, marks, headers, blanks, broken emoji. */
const piece = fc.constantFrom(
  '1', '2. ', '3、', '１．', '(4)', '①', '1️⃣', '🔟', '一、', '第5', '14.1 系统', '2200 元', '3 李四', '4王五', '#接龙', '＃接龍', '张三: #接龙', '例 ', '例', '- ', '•',
  ' ', '　', '　　', '\t', '\n', '\r\n', '\u2028', ' ✓', '✓', '~', '—', '：', '，', '（', '）', '张三', '李四', 'A-7', '10:30', '王五:', '2026-11-22 10:05', '昨天 10:05',
  '👨‍👩‍👧', '🇨🇳', '\u200D', '\uFE0F', '\u0301', '\u202E', '\uD83D', '\uDE00', '屏幕绿线', 'é', '{', '$1', '__proto__', '13800138000', '…', '.', '第 2 段，共 3 段',
)
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')))

export const anyLine: fc.Arbitrary<ChainLine> = fc.record({
  number: fc.option(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 999_999 }), fc.constant(2.5))),
  name: anyText, text: anyText, isRegistered: fc.boolean(),
})

export const anyPrintable: fc.Arbitrary<Printable> = fc.record({
  head: fc.array(anyText, { maxLength: 4 }), example: fc.option(anyText), lines: fc.array(anyLine, { maxLength: 12 }),
})

export const canonicalChain: fc.Arbitrary<Printable> = anyPrintable.map(canonical)

export const anyUnion = fc.array(anyLine, { maxLength: 8 }).map((lines) => ({ lines }))
