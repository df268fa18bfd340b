import type { RightsFacts } from '@shouhou/shared/rights'
import { found, has, rulesOf, someFacts, stay } from './facts'

const on = '2026-11-22'

describe('accessories (R11)', () => {
  const battery = (changes: Partial<RightsFacts> = {}) =>
    someFacts({ component: null, faultCode: 'BATT.HEALTH', batteryHealth: 79, invoicedOn: '2026-05-01', deliveredOn: '2026-05-01', faultOn: '2026-10-01', ...changes })

  test.each<[string, RightsFacts, boolean]>([
    ['a battery at 79', battery(), true],
    ['a battery at 80', battery({ batteryHealth: 80 }), false],
    ['a battery that nobody measured', battery({ batteryHealth: null }), true],
    ['a battery on its last day', battery({ faultOn: '2026-11-01' }), true],
    ['a battery a day later', battery({ faultOn: '2026-11-02' }), false],
    ['a battery without papers', battery({ hasInvoice: 'no', hasCard: 'no', hasCopy: 'no', factoryOn: '2026-03-01' }), false],
    ['a battery of a phone that fell', battery({ exclusions: ['damaged'] }), false],
    ['a charger', someFacts({ component: 'charger', faultCode: 'CHG.FAIL' }), true],
    ['earphones on their last day', someFacts({ component: 'earphone', faultCode: 'AUD.JACK', faultOn: '2027-02-01' }), true],
    ['earphones a day later', someFacts({ component: 'earphone', faultCode: 'AUD.JACK', faultOn: '2027-02-02' }), false],
    ['a card', someFacts({ component: 'card', faultCode: 'NET.SIM' }), true],
    ['the host', someFacts(), false],
  ])('%s', (_what, facts, isReplaced) => {
    expect(has(facts, '2027-02-03', 'R11')).toBe(isReplaced)
  })

  test.each([[0, ['replace']], [1, ['replace']], [2, ['refund', 'replace']], [3, ['refund', 'replace']]])('replaced %i times: %s', (accessoryReplacements, claims) => {
    expect(found(battery({ accessoryReplacements }), on, 'R11')).toMatchObject({ claims, amounts: [] })
  })

  test('the battery is over long before the host, and says whose period that is', () => {
    expect(rulesOf(battery({ faultOn: '2026-11-02' }), on)).toEqual(['R15'])
    expect(found(battery({ faultOn: '2026-11-02' }), on, 'R15')).toMatchObject({ says: expect.stringContaining('电池的三包有效期已经过了'), next: expect.stringMatching(/^先尽快书面告诉卖家/) })
    expect(found(battery({ faultOn: '2026-11-02' }), on, 'R15')?.notes.join()).toContain('主机的有效期更长')
  })

  test('how long a charger has is told with its doubt', () => {
    const facts = someFacts({ component: 'charger', faultCode: 'CHG.FAIL' })
    expect([found(facts, on, 'R11'), found(facts, on, 'S2')].map((claim) => claim?.notes.join().includes('公开镜像写法不一'))).toEqual([true, true])
    expect(found(someFacts(), on, 'S2')?.notes.join()).not.toContain('公开镜像写法不一')
  })
})

describe('no reason needed (R13)', () => {
  const online = (changes: Partial<RightsFacts> = {}) => someFacts({ deliveredOn: '2026-11-15', isOnline: 'yes', faultCode: 'DISP.TINT', ...changes })

  test.each([['2026-11-15', true], ['2026-11-21', true], ['2026-11-22', true], ['2026-11-23', false]])('delivered 2026-11-15, on %s: %s', (day, isOpen) => {
    expect(has(online(), day, 'R13')).toBe(isOpen)
  })

  test('the day after the delivery is the first of seven', () => {
    expect(found(online(), on, 'R13')).toMatchObject({ claims: ['no-reason-return'], safeDay: '2026-11-21', legalDay: '2026-11-22' })
  })

  test.each<[string, Partial<RightsFacts>, boolean]>([
    ['confirmed for this order', { isNoReasonWaived: 'yes' }, false],
    ['not confirmed', { isNoReasonWaived: 'no' }, true],
    ['nobody remembers', { isNoReasonWaived: 'unsure' }, true],
    ['bought in a shop', { isOnline: 'no' }, false],
    ['bought nobody knows where', { isOnline: 'unsure' }, false],
    ['nobody knows when it came', { deliveredOn: null }, false],
    ['it fell', { exclusions: ['damaged'] }, false],
    ['it was opened', { exclusions: ['altered', 'opened'] }, false],
    ['the card does not match', { exclusions: ['altered'] }, true],
  ])('%s: %s', (_what, changes, isOpen) => {
    expect(has(online(changes), on, 'R13')).toBe(isOpen)
  })

  test('it always says what the other side may hold against it, and that quality is another matter', () => {
    const notes = found(online({ isNoReasonWaived: 'no' }), on, 'R13')?.notes.join() ?? ''
    expect(notes).toContain('可能抗辩商品不完好')
    expect(notes).toContain('有质量问题的')
    expect(notes).not.toContain('一般不能主张')
    expect(found(online(), on, 'R13')?.notes.join()).toContain('一般不能主张')
  })

  test('another phone from the seller does not open it again', () => {
    expect(has(online({ deliveredOn: '2026-10-01', replacedOn: '2026-11-20' }), on, 'R13')).toBe(false)
  })
})

