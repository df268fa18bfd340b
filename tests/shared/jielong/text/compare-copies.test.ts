import { compareCopies, parseChains, type ChainLine } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { aLine } from './samples'

const namesOf = (lines: readonly ChainLine[]): string[] => lines.map(({ name }) => name)
const COMMON = '#接龙\n绿线\n\n1. 甲\n2. 乙\n3. 丙\n4. 丁\n5. 戊\n'
const compare = (paste: string, newest?: number) => compareCopies(parseChains(paste).chains, newest)

test('two copies that diverged: the union has both, the newest had lost one', () => {
  const compared = compare(`${COMMON}6. 王五\n${COMMON}6. 赵六`)
  expect(namesOf(compared.union.lines).sort()).toEqual(['甲', '乙', '丙', '丁', '戊', '王五', '赵六'].sort())
  expect(compared.lost).toEqual([aLine(6, '王五')])
  expect(compared.reworded).toEqual([])
  expect(compared.copies).toEqual([{ title: '绿线', lines: 6, lost: 1, unread: [] }, { title: '绿线', lines: 6, lost: 1, unread: [] }])
  expect(compare(`${COMMON}6. 王五\n${COMMON}6. 赵六`, 0).lost).toEqual([aLine(6, '赵六')])
})

test('whoever changed their words is told apart from whoever was lost', () => {
  const { lost, reworded, twice } = compare('#接龙\n1. 甲 黑屏\n2. 乙\n#接龙\n1. 甲 黑屏，换过屏')
  expect(namesOf(lost)).toEqual(['甲', '乙'])
  expect(reworded).toEqual([aLine(1, '甲', '黑屏')])
  expect(twice).toEqual([[aLine(1, '甲', '黑屏'), aLine(1, '甲', '黑屏，换过屏')]])
})

test('whoever signed twice in one copy is shown with both numbers; a moved line is not twice', () => {
  expect(compare('1. 甲 黑屏\n2. 乙\n3. 甲 黑屏').twice).toEqual([[aLine(1, '甲', '黑屏'), aLine(3, '甲', '黑屏')]])
  expect(compare('#接龙\n1. 甲\n2. 乙\n#接龙\n1. 乙\n2. 甲')).toMatchObject({ twice: [], lost: [] })
})

test('nothing pasted compares to nothing', () => {
  expect(compare('')).toEqual({ copies: [], union: { lines: [] }, lost: [], reworded: [], twice: [], unread: [] })
  expect(compare('1. 甲', 7)).toMatchObject({ copies: [{ lines: 1 }], lost: [aLine(1, '甲')] })
})

test('what could not be read is told of all copies, and no telephone number reaches the union', () => {
  const { unread, union, copies } = compare('#接龙\n1. 甲 13800138000\n2.\n#接龙\n1. 甲 138-0013-8000\n\n谢谢')
  expect(unread).toEqual([{ at: 3, text: '2.' }, { at: 7, text: '谢谢' }])
  expect(union.lines).toEqual([aLine(1, '甲', '[手机号]')])
  expect(copies.map(({ lines, lost }) => [lines, lost])).toEqual([[1, 0], [1, 0]])
})

/** Everybody copies what is newest for them, adds a line with the next number and sends it, as people do in a chat. */
const sentBy = (bases: readonly number[]): string[][] => {
  const messages: string[][] = [[]]
  bases.forEach((base, at) => messages.push([...(messages[base % messages.length] ?? []), `人${String(at + 1)}`]))
  return messages.slice(1)
}

const asText = (names: readonly string[]): string => ['#接龙', '绿线', '', ...names.map((name, at) => `${String(at + 1)}. ${name} 绿线`)].join('\n')

test('of copies that diverged anyhow, the union has everybody who ever signed in one of them', () => {
  fc.assert(fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 40 }), fc.func(fc.boolean()), (bases, isPasted) => {
    const all = sentBy(bases)
    const pasted = all.filter((_names, at) => isPasted(at) || at === all.length - 1)
    const { union, lost, copies } = compare(pasted.map(asText).join('\n\n'))
    const everybody = new Set(pasted.flat())
    const newest = pasted[pasted.length - 1] ?? []
    expect(new Set(namesOf(union.lines))).toEqual(everybody)
    expect(union.lines).toHaveLength(everybody.size)
    expect(new Set(namesOf(lost))).toEqual(new Set([...everybody].filter((name) => !newest.includes(name))))
    expect(copies.map(({ lines }) => lines)).toEqual(pasted.map((names) => names.length))
  }), { numRuns: 500 })
})
