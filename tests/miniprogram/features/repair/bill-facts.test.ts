import type { BillItem, PartPrice } from '@shouhou/shared/repair'
import { billFacts } from '../../../../miniprogram/src/features/repair/bill-facts'
import { againstMedian, againstQuote } from '../../../../miniprogram/src/words/repair/pick-up'

const item = (what: BillItem['what'], name: string, yuan: number): BillItem => ({ what, name, fen: yuan * 100, origin: null })
const price = (part: string, median: number, more: Partial<PartPrice> = {}): PartPrice => ({ jielongId: `j-${part}`, part, prices: 5, median: median * 100, officialMedian: null, ...more })

test('a bill is summed, and stands beside the quote', () => {
  const bill = [item('part', '屏幕总成', 899), item('inspection', '检测费', 50)]
  expect(billFacts({ bill, quotedFen: 89_900, prices: [] })).toEqual({ total: 94_900, overQuote: 5_000, parts: [] })
  expect(billFacts({ bill, quotedFen: null, prices: [] }).overQuote).toBeNull()
  expect([againstQuote(5_000, 89_900), againstQuote(-5_000, 89_900), againstQuote(0, 89_900)]).toEqual(['送修时报价 ¥899，账单多 ¥50', '送修时报价 ¥899，账单少 ¥50', '和送修时的报价一样'])
})

test('a part is compared with what the group was quoted for it, by the name that says most', () => {
  const { parts } = billFacts({ bill: [item('part', '原装 屏幕总成', 1_159)], quotedFen: null, prices: [price('电池', 200), price('屏幕', 900), price('屏幕总成', 1_000)] })
  expect(parts).toEqual([{ name: '原装 屏幕总成', fen: 115_900, isWithLabour: false, difference: 1_590, price: price('屏幕总成', 1_000) }])
})

test('labour goes with the only part, since quotes have it inside; with two parts nobody knows whose it is', () => {
  const prices = [price('屏幕', 1_000), price('电池', 200)]
  const one = billFacts({ bill: [item('part', '屏幕', 900), item('labour', '工时费', 150)], quotedFen: null, prices })
  expect(one.parts).toMatchObject([{ fen: 105_000, isWithLabour: true, difference: 500 }])
  const two = billFacts({ bill: [item('part', '屏幕', 900), item('part', '电池', 200), item('labour', '工时费', 150)], quotedFen: null, prices })
  expect(two.parts).toMatchObject([{ fen: 90_000, isWithLabour: false, difference: -1_000 }, { fen: 20_000, isWithLabour: false, difference: 0 }])
})

test('what nobody was quoted, or only labour, is compared with nothing', () => {
  expect(billFacts({ bill: [item('part', '主板', 1_500), item('labour', '屏幕', 100)], quotedFen: null, prices: [price('屏幕', 900), price('主板', 0)] }).parts).toEqual([])
})

test('the comparison is said in figures, without a verdict', () => {
  const facts = { fen: 115_900, median: 100_000, difference: 1_590, people: 5 }
  expect(againstMedian('屏幕', facts)).toBe('屏幕 ¥1,159。群里 5 个人报过，中位数 ¥1,000，比它高 15.9%。')
  expect(againstMedian('屏幕', { ...facts, difference: -500 })).toContain('比它低 5.0%')
  expect(againstMedian('屏幕', { ...facts, difference: 0 })).toContain('和它一样')
})
