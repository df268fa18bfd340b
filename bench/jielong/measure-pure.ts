import { boardOf, countersOf, PASTE_LIMIT, parseChains, priceFactsOf, uniteChains, type EntryFacts } from '@shouhou/shared/jielong'
import { latencyOf, type Latency } from '../load/percentile'
import { randomFrom } from '../load/random'

const TIMES = 9

/** Processor time, which others on the machine do not change much; after two to warm up. */
const timesOf = (work: () => unknown): Latency => {
  work()
  work()
  return latencyOf(Array.from({ length: TIMES }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }))
}

export interface PasteFigure { what: string; parse: Latency; unite: Latency; lines: number }
export interface BoardFigure { what: string; took: Latency }

const filled = (part: string): string => part.repeat(Math.ceil(PASTE_LIMIT / part.length)).slice(0, PASTE_LIMIT)
const numbered = (lineOf: (at: number) => string): string => Array.from({ length: 8000 }, (_none, at) => lineOf(at + 1)).join('\n').slice(0, PASTE_LIMIT)

/** What is made to be slow: for each way in which a reader could look again and again. */
const PASTES: Record<string, string> = {
  'one copy, numbered lines': `#接龙\n绿线登记\n${numbered((at) => `${at}. 林${at} 已报修`)}`.slice(0, PASTE_LIMIT),
  'thousands of copies': filled('#接龙\n1. 林\n'),
  'thousands of copies, nothing in them': filled('#接龙\n'),
  'one name, signed thousands of times': numbered(() => '1. 林'),
  'digits alone': filled('1'),
  'numbers without names': filled('1.\n'),
  'blanks alone': filled(' '),
  'line breaks alone': filled('\n'),
  'marks alone': filled('、.．)）'),
  'emoji with joiners': filled('👨‍👩‍👧‍👦'),
  'combining signs': filled('e\u0301\u0302'),
  'telephone numbers': numbered((at) => `${at}. 林 1380000${String(at).padStart(4, '0')}`),
  'one endless line': `1. ${filled('林')}`.slice(0, PASTE_LIMIT),
  'noise': (() => {
    const random = randomFrom(9)
    const signs = Array.from('#接龙例1234567890.、)）：: \n\t林陈✓—-*①②一二三\u3000a@')
    return Array.from({ length: PASTE_LIMIT }, () => signs[Math.floor(random() * signs.length)]).join('')
  })(),
}

export const measurePastes = (): PasteFigure[] =>
  Object.entries(PASTES).map(([what, text]) => {
    const { chains } = parseChains(text)
    const lines = chains.reduce((sum, chain) => sum + chain.lines.length, 0)
    return { what, lines, parse: timesOf(() => parseChains(text)), unite: timesOf(() => uniteChains(chains)) }
  })

const QUOTES = 20_000

/** Fen, in steps of five yuan around 2000 yuan, one in a hundred far off. */
const quotes = (): EntryFacts[] => {
  const random = randomFrom(3)
  const price = (fen: number, on: string) => ({ fen, on, source: { kind: 'said' as const } })
  return Array.from({ length: QUOTES }, () => {
    const fen = Math.round(150_000 + random() * 100_000 + (random() < 0.01 ? 400_000 : 0)) / 500
    const on = `2025-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
    return priceFactsOf({ quote: price(Math.round(fen) * 500, on), official: price(189_900, on), thirdParty: null, shop: '', note: '' })
  })
}

export function measureQuotes(): BoardFigure[] {
  const facts = quotes()
  const counters = countersOf(facts)
  return [
    { what: 'counters of 20,000 quotes, counted again from nothing', took: timesOf(() => countersOf(facts)) },
    { what: 'board of 20,000 quotes: medians, quartiles, outliers, months', took: timesOf(() => boardOf(counters, { kind: 'price' })) },
  ]
}
