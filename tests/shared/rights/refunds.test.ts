import type { RightsFacts } from '@shouhou/shared/rights'
import { found, has, rulesOf, someFacts, stay } from './facts'

const twice = [stay('2026-03-01', '2026-03-05'), stay('2026-05-01', '2026-05-05')]
const wanting = (changes: Partial<RightsFacts> = {}) =>
  someFacts({ invoicedOn: '2026-01-10', deliveredOn: '2026-01-10', faultOn: '2026-02-20', wish: 'refund', isInStock: 'yes', repairs: twice, ...changes })

// Every way to a replacement, and the first window, which is none.
const WAYS: [string, RightsFacts, string, boolean][] = [
  ['R1', wanting({ faultOn: '2026-01-17', repairs: [] }), '2026-02-01', false],
  ['R1 and R3', wanting({ faultOn: '2026-01-17' }), '2026-06-01', false],
  ['R2', wanting({ faultOn: '2026-01-18', repairs: [] }), '2026-02-01', true],
  ['R3', wanting(), '2026-06-01', true],
  ['R4', wanting({ repairs: [] }), '2026-06-01', false],
  ['R6', wanting({ repairs: [stay('2026-08-01', null, { cause: 'repairer' })] }), '2026-09-01', true],
  ['R7', wanting({ repairs: [stay('2026-08-01', null, { cause: 'parts' })] }), '2026-10-01', true],
  ['R8', wanting({ repairs: [stay('2026-08-01', null)] }), '2026-10-01', false],
]

test.each(WAYS)('by %s the seller without the model refunds the whole (R9), with it there are two amounts (R10)', (_way, facts, on, isOpen) => {
  expect([has({ ...facts, isInStock: 'no' }, on, 'R9'), has(facts, on, 'R10')]).toEqual([isOpen, isOpen])
  expect([has(facts, on, 'R9'), has({ ...facts, isInStock: 'no' }, on, 'R10')]).toEqual([false, false])
})

test.each([
  ['nobody knows whether there is one', { isInStock: 'unsure' }], ['another is wanted', { wish: 'replace' }], ['nothing is wanted yet', { wish: null }],
] as const)('neither when %s', (_why, changes) => {
  const rules = [rulesOf(wanting(changes), '2026-06-01'), rulesOf(wanting({ isInStock: 'no', ...changes }), '2026-06-01')].flat()
  expect(rules.filter((rule) => rule === 'R9' || rule === 'R10')).toEqual([])
})

const amounts = (changes: Partial<RightsFacts>, on: string) => found(wanting(changes), on, 'R10')?.amounts.map(({ what, fen }) => [what, fen])
const TWO_DAYS = [stay('2026-01-12', '2026-01-13'), stay('2026-01-15', '2026-01-16')]

test.each<[string, Partial<RightsFacts>, string, number, number]>([
  ['98 days less the two in repair', { priceFen: 500_000, repairs: TWO_DAYS }, '2026-04-20', 500_000, 255_000],
  ['100 days', { priceFen: 500_000, repairs: [] }, '2026-04-20', 500_000, 250_000],
  ['79 days after 21 in repair', { priceFen: 500_000, repairs: [stay('2026-01-20', '2026-01-30'), stay('2026-02-01', '2026-02-12')] }, '2026-04-20', 500_000, 302_500],
  ['80 days after 12 in repair', { priceFen: 399_900, invoicedOn: '2026-03-01', deliveredOn: '2026-03-01', faultOn: '2026-03-30', repairs: [stay('2026-04-01', '2026-04-07'), stay('2026-04-10', '2026-04-16')] }, '2026-06-01', 399_900, 239_940],
  ['overlapping stays once', { priceFen: 500_000, repairs: [stay('2026-01-20', '2026-01-30'), stay('2026-01-25', '2026-01-30')] }, '2026-04-20', 500_000, 275_000],
  ['199 days', { priceFen: 100_000, invoicedOn: '2026-01-08', repairs: TWO_DAYS }, '2026-07-28', 100_000, 500],
  ['200 days', { priceFen: 100_000, invoicedOn: '2026-01-08', repairs: TWO_DAYS }, '2026-07-29', 100_000, 0],
  ['201 days', { priceFen: 100_000, invoicedOn: '2026-01-08', repairs: TWO_DAYS }, '2026-07-30', 100_000, 0],
  ['a price of nothing', { priceFen: 0 }, '2026-06-01', 0, 0],
  ['a fraction of a fen', { priceFen: 101, invoicedOn: '2026-01-10', repairs: TWO_DAYS }, '2026-01-19', 101, 97],
])('both amounts: %s', (_what, changes, on, full, less) => {
  expect(amounts({ faultOn: '2026-01-19', ...changes }, on)).toEqual([['full', full], ['less-depreciation', less]])
})

test('an invoice that lies ahead takes nothing off', () => {
  expect(amounts({ priceFen: 100_000, invoicedOn: '2026-08-01' }, '2026-06-01')).toEqual([['full', 100_000], ['less-depreciation', 100_000]])
})

test('after a replacement it counts from there, and says so', () => {
  const facts = wanting({ priceFen: 500_000, replacedOn: '2026-04-01', faultOn: '2026-04-12', repairs: [] })
  const claim = found(facts, '2026-04-21', 'R10')
  expect(claim?.amounts.map(({ fen }) => fen)).toEqual([500_000, 450_000])
  expect(claim?.notes.join()).toContain('这里从换货那天算；对方可能从发票日算')
})

test('without an invoice day it counts from the delivery, and says so', () => {
  const claim = found(wanting({ priceFen: 500_000, invoicedOn: null, repairs: TWO_DAYS, faultOn: '2026-01-20' }), '2026-04-20', 'R10')
  expect(claim?.amounts.map(({ fen }) => fen)).toEqual([500_000, 255_000])
  expect(claim?.notes.join()).toContain('从签收那天算')
})

test('without a price there is no amount, and it says what is missing', () => {
  const claim = found(wanting({ priceFen: null }), '2026-06-01', 'R10')
  expect(claim?.amounts).toEqual([])
  expect(claim?.notes.join()).toContain('补上发票价格')
})

test('how it was counted can be read', () => {
  const claim = found(wanting({ priceFen: 399_900, invoicedOn: '2026-03-01', deliveredOn: '2026-03-01', faultOn: '2026-03-30', repairs: [stay('2026-04-01', '2026-04-07'), stay('2026-04-10', '2026-04-16')] }), '2026-06-01', 'R10')
  expect(claim?.amounts[1]?.how).toBe('对方可能主张扣折旧：3,999.00元 × 0.5% × 80天（已扣除修理占用的12天）= 折旧费1,599.60元')
})

test('the contested refund stands after the ones that are not, and before the replacement', () => {
  expect(rulesOf(wanting(), '2026-06-01')).toEqual(['R10', 'R3', 'S2'])
  expect(rulesOf(wanting({ isInStock: 'no' }), '2026-06-01')).toEqual(['R9', 'R3', 'S2'])
})

test('what goes beyond the price is not counted, and that is said', () => {
  const how = (on: string) => found(wanting({ priceFen: 100_000, invoicedOn: '2026-01-08', repairs: TWO_DAYS, faultOn: '2026-01-19' }), on, 'R10')?.amounts[1]?.how
  expect(how('2026-07-29')).toMatch(/= 折旧费1,000.00元$/)
  expect(how('2026-07-30')).toMatch(/= 折旧费1,005.00元；超过全价的部分不计$/)
})