describe('no answer (R14)', () => {
  test.each([['2026-11-06', true], ['2026-11-07', false], ['2026-11-22', false], ['2026-12-01', false]])('asked on %s, on 2026-11-22: %s', (askedOn, isLate) => {
    expect(has(someFacts({ askedOn }), on, 'R14')).toBe(isLate)
  })

  test('a replacement since settles it, one before does not', () => {
    const asked = (replacedOn: string) => has(someFacts({ askedOn: '2026-10-01', replacedOn }), on, 'R14')
    expect([asked('2026-10-01'), asked('2026-10-20'), asked('2026-09-30')]).toEqual([false, false, true])
  })

  test('one place at a time', () => {
    expect(found(someFacts({ askedOn: '2026-10-01' }), on, 'R14')?.next).toContain('先选一处')
  })

  test('who was told that it fell may still ask for the reasons', () => {
    const facts = someFacts({ askedOn: '2026-10-01', exclusions: ['damaged'] })
    expect(rulesOf(facts, on)).toEqual(['E1', 'R14'])
    expect(found(facts, on, 'R14')?.notes.join()).toContain('先要书面依据')
    expect(found(someFacts({ askedOn: '2026-10-01' }), on, 'R14')?.notes.join()).not.toContain('先要书面依据')
  })
})

describe('what excludes the rules (E1)', () => {
  test('comes first, names what was ticked, and leaves the others out', () => {
    const facts = someFacts({ exclusions: ['opened', 'misused'], repairs: [stay('2026-11-05', null)] })
    expect(rulesOf(facts, '2026-12-24')).toEqual(['E1'])
    expect(found(facts, on, 'E1')?.says).toBe('有下面的情况，一般不实行三包，对方可以合理收费修理：自己拆过，或在不承担三包的地方拆修过；没有按说明书使用、维护而损坏。')
    expect(found(facts, on, 'E1')?.claims).toEqual(['paid-repair', 'written-reason'])
  })

  test('comes first even where the goods may still go back without a reason', () => {
    expect(rulesOf(someFacts({ exclusions: ['altered'], isOnline: 'yes', deliveredOn: '2026-11-20' }), on)).toEqual(['E1', 'R13'])
  })

  test('nobody need know the start', () => {
    expect(rulesOf(someFacts({ exclusions: ['damaged'], invoicedOn: null, deliveredOn: null }), on)).toEqual(['E1'])
  })

  test('asks for a reason in writing, and does not answer for the court', () => {
    const claim = found(someFacts({ exclusions: ['damaged'] }), on, 'E1')
    expect(claim?.next).toContain('书面写明依据')
    expect(claim?.notes.join()).toContain('由法院或机关认定')
    expect(found(someFacts({ exclusions: ['damaged'], faultOn: '2027-05-02' }), '2027-06-01', 'E1')?.notes.join()).not.toContain('由法院或机关认定')
  })
})

describe('outside the table and the periods (R12, R15)', () => {
  const tint = (changes: Partial<RightsFacts> = {}) => someFacts({ faultCode: 'DISP.TINT', ...changes })

  test.each([['2027-05-01', true], ['2027-05-02', false]])('found on %s, the burden of proof may shift: %s', (faultOn, mayShift) => {
    expect(found(tint({ faultOn }), '2027-06-01', 'R12')?.notes.join().includes('由对方举证')).toBe(mayShift)
  })

  test.each([
    ['2026-12-01', 30, '2026-12-01'], ['2026-12-02', 30, null], ['2026-11-09', null, null],
  ])('a fault of %s under a promise of %s days: until %s', (faultOn, brandPromiseDays, until) => {
    const claim = found(tint({ faultOn, brandPromiseDays }), '2026-12-24', 'R12')
    expect(claim?.legalDay).toBe(until)
    expect(claim?.notes.join().includes('天数已经过了')).toBe(faultOn === '2026-12-02')
  })

  test('a promise holds for a fault of the table too', () => {
    const facts = someFacts({ faultOn: '2026-11-25', brandPromiseDays: 30 })
    expect(rulesOf(facts, '2026-11-26')).toEqual(['R4', 'R12', 'S2'])
    expect(found(facts, '2026-11-26', 'R12')).toMatchObject({ safeDay: '2026-11-30', legalDay: '2026-12-01', says: expect.stringContaining('品牌自己承诺30天') })
    expect(rulesOf({ ...facts, faultOn: '2026-12-02' }, '2026-12-03')).toEqual(['R4', 'S2'])
  })

  test.each([['2027-11-01', false], ['2027-11-02', true]])('a fault of %s is out of the year: %s', (faultOn, isOut) => {
    expect(has(someFacts({ faultOn }), '2027-12-01', 'R15')).toBe(isOut)
  })

  test('three years are counted from the fault', () => {
    const facts = someFacts({ invoicedOn: '2022-02-01', deliveredOn: '2022-02-01', faultOn: '2024-02-29' })
    expect(found(facts, '2027-02-28', 'R15')?.legalDay).toBe('2027-02-28')
    expect(found(facts, '2027-02-28', 'R15')?.notes.join()).not.toContain('已经超过三年')
    expect(found(facts, '2027-03-01', 'R15')?.notes.join()).toContain('已经超过三年')
  })

  test('where nobody knows when the fault came it says so', () => {
    expect(found(someFacts({ faultOn: null }), '2027-12-01', 'R15')).toMatchObject({ legalDay: null, notes: expect.arrayContaining([expect.stringContaining('还不知道故障哪天出现')]) })
  })
})
