import { assess } from '@shouhou/shared/rights'
import { found, has, rulesOf, someFacts } from './facts'

const bought = (day: string, faultOn: string | null) => someFacts({ invoicedOn: day, deliveredOn: day, faultOn })

test.each([
  ['2026-11-01', '2026-11-07', '2026-11-08', '2026-11-15', '2026-11-16'],
  ['2026-08-31', '2026-09-06', '2026-09-07', '2026-09-14', '2026-09-15'],
  ['2024-02-29', '2024-03-06', '2024-03-07', '2024-03-14', '2024-03-15'],
])('handed over on %s: refund until %s or %s, replacement until %s or %s', (start, safe7, legal7, safe15, legal15) => {
  const on = legal15
  expect(found(bought(start, start), on, 'R1')).toMatchObject({ safeDay: safe7, legalDay: legal7, claims: ['refund', 'replace', 'repair'] })
  expect(found(bought(start, legal15), on, 'R2')).toMatchObject({ safeDay: safe15, legalDay: legal15, claims: ['replace', 'repair'] })
})

test.each([
  ['2026-11-01', true, false], ['2026-11-07', true, false], ['2026-11-08', true, false], ['2026-11-09', false, true],
  ['2026-11-15', false, true], ['2026-11-16', false, true], ['2026-11-17', false, false],
])('a fault of %s: R1 %s, R2 %s', (faultOn, isFirst, isSecond) => {
  const facts = bought('2026-11-01', faultOn)
  expect([has(facts, '2026-11-20', 'R1'), has(facts, '2026-11-20', 'R2')]).toEqual([isFirst, isSecond])
})

test('the first window stays open after it ended, and says what has to be proved then', () => {
  const told = found(someFacts({ reportedOn: '2026-11-04' }), '2026-12-24', 'R1')
  const untold = found(someFacts(), '2026-12-24', 'R1')
  expect(told?.notes.join()).not.toContain('要用别的记录证明')
  expect(untold?.notes.join()).toContain('要用别的记录证明')
  const toldOn = (reportedOn: string) => found(someFacts({ reportedOn }), '2026-12-24', 'R1')?.notes.join().includes('要用别的记录证明')
  expect([toldOn('2026-11-08'), toldOn('2026-11-09')]).toEqual([false, true])
})

test.each([['2026-11-07', false], ['2026-11-08', true]])('a counter that counts the first day may refuse a fault of %s: %s', (faultOn, isSaid) => {
  expect(found(bought('2026-11-01', faultOn), '2026-11-08', 'R1')?.notes.join().includes('购买当天算作第1天')).toBe(isSaid)
})

test.each([['2026-11-15', false], ['2026-11-16', true]])('and one of %s in the second window: %s', (faultOn, isSaid) => {
  expect(found(bought('2026-11-01', faultOn), '2026-11-16', 'R2')?.notes.join().includes('购买当天算作第1天')).toBe(isSaid)
})

test('at the edge the first thing to mind is what is left even where the shop counts otherwise, with its day', () => {
  const edge = (faultOn: string, on: string) => found(bought('2026-11-14', faultOn), on, 'R1')
  expect(edge('2026-11-21', '2026-11-22')?.says).toBe('按法律的算法，故障在7日内出现，可以选择退货、换货或者修理。')
  expect(edge('2026-11-21', '2026-11-22')?.notes[0]).toContain('仍可以主张换货或者修理，最好不晚于2026年11月28日书面提出')
  expect(edge('2026-11-21', '2026-11-29')?.notes[0]).toMatch(/仍可以主张换货或者修理。/)
  expect(edge('2026-11-20', '2026-11-22')?.says).not.toContain('按法律的算法')
  const last = found(bought('2026-11-01', '2026-11-16'), '2026-11-16', 'R2')
  expect([last?.says, last?.notes[0]]).toEqual([expect.stringContaining('按法律的算法，故障在第8日至第15日出现'), expect.stringContaining('仍可以要求免费修理')])
})

