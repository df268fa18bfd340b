import { boardOf, counterPaths, factsOf, NO_COUNTS, type EntryFacts, type FaultBoard } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { anyEntries, anyFaultFacts, CHOICE_FIELDS, counted, countedAll, faultFacts } from '../samples/entry-facts'
import { aReport } from '../samples/report'

const boardAfter = (entries: EntryFacts[]): FaultBoard => {
  const board = boardOf(countedAll(entries), { kind: 'fault' })
  if (board.kind !== 'fault') throw new Error(board.kind)
  return board
}

test('an entry tells version, channel, month, completeness and wishes of its case', () => {
  expect(factsOf(aReport(), ['purchase', 'fault', 'fault'])).toEqual({
    kind: 'fault', systemVersion: '14.0.3', channel: 'platformSelf', month: '2026-10', completeness: 2, wishes: ['replace', 'refund'],
  })
})

test('without a known beginning no month is made up', () => {
  expect(factsOf(aReport({ faultSince: null }), []).month).toBe('')
})

test('wide letters and blanks do not make another version', () => {
  expect(factsOf(aReport({ systemVersion: ' Ｖ１４．１　 beta' }), []).systemVersion).toBe('V14.1 beta')
})

test.each([
  '14.1', '3.2.1', 'v14.1', 'iOS 18.1', 'iOS 17.1.2 (21B101)', 'Android 14', 'HyperOS 2.0.8.0', 'MIUI V14.0.5.0.TKBCNXM', 'HarmonyOS NEXT 5.0.0.102', '鸿蒙 4.2', '澎湃OS 2',
  'Windows 11 23H2', 'V14.1 beta', '14.1 beta 3',
])('%s is a version', (systemVersion) => {
  expect(factsOf(aReport({ systemVersion }), []).systemVersion).toBe(systemVersion)
})

test.each(['13800138000', '加我微信 1', '找张三 138', 'wx abc12345', 'scan www.a.com 1', '最新的那个', '14.1%$', 'http://x.cn/1', '1 2 3 4 5'])('%s stands on no board: it is counted as unknown', (systemVersion) => {
  expect(factsOf(aReport({ systemVersion }), []).systemVersion).toBe('')
})

test('paths are safe for a database that reads dots and dollars', () => {
  expect(counterPaths(faultFacts({ systemVersion: '14.1%$', wishes: ['repair', 'refund'] }))).toEqual([
    'people', 'spreads.systemVersion.14%2E1%25%24', 'spreads.channel.carrier', 'spreads.month.2026-10', 'spreads.completeness.2', 'spreads.wish.repair', 'spreads.wish.refund',
  ])
})

test('unknown version and channel are counted under an empty key', () => {
  const board = boardAfter([faultFacts({ systemVersion: '', channel: null })])
  expect([board.systemVersion, board.channel]).toEqual([[{ key: '', people: 1 }], [{ key: '', people: 1 }]])
})

test('the board shows most first, and months in order', () => {
  expect(boardAfter([
    faultFacts({ month: '2026-11', wishes: ['refund', 'repair'] }),
    faultFacts({ month: '2026-09', systemVersion: '15', channel: 'other', completeness: 0, wishes: ['refund'] }),
    faultFacts({ month: '2026-11', systemVersion: '15', completeness: 0 }),
  ])).toEqual({
    kind: 'fault',
    people: 3,
    systemVersion: [{ key: '15', people: 2 }, { key: '14.1', people: 1 }],
    channel: [{ key: 'carrier', people: 2 }, { key: 'other', people: 1 }],
    month: [{ key: '2026-09', people: 1 }, { key: '2026-11', people: 2 }],
    completeness: [{ key: '0', people: 2 }, { key: '2', people: 1 }],
    wish: [{ key: 'refund', people: 2 }, { key: 'repair', people: 2 }],
  })
})

test('the month that nobody told comes last', () => {
  expect(boardAfter([faultFacts({ month: '' }), faultFacts({ month: '2026-11' })]).month.map(({ key }) => key)).toEqual(['2026-11', ''])
})

test('a 接龙 that nobody joined has an empty board, of its kind', () => {
  expect(boardOf(NO_COUNTS, { kind: 'fault' })).toEqual({ kind: 'fault', people: 0, systemVersion: [], channel: [], month: [], completeness: [], wish: [] })
  expect(boardOf(NO_COUNTS, { kind: 'price' })).toEqual({ kind: 'price', people: 0, quote: null, official: null, thirdParty: null, premium: null, days: null, month: [], source: [] })
  expect(boardOf(NO_COUNTS, { kind: 'signup' })).toEqual({ kind: 'signup', people: 0, choices: [] })
})

test('leaving takes away exactly what joining gave, whatever the kind', () => {
  fc.assert(fc.property(anyEntries.filter((entries) => entries.length > 0), ([one, ...others]) => {
    const before = countedAll(others)
    const { kind } = one as EntryFacts
    const about = { kind, fields: CHOICE_FIELDS }
    expect(boardOf(counted(counted(before, one as EntryFacts, 1), one as EntryFacts, -1), about)).toEqual(boardOf(before, about))
  }))
})

test('every spread but wishes adds up to the people, and versions read back as they were', () => {
  fc.assert(fc.property(fc.array(anyFaultFacts, { maxLength: 8 }), (entries) => {
    const board = boardAfter(entries)
    for (const bars of [board.systemVersion, board.channel, board.month, board.completeness]) {
      expect(bars.reduce((sum, { people }) => sum + people, 0)).toBe(board.people)
    }
    expect(new Set(board.systemVersion.map(({ key }) => key))).toEqual(new Set(entries.map(({ systemVersion }) => systemVersion)))
  }))
})
