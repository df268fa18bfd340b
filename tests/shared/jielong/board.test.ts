import { NO_COUNTS, boardOf, counterPaths, factsOf, type Counters, type EntryFacts, type Spread } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { aReport } from '../samples/report'

/** What the database does with dotted paths. */
const counted = (counters: Counters, facts: EntryFacts, by: 1 | -1): Counters => {
  const after = structuredClone(counters)
  for (const path of counterPaths(facts)) {
    const [first = '', second, ...rest] = path.split('.')
    expect(rest).toEqual([])
    if (second === undefined) after.people += by
    else {
      const counts = (after[first as Spread] ??= {})
      counts[second] = (counts[second] ?? 0) + by
    }
  }
  return after
}

const boardAfter = (entries: EntryFacts[]) => boardOf(entries.reduce((counters, facts) => counted(counters, facts, 1), NO_COUNTS))

const facts = (changes: Partial<EntryFacts> = {}): EntryFacts => ({ systemVersion: '14.1', channel: 'carrier', month: '2026-10', completeness: 2, wishes: ['repair'], ...changes })

test('an entry tells version, channel, month, completeness and wishes of its case', () => {
  expect(factsOf(aReport(), ['purchase', 'fault', 'fault'])).toEqual({
    systemVersion: '14.0.3', channel: 'platformSelf', month: '2026-10', completeness: 2, wishes: ['replace', 'refund'],
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
  expect(counterPaths(facts({ systemVersion: '14.1%$', wishes: ['repair', 'refund'] }))).toEqual([
    'people', 'systemVersion.14%2E1%25%24', 'channel.carrier', 'month.2026-10', 'completeness.2', 'wish.repair', 'wish.refund',
  ])
})

test('unknown version and channel are counted under an empty key', () => {
  const board = boardAfter([facts({ systemVersion: '', channel: null })])
  expect([board.systemVersion, board.channel]).toEqual([[{ key: '', people: 1 }], [{ key: '', people: 1 }]])
})

test('the board shows most first, and months in order', () => {
  expect(boardAfter([
    facts({ month: '2026-11', wishes: ['refund', 'repair'] }),
    facts({ month: '2026-09', systemVersion: '15', channel: 'other', completeness: 0, wishes: ['refund'] }),
    facts({ month: '2026-11', systemVersion: '15' , completeness: 0 }),
  ])).toEqual({
    people: 3,
    systemVersion: [{ key: '15', people: 2 }, { key: '14.1', people: 1 }],
    channel: [{ key: 'carrier', people: 2 }, { key: 'other', people: 1 }],
    month: [{ key: '2026-09', people: 1 }, { key: '2026-11', people: 2 }],
    completeness: [{ key: '0', people: 2 }, { key: '2', people: 1 }],
    wish: [{ key: 'refund', people: 2 }, { key: 'repair', people: 2 }],
  })
})

test('a 接龙 that nobody joined has an empty board', () => {
  expect(boardOf({ people: 0 })).toEqual({ people: 0, systemVersion: [], channel: [], month: [], completeness: [], wish: [] })
})

const version = fc.oneof(fc.constantFrom('', '.', '$', '%', '%2E', '__proto__', 'constructor', '_id', '0', '-1', 'a.b.$c'), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }))
const anyFacts: fc.Arbitrary<EntryFacts> = fc.record({
  systemVersion: version,
  channel: fc.constantFrom(null, 'carrier' as const, 'other' as const),
  month: fc.constantFrom('2026-09', '2026-10', '2026-11'),
  completeness: fc.integer({ min: 0, max: 3 }),
  wishes: fc.uniqueArray(fc.constantFrom('repair' as const, 'replace' as const, 'refund' as const), { minLength: 1 }),
})

test('leaving takes away exactly what joining gave', () => {
  fc.assert(fc.property(fc.array(anyFacts, { maxLength: 8 }), anyFacts, (others, one) => {
    const before = others.reduce((counters, each) => counted(counters, each, 1), NO_COUNTS)
    expect(boardOf(counted(counted(before, one, 1), one, -1))).toEqual(boardOf(before))
  }))
})

test('every spread but wishes adds up to the people, and versions read back as they were', () => {
  fc.assert(fc.property(fc.array(anyFacts, { maxLength: 8 }), (entries) => {
    const board = boardAfter(entries)
    for (const bars of [board.systemVersion, board.channel, board.month, board.completeness]) {
      expect(bars.reduce((sum, { people }) => sum + people, 0)).toBe(board.people)
    }
    expect(new Set(board.systemVersion.map(({ key }) => key))).toEqual(new Set(entries.map(({ systemVersion }) => systemVersion)))
  }))
})
