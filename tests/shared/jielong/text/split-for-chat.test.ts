import { bytesOf } from '@shouhou/shared'
import { CHAT_LIMIT, canonical, lineKey, parseChains, printChain, splitForChat, uniteChains, type Printable } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { aLine, canonicalChain } from './samples'

const many = (people: number): Printable => ({
  head: ['绿线接龙', '说明'.repeat(20)], example: '例 昵称 型号',
  lines: Array.from({ length: people }, (_each, at) => aLine(at + 1, `人${String(at + 1)}`, `型号 ${String(at)} 绿线\n换过屏`)),
})

test('what fits into one message is one message', () => {
  expect(splitForChat(many(3))).toEqual([printChain(many(3))])
  expect(splitForChat({ head: [], example: null, lines: [] })).toEqual(['#接龙'])
})

test('a long chain goes into messages, each a chain that says which part it is', () => {
  const parts = splitForChat(many(500))
  expect(parts.length).toBeGreaterThan(2)
  for (const [at, part] of parts.entries()) {
    expect(part.length).toBeLessThanOrEqual(CHAT_LIMIT)
    expect(bytesOf(part)).toBeLessThanOrEqual(12_000)
    const { chains } = parseChains(part)
    expect(chains).toHaveLength(1)
    expect(chains[0]?.head).toEqual([...(at === 0 ? many(0).head : ['绿线接龙']), `（第 ${String(at + 1)} 段，共 ${String(parts.length)} 段）`])
    expect(chains[0]?.unread).toEqual([])
  }
  expect(parts.flatMap((part) => parseChains(part).chains[0]?.lines ?? [])).toEqual(many(500).lines)
})

test('a chain that was in parts is parted anew', () => {
  const [first] = parseChains(splitForChat(many(500))[0] ?? '').chains
  expect(splitForChat({ ...first!, lines: many(2).lines })).toEqual([printChain(many(2))])
})

test('parts pasted back together are the same union', () => {
  fc.assert(fc.property(canonicalChain, fc.integer({ min: 800, max: 1200 }), (chain, limit) => {
    fc.pre(chain.lines.every(({ name, text }) => name.length + text.length < 150))
    const parts = splitForChat(chain, limit)
    expect(uniteChains(parseChains(parts.join('\n\n')).chains)).toEqual(uniteChains([chain]))
  }), { numRuns: 300 })
})

test('parts are never longer than the limit, whatever is in them', () => {
  fc.assert(fc.property(canonicalChain, fc.integer({ min: -5, max: 600 }), (chain, limit) => {
    const parts = splitForChat(chain, limit)
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(Math.max(limit, 240))
      expect(parseChains(part).chains).toHaveLength(1)
    }
    expect(parts.flatMap((part) => parseChains(part).chains[0]?.lines ?? [])).toHaveLength(chain.lines.length)
  }), { numRuns: 1000 })
})

test('an entry that is longer than a message is cut, nobody else is', () => {
  const giant = aLine(2, '老王', '绿😀线\n'.repeat(3000))
  for (const limit of [Number.NaN, Number.POSITIVE_INFINITY, 0, 240, 1000, CHAT_LIMIT]) {
    const parts = splitForChat({ head: ['长'.repeat(9000)], example: `例 ${'长'.repeat(9000)}`, lines: [aLine(1, '甲', '绿线'), giant, aLine(3, '长'.repeat(9000)), aLine(4, '乙')] }, limit)
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(Math.max(240, Number.isFinite(limit) ? limit : CHAT_LIMIT))
    const lines = parts.flatMap((part) => parseChains(part).chains[0]?.lines ?? [])
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(lines.map(lineKey)[0]).toBe(lineKey(aLine(1, '甲', '绿线')))
    expect(lines[1]).toMatchObject({ name: '老王', text: expect.stringMatching(/^绿😀线\n[^]*…$/u) })
    expect(lines[2]?.name).toMatch(/^长+…$/)
    expect(canonical({ head: [], example: null, lines }).lines).toEqual(lines)
  }
})
