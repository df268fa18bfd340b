import { rightsDates, type RightsFacts } from '@shouhou/shared/rights'
import { LegalDate } from '@shouhou/shared/reminder'
import { nothingKnown, someFacts, stay } from './facts'

const keys = (facts: RightsFacts) => rightsDates(facts).map(({ key }) => key)
const lost = { hasInvoice: 'no', hasCard: 'no', hasCopy: 'no' } as const

test('a new phone with a fault has its windows, its end and the three years, the earliest first', () => {
  const dates = rightsDates(someFacts({ isOnline: 'yes', askedOn: '2026-11-04' }))
  expect(dates.map(({ key, sense, safeDay }) => [key, sense, safeDay])).toEqual([
    ['refund-window:2026-11-08', 'until', '2026-11-07'],
    ['no-reason:2026-11-08', 'until', '2026-11-07'],
    ['replace-window:2026-11-16', 'until', '2026-11-15'],
    ['seller-answer:2026-11-20', 'from', null],
    ['warranty-end:host:2027-11-01', 'until', '2027-10-31'],
    ['three-years:2029-11-03', 'until', null],
  ])
  for (const date of dates) {
    expect(LegalDate.parse(date)).toEqual(date)
    expect(date.sources.length).toBeGreaterThan(0)
  }
})

test.each<[string, Partial<RightsFacts>, string[]]>([
  ['a fault of day 8', { faultOn: '2026-11-09' }, ['replace-window:2026-11-16', 'warranty-end:host:2027-11-01', 'three-years:2029-11-09']],
  ['a fault of day 16', { faultOn: '2026-11-17' }, ['warranty-end:host:2027-11-01', 'three-years:2029-11-17']],
  ['a fault of nobody knows when', { faultOn: null }, ['refund-window:2026-11-08', 'replace-window:2026-11-16', 'warranty-end:host:2027-11-01']],
  ['a fault outside the table', { faultCode: 'DISP.TINT' }, ['warranty-end:host:2027-11-01', 'three-years:2029-11-03']],
  ['a phone that fell', { exclusions: ['damaged'], isOnline: 'yes' }, ['three-years:2029-11-03']],
  ['no papers', { ...lost, factoryOn: '2026-01-01' }, ['warranty-end:host:2027-04-01', 'three-years:2029-11-03']],
  ['no start', { invoicedOn: null, deliveredOn: null }, ['three-years:2029-11-03']],
  ['a battery', { component: 'battery', faultCode: 'BATT.HEALTH' }, ['warranty-end:battery:2027-05-01', 'three-years:2029-11-03']],
  ['confirmed without return', { isOnline: 'yes', isNoReasonWaived: 'yes' }, ['refund-window:2026-11-08', 'replace-window:2026-11-16', 'warranty-end:host:2027-11-01', 'three-years:2029-11-03']],
  ['replaced', { replacedOn: '2026-11-20', askedOn: '2026-11-05' }, ['refund-window:2026-11-27', 'replace-window:2026-12-05', 'warranty-end:host:2027-11-20', 'three-years:2029-11-03']],
  ['29 February', { faultOn: '2028-02-29', invoicedOn: '2028-02-29', deliveredOn: '2028-02-29' }, ['refund-window:2028-03-07', 'replace-window:2028-03-15', 'warranty-end:host:2029-02-28', 'three-years:2031-02-28']],
])('%s', (_what, changes, expected) => {
  expect(keys(someFacts(changes))).toEqual(expected)
})

test('an earlier invoice brings the safe days forward', () => {
  const dates = rightsDates(someFacts({ invoicedOn: '2026-10-29' }))
  expect(dates.map(({ day, safeDay }) => [day, safeDay]).slice(0, 3)).toEqual([['2026-11-08', '2026-11-04'], ['2026-11-16', '2026-11-12'], ['2027-11-01', '2027-10-28']])
})

test('days in repair move the end once they are over, until then it is said that they will', () => {
  const end = (outOn: string | null) => rightsDates(someFacts({ repairs: [stay('2026-11-10', outOn)] })).find(({ kind }) => kind === 'warranty-end')
  expect(end('2026-11-20')).toMatchObject({ day: '2027-11-11', caution: '' })
  expect(end(null)).toMatchObject({ day: '2027-11-01', caution: expect.stringContaining('往后移') })
})

test('a stay whose end nobody wrote down adds nothing to the others', () => {
  const facts = someFacts({ repairs: [stay('2026-11-10', null), stay('2026-12-01', '2026-12-11')] })
  expect(rightsDates(facts).find(({ kind }) => kind === 'warranty-end')?.day).toBe('2027-11-11')
})

test('the windows of a new set stay on the list while nobody knows when that one broke', () => {
  const facts = someFacts({ replacedOn: '2026-11-20', repairs: [stay('2026-12-20', '2026-12-22')] })
  expect(keys(facts).slice(0, 2)).toEqual(['refund-window:2026-11-27', 'replace-window:2026-12-05'])
})

test('nothing known, no dates', () => {
  expect(rightsDates(nothingKnown)).toEqual([])
})
