import { assess, type RightsFacts } from '@shouhou/shared/rights'
import { nothingKnown, someFacts, stay } from './facts'

const on = '2026-11-22'
const asks = (facts: RightsFacts, day = on) => assess(facts, day).asks

test('before anything is known it asks when it was bought, and the fault, first', () => {
  expect(asks(nothingKnown).slice(0, 2)).toEqual(['deliveredOn', 'invoicedOn'])
  expect(asks(nothingKnown)).toEqual(expect.arrayContaining(['faultOn', 'component', 'hasInvoice', 'isOnline']))
})

test('once it is known when, the day of the fault comes first', () => {
  expect(asks({ ...nothingKnown, faultCode: 'PWR.BOOT', deliveredOn: '2026-06-01', invoicedOn: '2026-06-01' })[0]).toBe('faultOn')
})

test('what cannot matter is not asked', () => {
  const facts = someFacts({ faultOn: '2026-11-03' })
  for (const fact of ['faultOn', 'factoryOn', 'batteryHealth', 'hasCopy', 'isNoReasonWaived', 'wish', 'isInStock', 'priceFen', 'component', 'reportedOn'] as const) expect(asks(facts)).not.toContain(fact)
})

test.each<[string, RightsFacts, RightsFacts, string]>([
  ['the health of a battery', someFacts({ component: null, faultCode: 'BATT.HEALTH' }), someFacts({ component: null, faultCode: 'BATT.HEALTH', batteryHealth: 90 }), 'batteryHealth'],
  ['stock and wish, where a replacement is open', someFacts({ faultOn: '2026-11-10' }), someFacts({ faultOn: '2026-11-10', isInStock: 'no' }), 'isInStock'],
  ['the price, where two amounts are open', someFacts({ faultOn: '2026-11-10', wish: 'refund', isInStock: 'yes', priceFen: null }), someFacts({ faultOn: '2026-11-10', wish: 'refund', isInStock: 'no', priceFen: null }), 'priceFen'],
  ['the confirmation, while seven days run', someFacts({ isOnline: 'yes', deliveredOn: '2026-11-20' }), someFacts({ isOnline: 'yes', deliveredOn: '2026-11-10' }), 'isNoReasonWaived'],
  ['where it was bought, while seven days run', someFacts({ isOnline: 'unsure', deliveredOn: '2026-11-20' }), someFacts({ isOnline: 'unsure', deliveredOn: '2026-11-10' }), 'isOnline'],
  ['the day of manufacture, where no paper is left', someFacts({ hasInvoice: 'no', hasCard: 'no', hasCopy: 'no' }), someFacts({ hasInvoice: 'yes', hasCard: 'no', hasCopy: 'no' }), 'factoryOn'],
  ['a copy, where the papers are lost', someFacts({ hasInvoice: 'no', hasCard: 'no' }), someFacts({ hasInvoice: 'no', hasCard: 'yes' }), 'hasCopy'],
  ['the other part, where it may be two', someFacts({ component: null, faultCode: 'CHG.FAIL' }), someFacts({ component: null, faultCode: 'PWR.BOOT' }), 'component'],
  ['when somebody was told, where nobody knows when it broke', someFacts({ faultOn: null, deliveredOn: '2026-10-01' }), someFacts({ deliveredOn: '2026-10-01', faultOn: '2026-10-20' }), 'reportedOn'],
])('it asks for %s, and else not', (_what, does, doesNot, fact) => {
  expect(asks(does)).toContain(fact)
  expect(asks(doesNot)).not.toContain(fact)
})

test('what most people have not got is asked last', () => {
  const asked = asks(someFacts({ faultOn: null, deliveredOn: '2026-10-01', repairs: [stay('2026-11-01', '2026-11-03')] }))
  expect(asked.indexOf('faultOn')).toBe(0)
  expect(asked.indexOf('replacedOn')).toBeGreaterThan(asked.indexOf('faultOn'))
})

test('when all is known nothing is asked', () => {
  const all: RightsFacts = {
    ...someFacts({ replacedOn: '2026-11-10', reportedOn: '2026-11-11', askedOn: '2026-11-11', factoryOn: '2026-08-01', hasCopy: 'yes', isInStock: 'yes', wish: 'replace', isNoReasonWaived: 'no', batteryHealth: 90, brandPromiseDays: 30 }),
    faultOn: '2026-11-11',
  }
  expect(asks(all)).toEqual([])
})
