import { addDays } from '@shouhou/shared'
import { DATE_LABELS, DateKind, isPast, plannedDay, remindOn, titleOn, type LegalDate } from '@shouhou/shared/reminder'

const TODAY = '2026-11-01'

const aDate = (overrides: Partial<LegalDate> = {}): LegalDate => ({
  key: 'k', kind: 'refund-window', sense: 'until', day: '2026-11-20', safeDay: '2026-11-19', says: '可以退货', sources: [], caution: '', ...overrides,
})

describe('what is to be done until a day', () => {
  test.each([
    ['refund-window', '2026-11-17'],
    ['replace-window', '2026-11-16'],
    ['no-reason', '2026-11-17'],
    ['warranty-end', '2026-11-05'],
    ['repair-warranty', '2026-11-14'],
  ] as const)('%s is said while there is time before the safe day', (kind, on) => {
    expect(remindOn(aDate({ kind }), TODAY)).toBe(on)
  })

  test('is counted from its only day where there is no safer one', () => {
    expect(remindOn(aDate({ safeDay: null }), TODAY)).toBe('2026-11-18')
  })

  test('is said today when the time to say it has come already, on the last day too', () => {
    expect(remindOn(aDate(), '2026-11-18')).toBe('2026-11-18')
    expect(remindOn(aDate(), '2026-11-20')).toBe('2026-11-20')
  })

  test('is never said after it', () => {
    expect(remindOn(aDate(), '2026-11-21')).toBe('2026-11-20')
    expect(isPast(aDate(), '2026-11-21')).toBe(true)
    expect(isPast(aDate(), '2026-11-20')).toBe(false)
  })
})

describe('what may be asked from a day on', () => {
  const spare = aDate({ kind: 'spare-phone', sense: 'from', safeDay: null, day: '2026-11-09' })

  test('is said on that very day, not before', () => {
    expect(remindOn(spare, TODAY)).toBe('2026-11-09')
  })

  test('is said today when the day was earlier: it may still be asked', () => {
    expect(remindOn(spare, '2026-11-12')).toBe('2026-11-12')
    expect(isPast(spare, '2026-11-12')).toBe(false)
  })
})

test.each(DateKind.options)('%s is never said in the past, nor after its day, whatever today is', (kind) => {
  for (let days = -90; days <= 0; days += 1) {
    const today = addDays('2026-11-20', days)
    for (const safeDay of ['2026-11-19', null]) {
      const on = remindOn(aDate({ kind, safeDay }), today)
      expect(on >= today && on <= '2026-11-20').toBe(true)
    }
    expect(remindOn(aDate({ kind, sense: 'from' }), today) >= today).toBe(true)
  }
})

test('a date is kept in mind by its safe day, where it has one', () => {
  expect([plannedDay(aDate()), plannedDay(aDate({ safeDay: null }))]).toEqual(['2026-11-19', '2026-11-20'])
})

test.each(DateKind.options)('%s has a name that WeChat has room for', (kind) => {
  expect(DATE_LABELS[kind].length).toBeGreaterThan(3)
  expect(titleOn(aDate({ kind }), '2026-11-19').length).toBeLessThanOrEqual(20)
})

test('a date says when its day is not the last but the safe one', () => {
  const date = aDate()
  expect([titleOn(date, '2026-11-19'), titleOn(date, '2026-11-20'), titleOn(aDate({ safeDay: null }), '2026-11-20')])
    .toEqual(['可以选退货的最后一天（稳妥日）', '可以选退货的最后一天', '可以选退货的最后一天'])
})
