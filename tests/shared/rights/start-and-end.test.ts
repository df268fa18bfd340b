import { assess, type Component, type RightsFacts } from '@shouhou/shared/rights'
import { found, has, nothingKnown, rulesOf, someFacts, stay } from './facts'

const lost = { hasInvoice: 'no', hasCard: 'no', hasCopy: 'no' } as const
const OF: Record<Component, RightsFacts['faultCode']> = { host: 'PWR.BOOT', battery: 'BATT.HEALTH', charger: 'CHG.FAIL', earphone: 'AUD.JACK', card: 'NET.SIM' }
const endOf = (day: string, component: Component, changes: Partial<RightsFacts> = {}) =>
  assess(someFacts({ invoicedOn: day, deliveredOn: day, component, faultCode: OF[component], faultOn: null, ...changes }), day).end

test.each([
  ['2026-11-01', '2027-11-01', '2027-05-01', '2027-02-01'],
  ['2026-08-31', '2027-08-31', '2027-02-28', '2026-11-30'],
  ['2024-02-29', '2025-02-28', '2024-08-29', '2024-05-29'],
  ['2023-02-28', '2024-02-28', '2023-08-28', '2023-05-28'],
  ['2023-08-31', '2024-08-31', '2024-02-29', '2023-11-30'],
  ['2026-12-31', '2027-12-31', '2027-06-30', '2027-03-31'],
])('from %s the host ends %s, the battery %s, the earphones %s', (day, host, battery, earphone) => {
  expect([endOf(day, 'host'), endOf(day, 'battery'), endOf(day, 'earphone')]).toEqual([host, battery, earphone])
  expect([endOf(day, 'charger'), endOf(day, 'card')]).toEqual([host, host])
})

const on = '2026-11-22'
const bought = { invoicedOn: '2026-01-10', deliveredOn: '2026-01-10', faultOn: '2026-02-01' }

test.each([
  ['nothing', [], '2027-01-10', 0],
  ['one stay', [stay('2026-02-01', '2026-02-11')], '2027-01-20', 10],
  ['two stays', [stay('2026-02-01', '2026-02-11'), stay('2026-03-01', '2026-03-06')], '2027-01-25', 15],
  ['stays that overlap', [stay('2026-02-01', '2026-02-11'), stay('2026-02-05', '2026-02-15')], '2027-01-24', 14],
  ['one inside another', [stay('2026-02-01', '2026-02-11'), stay('2026-02-03', '2026-02-05')], '2027-01-20', 10],
  ['the same twice', [stay('2026-02-01', '2026-02-11'), stay('2026-02-01', '2026-02-11')], '2027-01-20', 10],
  ['one that is not over', [stay('2026-11-12', null)], '2027-01-20', 10],
  ['one that will end one day', [stay('2026-11-12', '2026-12-30')], '2027-01-20', 10],
  ['days that cannot be', [stay('2026-02-11', '2026-02-01')], '2027-01-10', 0],
  ['one before it was handed over', [stay('2026-01-01', '2026-01-15')], '2027-01-15', 5],
])('the end moves by %s', (_what, repairs, end, days) => {
  const facts = someFacts({ ...bought, repairs })
  expect(assess(facts, on).end).toBe(end)
  expect(found(facts, on, 'S2')?.notes.join()).toEqual(days > 0 ? expect.stringContaining(`修理占用的${days}天已经加上`) : expect.not.stringContaining('修理占用'))
})

test('a repair after the end prolongs nothing, one that began on its last day does', () => {
  const late = (inOn: string, outOn: string) => assess(someFacts({ ...bought, repairs: [stay(inOn, outOn)] }), '2027-06-01').end
  expect([late('2027-01-11', '2027-01-20'), late('2027-01-10', '2027-01-20')]).toEqual(['2027-01-10', '2027-01-20'])
})

test('the safe end is a day before the earlier start’s end', () => {
  expect(found(someFacts({ ...bought, invoicedOn: '2026-01-07' }), on, 'S2')).toMatchObject({ legalDay: '2027-01-10', safeDay: '2027-01-06' })
  expect(found(someFacts(bought), on, 'S2')).toMatchObject({ legalDay: '2027-01-10', safeDay: '2027-01-09' })
})

test('a stay between invoice and delivery makes no day safer than it is', () => {
  const facts = someFacts({ invoicedOn: '2026-01-10', deliveredOn: '2026-01-20', faultOn: '2026-02-01', repairs: [stay('2026-01-12', '2026-02-20')] })
  expect(found(facts, on, 'S2')).toMatchObject({ legalDay: '2027-02-20', safeDay: '2027-02-17' })
  const leap = someFacts({ invoicedOn: '2024-01-01', deliveredOn: '2024-02-29', faultOn: '2024-03-01', repairs: [stay('2024-01-01', '2024-02-29')] })
  expect(found(leap, '2024-03-02', 'S2')).toMatchObject({ legalDay: '2025-02-28', safeDay: '2025-02-27' })
})

