import { lineKey, nameKey, parseChains, printChain, sameName, uniteChains, withoutContacts } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { aLine, anyLine, anyUnion, canonicalChain } from './samples'

test('a line is the same however it is written', () => {
  const key = lineKey({ name: '张三', text: '14.1 黑屏，绿线 A7' })
  for (const [name, text] of [['张三', '１４．１黑屏绿线a7'], ['张 三', '14.1\n黑屏。绿线 A7！'], ['张三14.1', '黑屏 绿线Ａ７'], ['张\uFE0F三', '14.1 黑屏（绿线）a7']] as const) expect(lineKey({ name, text })).toBe(key)
  for (const [name, text] of [['张三', '141 黑屏，绿线 A7'], ['李四', '14.1 黑屏，绿线 A7'], ['张三', '14.1 黑屏']] as const) expect(lineKey({ name, text })).not.toBe(key)
  expect(lineKey({ name: '🌸', text: '' })).not.toBe(lineKey({ name: '🌻', text: '' }))
  expect(nameKey({ name: '❤️' })).toBe(nameKey({ name: '❤' }))
  expect(lineKey({ name: '~', text: '' })).not.toBe(lineKey({ name: '…', text: '' }))
})

test('of two spellings the fuller stays, with the smaller number and the mark', () => {
  const { lines } = uniteChains([
    { lines: [aLine(7, '张三', '黑屏 绿线'), aLine(null, '李四')] },
    { lines: [aLine(3, '张三', '黑屏，绿线！'), { ...aLine(4, '李四'), isRegistered: true }] },
  ])
  expect(lines).toEqual([aLine(3, '张三', '黑屏，绿线！'), { ...aLine(4, '李四'), isRegistered: true }])
})

test('a shared number keeps both, other words by one name stay two lines', () => {
  const union = uniteChains([{ lines: [aLine(6, '王五', '黑屏'), aLine(6, '赵六'), aLine(9, '王五', '绿线'), aLine(null, '孙七')] }])
  expect(union.lines).toHaveLength(4)
  expect(union.lines.map(({ number }) => number)).toEqual([6, 6, 9, null])
  expect(sameName(union)).toEqual([[aLine(6, '王五', '黑屏'), aLine(9, '王五', '绿线')]])
})

test('uniting is commutative, associative and idempotent, also with unions', () => {
  fc.assert(fc.property(anyUnion, anyUnion, anyUnion, (a, b, c) => {
    expect(uniteChains([a, b])).toEqual(uniteChains([b, a]))
    const all = uniteChains([a, b, c])
    expect(uniteChains([uniteChains([a, b]), c])).toEqual(all)
    expect(uniteChains([a, uniteChains([b, c])])).toEqual(all)
    expect(uniteChains([a, a])).toEqual(uniteChains([a]))
    expect(uniteChains([all, a, all])).toEqual(all)
    expect(uniteChains([all])).toEqual(all)
    expect(uniteChains([])).toEqual({ lines: [] })
  }), { numRuns: 1000 })
})

const few = fc.record({
  number: fc.option(fc.integer({ min: 1, max: 3 })), name: fc.constantFrom('甲', '甲 ', '甲。', 'a', 'A', '乙'), text: fc.constantFrom('', '绿线', '绿 线', '绿线，', '1 2', '1.2', '12'), isRegistered: fc.boolean(),
})
const fewLines = fc.array(few, { maxLength: 6 }).map((lines) => ({ lines }))

test('the same holds where most lines are spellings of each other', () => {
  fc.assert(fc.property(fewLines, fewLines, fewLines, (a, b, c) => {
    expect(uniteChains([b, c, a])).toEqual(uniteChains([a, b, c]))
    expect(uniteChains([uniteChains([c, a]), uniteChains([b, a])])).toEqual(uniteChains([a, b, c]))
  }), { numRuns: 2000 })
})

test('nobody is left out of a union, and nobody added', () => {
  fc.assert(fc.property(anyUnion, anyUnion, (a, b) => {
    const keys = (lines: readonly ReturnType<typeof withoutContacts>[]): string[] => [...new Set(lines.map((line) => lineKey(withoutContacts(line))))].sort()
    expect(keys(uniteChains([a, b]).lines)).toEqual(keys([...a.lines, ...b.lines]))
  }))
})

test('a union printed and pasted back adds nothing', () => {
  fc.assert(fc.property(canonicalChain, (chain) => {
    const union = uniteChains([chain])
    const pasted = parseChains(printChain({ ...chain, lines: union.lines })).chains
    expect(uniteChains([union, ...pasted]).lines.map(lineKey)).toEqual(union.lines.map(lineKey))
  }), { numRuns: 500 })
})

test.each([
  ['张三', '13800138000 黑屏', '张三', '[手机号] 黑屏'],
  ['138', '0013 8000 黑屏', '[手机号]', '黑屏'],
  ['老王13800138000', '', '老王[手机号]', ''],
  ['张三', 'IMEI 352099001761481', '张三', 'IMEI [串号]'],
  ['张三', '身份证\n11010519491231002X', '张三', '身份证\n[证件号]'],
  ['张三', '2200 元', '张三', '2200 元'],
])('%s %s is kept as %s %s', (name, text, safeName, safeText) => {
  expect(withoutContacts(aLine(1, name, text))).toEqual(aLine(1, safeName, safeText))
})

test('a line without contacts is the same when pasted again', () => {
  const [line] = parseChains('1. 张三 黑屏 138 0013 8000').chains[0]?.lines ?? []
  const [again] = parseChains('4. 张三 黑屏 [手机号]').chains[0]?.lines ?? []
  expect(lineKey(withoutContacts(again!))).toBe(lineKey(withoutContacts(line!)))
  fc.assert(fc.property(anyLine, (any) => {
    expect(withoutContacts(withoutContacts(any))).toEqual(withoutContacts(any))
  }), { numRuns: 1000 })
})
