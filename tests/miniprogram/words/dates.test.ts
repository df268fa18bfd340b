import { sayAgo, sayDate, sayDay, sayMoment, sayMonth, sayWhen } from '../../../miniprogram/src/words/dates'

const at = (iso: string) => Date.parse(`${iso}+08:00`)
const now = at('2026-11-21T18:05:00')

test('a day is written without leading zeros', () => {
  expect(sayDay('2026-03-02')).toBe('2026年3月2日')
  expect(sayDay('2026-11-21')).toBe('2026年11月21日')
  expect(sayMonth('2026-03')).toBe('2026年3月')
})

test('a moment is the date and time of China wherever the phone is', () => {
  expect(sayDate(at('2026-11-21T00:00:00'))).toBe('2026年11月21日')
  expect(sayDate(at('2026-11-20T23:59:59'))).toBe('2026年11月20日')
  expect(sayMoment(at('2026-11-21T07:03:00'))).toBe('2026年11月21日 07:03')
})

test.each([
  ['2026-11-21T18:04:30', '刚刚'],
  ['2026-11-21T18:05:40', '刚刚'],
  ['2026-11-21T18:04:00', '1 分钟前'],
  ['2026-11-21T17:05:30', '59 分钟前'],
  ['2026-11-21T17:05:00', '1 小时前'],
  ['2026-11-21T00:00:00', '18 小时前'],
  ['2026-11-20T23:59:00', '昨天'],
  ['2026-11-20T00:00:00', '昨天'],
  ['2026-11-18T23:59:00', '3 天前'],
  ['2026-10-22T01:00:00', '30 天前'],
  ['2026-10-21T23:00:00', '2026年10月21日'],
  ['2026-11-21T18:30:00', '一小时内'],
  ['2026-11-21T23:00:00', '今天'],
  ['2026-11-22T00:30:00', '明天'],
  ['2026-11-24T12:00:00', '3 天后'],
  ['2027-01-15T12:00:00', '2027年1月15日'],
])('%s is %s', (moment, said) => {
  expect(sayAgo(at(moment), now)).toBe(said)
})

test('a few minutes after midnight are minutes, not yesterday', () => {
  expect(sayAgo(at('2026-11-20T23:58:00'), at('2026-11-21T00:03:00'))).toBe('5 分钟前')
})

test('what comes within the hour, over midnight, is within the hour', () => {
  expect(sayAgo(at('2026-11-22T00:10:00'), at('2026-11-21T23:50:00'))).toBe('一小时内')
})

test('when something happened is said to the minute, the day as people name it', () => {
  const now = Date.UTC(2026, 10, 22, 4, 0)
  const hour = 3_600_000
  expect(sayWhen(now - hour, now)).toBe('今天 11:00')
  expect(sayWhen(now - 13 * hour, now)).toBe('昨天 23:00')
  expect(sayWhen(Date.UTC(2026, 10, 3, 6, 5), now)).toBe('11月3日 14:05')
  expect(sayWhen(Date.UTC(2025, 11, 31, 16, 30), now)).toBe('1月1日 00:30')
  expect(sayWhen(Date.UTC(2025, 11, 31, 15, 30), now)).toBe('2025年12月31日 23:30')
  expect(sayWhen(now + 24 * hour, now)).toBe('11月23日 12:00')
})
