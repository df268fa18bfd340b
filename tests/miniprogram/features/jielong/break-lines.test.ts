import fc from 'fast-check'
import { breakLines } from '../../../../miniprogram/src/features/jielong/share/break-lines'
import { clustersOf } from '../../../../miniprogram/src/features/jielong/share/clusters'

const FAMILY = '👨‍👩‍👧‍👦'
const FLAG = '🇨🇳'

/** One for each character that a reader sees. */
const measure = (text: string): number => clustersOf(text).length
const broken = (text: string, width: number, lines = 99) => breakLines(text, { width, lines }, measure)

const text = fc.array(fc.oneof(fc.constantFrom('绿', '线', '，', '。', '（', '）', ' ', '\n', '3', '.', 'X', 'Pro', FAMILY, FLAG, '1️⃣', '👍🏽', 'é'), fc.string({ unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join(''))

describe('what a reader takes for one character', () => {
  test.each([
    [FAMILY, 1], [`${FLAG}${FLAG}`, 2], ['1️⃣', 1], ['👍🏽', 1], ['e\u0301', 1], ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1], ['绿线', 2], ['', 0],
  ])('%s is %i', (characters, count) => {
    expect(clustersOf(characters)).toHaveLength(count)
    expect(clustersOf(characters).join('')).toBe(characters)
  })
})

describe('lines', () => {
  test('Chinese breaks anywhere, Latin words and numbers do not', () => {
    expect(broken('亮屏右侧出现绿线', 3)).toEqual(['亮屏右', '侧出现', '绿线'])
    expect(broken('系统升级到 3.2.1 以后', 7)).toEqual(['系统升级到', '3.2.1 以', '后'])
  })

  test('no line begins with what closes, nor ends with what opens', () => {
    expect(broken('一二三，四五', 3)).toEqual(['一二', '三，四', '五'])
    expect(broken('一二（三四）', 3)).toEqual(['一二', '（三', '四）'])
  })

  test('a word that is wider than the line is cut', () => {
    expect(broken('ABCDEFGH坏了', 5)).toEqual(['ABCDE', 'FGH坏了'])
  })

  test('line breaks and runs of blanks are one blank', () => {
    expect(broken(' 一\n\n二  三 ', 9)).toEqual(['一 二 三'])
    expect(broken('', 9)).toEqual([])
    expect(broken(' \n ', 9)).toEqual([])
  })

  test('what has no room ends in dots, without a comma before them', () => {
    expect(broken('一二三四五六七', 3, 2)).toEqual(['一二三', '四五…'])
    expect(broken('一二三四五，六七', 3, 2)).toEqual(['一二三', '四五…'])
    expect(broken('一二三四，五六七八', 4, 1)).toEqual(['一二三…'])
    expect(broken(`一二${FAMILY}${FAMILY}${FAMILY}`, 3, 1)).toEqual(['一二…'])
  })

  test('none is ever wider than its room, none too many, and no character is cut in two', () => {
    fc.assert(fc.property(text, fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 4 }), (written, width, lines) => {
      const all = breakLines(written, { width, lines }, measure)
      expect(all.length).toBeLessThanOrEqual(lines)
      expect(all.filter((line) => measure(line) > width)).toEqual([])
      const tidy = written.replace(/\s+/g, ' ').trim()
      const known = new Set([...clustersOf(tidy), '…', ' '])
      expect(all.flatMap(clustersOf).filter((cluster) => !known.has(cluster))).toEqual([])
    }))
  })

  test('with room enough, everything is there in its order', () => {
    fc.assert(fc.property(text, fc.integer({ min: 3, max: 12 }), (written, width) => {
      expect(broken(written, width, Infinity).join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''))
    }))
  })
})
