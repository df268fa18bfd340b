import type { Reminder } from '@shouhou/shared/reminder'
import { byCase, withChanged } from '../../../../../miniprogram/src/packages/rights/dates/by-case'
import { entryFor } from '../../../../../miniprogram/src/packages/rights/dates/entry-for'

const aReminder = (change: Partial<Reminder>): Reminder => ({
  key: 'k', kind: 'refund-window', sense: 'until', day: '2026-11-29', safeDay: '2026-11-28', says: '可以选择退货', sources: [], caution: '',
  reminderId: 'r-1', caseId: 'c-1', groupId: 'g-1', brand: '青禾', model: 'X1', remindOn: '2026-11-26', state: 'waiting', toldAt: null, ...change,
})

test('the case with the nearest open date comes first, counted to the safe day; what is done keeps its place', () => {
  const cases = byCase([
    aReminder({ reminderId: 'far', day: '2027-06-01', safeDay: null }),
    aReminder({ reminderId: 'done', day: '2026-11-23', safeDay: null, state: 'done' }),
    aReminder({ reminderId: 'other', caseId: 'c-2', day: '2026-11-28', safeDay: '2026-11-27' }),
    aReminder({ reminderId: 'near' }),
  ])
  expect(cases.map(({ caseId, reminders }) => [caseId, reminders.map(({ reminderId }) => reminderId)])).toEqual([['c-2', ['other']], ['c-1', ['done', 'near', 'far']]])
})

test('a case of which everything is done comes after the others', () => {
  const cases = byCase([aReminder({ caseId: 'c-1', state: 'done', day: '2026-11-23' }), aReminder({ caseId: 'c-2', reminderId: 'r-2', day: '2027-06-01', safeDay: null })])
  expect(cases.map(({ caseId }) => caseId)).toEqual(['c-2', 'c-1'])
})

test('one that changed takes its place in the list', () => {
  const changed = aReminder({ reminderId: 'r-2', state: 'done' })
  expect(withChanged([aReminder({}), aReminder({ reminderId: 'r-2' })], changed)).toEqual([aReminder({}), changed])
})

test('in the phone’s calendar stands the safe day, told the day before; what may be asked from a day on is told that day', () => {
  expect(entryFor(aReminder({}))).toMatchObject({ day: '2026-11-28', tellsBefore: 1, about: expect.stringContaining('法定日 2026年11月29日') })
  expect(entryFor(aReminder({ sense: 'from', safeDay: null, kind: 'spare-phone' }))).toMatchObject({ day: '2026-11-29', tellsBefore: 0, about: expect.stringContaining('从这天起') })
})