test('who has neither invoice nor card is told first what else to get', () => {
  const without = { hasInvoice: 'no', hasCard: 'no' } as const
  expect(found(someFacts(without), '2026-11-06', 'R1')?.notes[0]).toMatch(/先找一样能证明购买的：.*付款记录/)
  expect(found(someFacts({ ...without, hasCopy: 'yes' }), '2026-11-06', 'R1')?.notes.join()).not.toContain('先找一样')
  expect(found(someFacts({ ...without, hasCopy: 'no' }), '2026-11-06', 'S3')).toMatchObject({ says: expect.stringContaining('先补一样'), next: expect.stringMatching(/付款记录.*重开的发票/) })
})

test('where the invoice is earlier than the delivery both are shown and the safe day is the earlier one’s', () => {
  const facts = someFacts({ invoicedOn: '2026-10-29', deliveredOn: '2026-11-01', faultOn: '2026-11-06' })
  const { start, conclusions } = assess(facts, '2026-11-06')
  expect(start).toMatchObject({ day: '2026-11-01', by: 'delivered', earlier: { day: '2026-10-29', by: 'invoiced' } })
  expect(conclusions[0]).toMatchObject({ rule: 'R1', safeDay: '2026-11-04', legalDay: '2026-11-08' })
  expect(conclusions[0]?.notes.join()).toContain('仍可以主张换货或者修理')
})

test('where the invoice came later than the phone, only the delivery counts', () => {
  const facts = someFacts({ invoicedOn: '2026-11-05', deliveredOn: '2026-11-01' })
  expect(assess(facts, '2026-11-06').start).toMatchObject({ day: '2026-11-01', by: 'delivered', earlier: null })
})

test('without a day of delivery the invoice starts the periods', () => {
  expect(assess(someFacts({ deliveredOn: null }), '2026-11-06').start).toMatchObject({ day: '2026-11-01', by: 'invoiced', earlier: null })
})

test('nobody needs to know the day of the fault while the window is open', () => {
  const facts = bought('2026-11-01', null)
  expect([has(facts, '2026-11-08', 'R1'), has(facts, '2026-11-09', 'R1'), has(facts, '2026-11-09', 'R2'), has(facts, '2026-11-17', 'R2')]).toEqual([true, false, true, false])
})

test.each(['reportedOn', 'askedOn'] as const)('who wrote inside the window (%s) has the fault inside it', (key) => {
  expect(has({ ...bought('2026-11-01', null), [key]: '2026-11-08' }, '2026-12-24', 'R1')).toBe(true)
  expect(has({ ...bought('2026-11-01', null), [key]: '2026-11-09' }, '2026-12-24', 'R1')).toBe(false)
})

test('so does who sent it in', () => {
  const sentIn = (inOn: string) => ({ ...bought('2026-11-01', null), repairs: [{ inOn, outOn: null, promisedOn: null, cause: 'unknown' as const, isRecorded: false, isFixed: 'unsure' as const }] })
  expect([has(sentIn('2026-11-08'), '2026-12-24', 'R1'), has(sentIn('2026-11-09'), '2026-12-24', 'R1')]).toEqual([true, false])
})

test.each(['DISP.TINT', 'BODY.PAINT', 'DISP.PIXEL', 'SYS.LAG'] as const)('%s is not in the table, so neither window opens', (faultCode) => {
  expect(rulesOf(someFacts({ faultCode }), '2026-11-06')).toEqual(['R12', 'S2'])
})

test('a fault that only an inspection tells opens the window and says so', () => {
  expect(found(someFacts({ faultCode: 'BODY.COVER' }), '2026-11-06', 'R1')?.notes[0]).toContain('检测结果')
})

test.each(['damaged', 'opened', 'altered', 'misused', 'disaster'] as const)('%s closes it', (exclusion) => {
  expect(has(someFacts({ exclusions: [exclusion] }), '2026-11-06', 'R1')).toBe(false)
})

test('the window is the host’s', () => {
  expect(has(someFacts({ component: 'charger', faultCode: 'CHG.FAIL' }), '2026-11-06', 'R1')).toBe(false)
})

test('days that lie ahead break nothing', () => {
  const facts = someFacts({ invoicedOn: '2027-01-01', deliveredOn: '2027-01-02', faultOn: '2027-01-03', reportedOn: '2027-02-01' })
  expect(rulesOf(facts, '2026-11-06')).toContain('R1')
})
