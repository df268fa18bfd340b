import { nearnessOf } from '../../../../miniprogram/src/features/reminder/nearness'
import { aVisit, isWorthAsking } from '../../../../miniprogram/src/features/reminder/wechat-offer'
import { nameOfDay, sayAhead, sayNearDay } from '../../../../miniprogram/src/words/reminder/date'

const until = { kind: 'replace-window' as const, sense: 'until' as const, day: '2026-11-29', safeDay: '2026-11-28' }
const from = { kind: 'spare-phone' as const, sense: 'from' as const, day: '2026-11-29', safeDay: null }

test('a day is said with its weekday in the year that it is, and with its year in another', () => {
  expect(sayNearDay('2026-11-22', '2026-11-22')).toBe('11月22日 周日')
  expect(sayNearDay('2026-03-01', '2026-11-22')).toBe('3月1日 周日')
  expect(sayNearDay('2027-01-01', '2026-11-22')).toBe('2027年1月1日')
})

test.each([
  ['2026-11-22', '还有 6 天', 'ahead'], ['2026-11-25', '还有 3 天', 'soon'], ['2026-11-28', '就是今天', 'soon'],
  ['2026-11-29', '法定日就是今天', 'soon'], ['2026-11-30', '已经过了', 'past'],
])('on %s a date until the 28th, or the 29th, is "%s"', (today, said, nearness) => {
  expect(sayAhead(until, today)).toBe(said)
  expect(nearnessOf(until, today)).toBe(nearness)
})

test('between the safe and the legal day it says both', () => {
  expect(sayAhead({ ...until, day: '2026-11-30' }, '2026-11-29')).toBe('稳妥日已过，离法定日 1 天')
})

test.each([['2026-11-22', '7 天后', 'ahead'], ['2026-11-29', '已经到了', 'open'], ['2027-11-29', '已经到了', 'open']])('on %s a date from the 29th on is "%s"', (today, said, nearness) => {
  expect(sayAhead(from, today)).toBe(said)
  expect(nearnessOf(from, today)).toBe(nearness)
})

test('the last day of an office is none from which anything may be asked: that is the day after', () => {
  const acceptance = { ...from, kind: 'acceptance' as const }
  expect(nameOfDay({ ...acceptance, sources: [] })).toBe('最迟')
  expect(['2026-11-28', '2026-11-29', '2026-11-30'].map((today) => sayAhead(acceptance, today))).toEqual(['1 天后', '就是今天', '已经过了，可以问'])
})

test('what is years away is not counted in days', () => {
  expect(sayAhead({ ...until, day: '2029-11-29', safeDay: null }, '2026-11-22')).toBe('还有 3 年多')
})

test('what somebody promised is called no rule', () => {
  expect([nameOfDay({ ...until, sources: [] }), nameOfDay({ ...until, safeDay: null, sources: [] }), nameOfDay({ ...from, sources: [] })]).toEqual(['稳妥日', '最后一天', '这一天'])
})

test('within a visit one page offers, until somebody answers; then none does', () => {
  const visit = aVisit()
  expect([visit.mayOffer('/a'), visit.mayOffer('/b'), visit.mayOffer('/a')]).toEqual([true, false, true])
  visit.settle()
  expect([visit.mayOffer('/a'), visit.mayOffer('/b')]).toEqual([false, false])
})

test('nothing is asked where no date is left uncovered, or this app has no template', () => {
  expect(isWorthAsking({ templateId: 't', left: 0, uncovered: 2 })).toBe(true)
  expect(isWorthAsking({ templateId: 't', left: 2, uncovered: 0 })).toBe(false)
  expect(isWorthAsking({ templateId: '', left: 0, uncovered: 2 })).toBe(false)
})
