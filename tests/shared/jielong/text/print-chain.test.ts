import { canonical, canonicalLine, lineKey, parseChains, printChain } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { aLine, anyLine, anyPrintable, canonicalChain } from './samples'

test('a chain is printed as WeChat writes it', () => {
  const text = printChain({
    head: ['17.2 绿线接龙', '换过屏的也写'], example: '例 昵称 备注',
    lines: [{ ...aLine(1, '林姐', '17.2 闪退'), isRegistered: true }, aLine(2, '老王', '黑屏\n14.1 也一样'), aLine(3, '小雨')],
  })
  expect(text).toBe('#接龙\n17.2 绿线接龙\n换过屏的也写\n\n例 昵称 备注\n\n1. 林姐 17.2 闪退 ✓\n2. 老王 黑屏\n　　14.1 也一样\n3. 小雨')
})

test('what is printed comes back the same', () => {
  fc.assert(fc.property(canonicalChain, (chain) => {
    expect(parseChains(printChain(chain))).toEqual({ chains: [{ ...chain, unread: [] }], isTooLong: false })
  }), { numRuns: 3000 })
})

test('the canonical form of a canonical form is itself', () => {
  fc.assert(fc.property(anyPrintable, (chain) => {
    expect(canonical(canonical(chain))).toEqual(canonical(chain))
    expect(printChain(canonical(chain))).toBe(printChain(chain))
  }), { numRuns: 2000 })
})

test('the canonical form of a line says the same words', () => {
  fc.assert(fc.property(anyLine.filter(({ name, text }) => /[a-z\u4e00-\u9fff]/.test(name + text) && !/[✓\n\r\u0085\u2028\u2029]/.test(name + text)), (line) => {
    expect(lineKey(canonicalLine(line))).toBe(lineKey(line))
  }), { numRuns: 1000 })
})

test('whoever has no number comes after the largest, and nobody is without a name', () => {
  expect(canonical({ head: [' 标题\n说明 ', ''], example: '昵称 备注', lines: [aLine(7, '张三'), aLine(null, '李四 ', '黑屏'), aLine(null, '', '')] })).toEqual({
    head: ['标题', '说明'], example: '例 昵称 备注', lines: [aLine(7, '张三'), aLine(8, '李四', '黑屏'), aLine(9, '无名')],
  })
})

test('a name ends at its first blank, a sign in front of it stays, a ✓ of somebody else does not', () => {
  expect(canonicalLine(aLine(1, 'Tom Smith', '黑屏'))).toEqual(aLine(1, 'Tom', 'Smith 黑屏'))
  expect(canonicalLine(aLine(1, '~小雨~'))).toEqual(aLine(1, '~小雨'))
  expect(canonicalLine(aLine(1, '…', '- 黑屏 ✓'))).toEqual(aLine(1, '…', '黑屏'))
  expect(canonicalLine(aLine(1, '✓', '✓'))).toEqual(aLine(1, '✓'))
})

test('lines may be numbered again', () => {
  expect(printChain({ head: [], example: null, lines: [aLine(9, '张三'), aLine(9, '李四')] }, { isRenumbered: true })).toBe('#接龙\n\n1. 张三\n2. 李四')
})

test('the chat goes on with what was printed', () => {
  const printed = printChain({ head: ['绿线接龙'], example: null, lines: [{ ...aLine(1, '林姐', '17.2'), isRegistered: true }, aLine(2, '老王', '黑屏\n换过屏')] })
  const { chains } = parseChains(`${printed}\n3. 小雨 保修期内`)
  expect(chains[0]?.lines).toEqual([{ ...aLine(1, '林姐', '17.2'), isRegistered: true }, aLine(2, '老王', '黑屏\n换过屏'), aLine(3, '小雨', '保修期内')])
})