test('a replacement starts everything anew, and earlier repairs count no more', () => {
  const repairs = [stay('2026-02-01', '2026-02-11'), stay('2026-03-01', '2026-03-11')]
  const facts = someFacts({ ...bought, replacedOn: '2026-10-01', faultOn: '2026-10-05', repairs })
  const { start, end, conclusions } = assess(facts, on)
  expect(start).toMatchObject({ day: '2026-10-01', by: 'replaced', earlier: null })
  expect(end).toBe('2027-10-01')
  expect(conclusions.map(({ rule }) => rule)).toEqual(['R1', 'R4', 'S1', 'S2'])
  expect(conclusions[0]?.notes.join()).toContain('退货是不是也重新算')
})

test('a fault of the set that was replaced is not one of the new set', () => {
  const facts = someFacts({ ...bought, replacedOn: '2026-10-01' })
  expect(rulesOf(facts, on)).toEqual(['R4', 'S1', 'S2'])
  expect(found(facts, on, 'S1')?.next).toContain('换来的这一台')
})

test.each(['2026-10-05', '2026-10-12'])('on %s, within a window of the new set, it opens none; what was reported since does', (today) => {
  const facts = someFacts({ ...bought, replacedOn: '2026-10-01' })
  expect(rulesOf(facts, today)).toEqual(['R4', 'S1', 'S2'])
  expect(rulesOf({ ...facts, reportedOn: '2026-10-04' }, today)).toContain('R1')
})

test('a fault of the day of the replacement is one of the new set', () => {
  const facts = someFacts({ ...bought, replacedOn: '2026-10-01', faultOn: '2026-10-01' })
  expect(rulesOf(facts, on)).toEqual(['R1', 'R4', 'S1', 'S2'])
  expect(found(facts, on, 'S1')?.next).toContain('保管好换货的凭证')
})

test('without any paper the periods run from the ninetieth day after manufacture, for repair alone', () => {
  const facts = someFacts({ ...bought, ...lost, factoryOn: '2026-01-01', faultOn: '2026-04-02' })
  expect(assess(facts, on)).toMatchObject({ start: { day: '2026-04-01', by: 'factory', earlier: null }, end: '2027-04-01' })
  expect(rulesOf(facts, on)).toEqual(['S3', 'S2'])
  expect(found(facts, on, 'S3')).toMatchObject({ claims: ['repair'], legalDay: '2027-04-01' })
})

test('without any paper neither two repairs nor slow ones lead to another phone', () => {
  const repairs = [stay('2026-05-01', '2026-05-03'), stay('2026-06-01', '2026-06-03'), stay('2026-07-01', null, { cause: 'repairer' })]
  expect(rulesOf(someFacts({ ...lost, factoryOn: '2026-01-01', faultOn: '2026-04-02', repairs }), on)).toEqual(['R5', 'S3', 'S2'])
})

test('without any paper and that day, it says how to find it', () => {
  const facts = someFacts({ ...bought, ...lost })
  expect(assess(facts, on)).toMatchObject({ start: null, end: null })
  expect(rulesOf(facts, on)).toEqual(['S3'])
  expect(found(facts, on, 'S3')).toMatchObject({ claims: [], next: expect.stringContaining('IMEI') })
})

test('after the last day by manufacture only other law is left', () => {
  expect(rulesOf(someFacts({ ...lost, factoryOn: '2025-01-01', faultOn: '2026-04-02' }), on)).toEqual(['R15'])
})

test.each(['hasInvoice', 'hasCard', 'hasCopy'] as const)('one paper (%s) is enough', (paper) => {
  const facts = someFacts({ ...bought, ...lost, [paper]: 'yes', factoryOn: '2025-01-01' })
  expect(assess(facts, on).start).toMatchObject({ by: 'delivered' })
  expect(has(facts, on, 'S3')).toBe(false)
})

test('a paper that nobody has looked for is not lost', () => {
  expect(assess(someFacts({ ...bought, ...lost, hasCopy: 'unsure', factoryOn: '2025-01-01' }), on).start).toMatchObject({ by: 'delivered' })
})

test('where nothing is known it says what to look for', () => {
  const { start, end, conclusions } = assess(nothingKnown, on)
  expect([start, end]).toEqual([null, null])
  expect(conclusions).toEqual([expect.objectContaining({ rule: 'S1', claims: [], says: '还不知道期限从哪天算起。' })])
})

test('what is over has no end to look forward to', () => {
  const facts = someFacts({ ...bought, faultOn: '2026-06-01' })
  expect([has(facts, '2027-01-10', 'S2'), has(facts, '2027-01-11', 'S2')]).toEqual([true, false])
})
