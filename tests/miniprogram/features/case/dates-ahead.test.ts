import type { LegalDate } from '@shouhou/shared/reminder'
import { datesAhead } from '../../../../miniprogram/src/features/case/read/dates-ahead'

const TODAY = '2026-11-22'
const date = (more: Partial<LegalDate>): LegalDate => ({ key: 'k', kind: 'replace-window', sense: 'until', day: '2026-11-29', safeDay: '2026-11-28', says: '', sources: [], caution: '', ...more })
const told = (more: Partial<LegalDate>) => datesAhead([date(more)], TODAY).map(({ when, left, isSoon }) => [when, left, isSoon])

test('both days of a window are told, and what is left until the one that nobody can deny', () => {
  expect(told({})).toEqual([['稳妥日 11月28日 周六 · 法定日 11月29日 周日', '还有 6 天', false]])
  expect(told({ day: '2026-11-26', safeDay: '2026-11-25' })).toEqual([['稳妥日 11月25日 周三 · 法定日 11月26日 周四', '还有 3 天', true]])
})

test('on the last day it still stands there, a day later it does not', () => {
  expect(told({ day: TODAY, safeDay: null })).toEqual([['最后一天 11月22日 周日', '就是今天', true]])
  expect(told({ day: '2026-11-21', safeDay: null })).toEqual([])
})

test('what may be asked from a day on stands there until that day has come', () => {
  expect(told({ kind: 'spare-phone', sense: 'from', day: '2026-11-23', safeDay: null })).toEqual([['11月23日 周一起', '1 天后', false]])
  expect(told({ kind: 'spare-phone', sense: 'from', day: TODAY, safeDay: null })).toEqual([])
})

test('the order of the case stays: the nearest first', () => {
  const dates = ['2026-11-24', '2026-12-24', '2027-01-24'].map((day) => date({ key: day, day, safeDay: null }))
  expect(datesAhead(dates, TODAY).map(({ key }) => key)).toEqual(['2026-11-24', '2026-12-24', '2027-01-24'])
})
