import type { RightsFacts } from '@shouhou/shared/rights'
import { found, has, rulesOf, someFacts, stay } from './facts'

const on = '2026-11-22'
const first = stay('2026-03-01', '2026-03-05')
const second = stay('2026-05-01', '2026-05-05')
const sentIn = (repairs: RightsFacts['repairs'], changes: Partial<RightsFacts> = {}) =>
  someFacts({ invoicedOn: '2026-01-10', deliveredOn: '2026-01-10', faultOn: '2026-02-20', repairs, ...changes })

describe('two repairs (R3), or a free one (R4)', () => {
  test.each<[string, RightsFacts, boolean]>([
    ['none', sentIn([]), false],
    ['one', sentIn([first]), false],
    ['two', sentIn([first, second]), true],
    ['three', sentIn([first, second, stay('2026-07-01', '2026-07-05')]), true],
    ['two, the first unrecorded', sentIn([{ ...first, isRecorded: false }, second]), false],
    ['two, the last unrecorded', sentIn([first, { ...second, isRecorded: false }]), false],
    ['three, one unrecorded', sentIn([first, { ...second, isRecorded: false }, stay('2026-07-01', '2026-07-05')]), true],
    ['two, and it works', sentIn([first, { ...second, isFixed: 'yes' }]), false],
    ['two, and nobody knows', sentIn([first, { ...second, isFixed: 'unsure' }]), false],
    ['two that held for a while, and in again', sentIn([{ ...first, isFixed: 'yes' }, { ...second, isFixed: 'yes' }, stay('2026-11-20', null)]), true],
    ['one, and in again', sentIn([first, stay('2026-11-20', null)]), false],
    ['two, of a fault that is not in the table', sentIn([first, second], { faultCode: 'DISP.TINT' }), false],
    ['two, of a phone that fell', sentIn([first, second], { exclusions: ['damaged'] }), false],
    ['two of an accessory', sentIn([first, second], { faultCode: 'CHG.FAIL', component: 'charger' }), false],
    ['two of the set that was replaced', sentIn([first, second], { replacedOn: '2026-06-01', faultOn: '2026-07-01' }), false],
    ['two, the second after the end', sentIn([first, stay('2027-03-01', '2027-03-05')]), false],
  ])('%s', (_what, facts, isReplaced) => {
    const day = facts.repairs.some(({ inOn }) => inOn > on) ? '2027-04-01' : on
    expect(has(facts, day, 'R3')).toBe(isReplaced)
    if (isReplaced) expect(found(facts, day, 'R3')).toMatchObject({ claims: ['replace'], legalDay: expect.any(String) })
  })

  test('with two recorded repairs the free one is no longer the answer', () => {
    expect(rulesOf(sentIn([first, second]), on)).toEqual(['R3', 'S2'])
    expect(rulesOf(sentIn([first]), on)).toEqual(['R4', 'S2'])
  })

  test('the right stays when the day it is looked at lies after the end', () => {
    const facts = sentIn([first, second])
    expect(found(facts, '2027-03-01', 'R3')?.notes.join()).toContain('故障在那以前就有')
  })

  test('it says which repair does not count', () => {
    expect(found(sentIn([{ ...first, isRecorded: false }, second]), on, 'R4')?.notes.join()).toContain('修过的2次里，有1次没有维修记录')
    expect(found(sentIn([first]), on, 'R4')?.notes.join()).toContain('已经有1次带记录的修理')
    expect(found(sentIn([first, { ...second, isFixed: 'unsure' }]), on, 'R4')?.notes.join()).toContain('两次修理都有记录')
  })

  test.each<[string, RightsFacts, string, boolean]>([
    ['30 days after', sentIn([first]), '2026-04-04', true],
    ['31 days after', sentIn([first]), '2026-04-05', false],
    ['it works', sentIn([{ ...first, isFixed: 'yes' }]), '2026-04-04', false],
    ['in again on day 30', sentIn([{ ...first, isFixed: 'yes' }, stay('2026-04-04', null)]), '2026-04-06', true],
    ['in again on day 31', sentIn([{ ...first, isFixed: 'yes' }, stay('2026-04-05', null)]), '2026-04-06', false],
  ])('the repair warranty, %s', (_what, facts, day, isFailed) => {
    expect(found(facts, day, 'R4')?.says.includes('修后30日内又不能正常使用')).toBe(isFailed)
  })

  test.each([['2027-01-10', true], ['2027-01-11', false]])('a fault of %s is inside the year: %s', (faultOn, isInside) => {
    expect(has(sentIn([], { faultOn }), '2027-02-01', 'R4')).toBe(isInside)
  })
})

describe('a phone in place of it (R5)', () => {
  test.each([
    ['2026-08-21', false], ['2026-08-22', false], ['2026-08-23', true], ['2026-09-05', true],
  ])('in since 2026-08-15, on %s: %s', (day, isDue) => {
    expect(has(sentIn([stay('2026-08-15', null)]), day, 'R5')).toBe(isDue)
  })

  test('the vectors of 2023: 21 days give a spare phone and nothing else', () => {
    const facts = someFacts({ invoicedOn: '2023-03-01', deliveredOn: '2023-03-01', faultOn: '2023-08-14', repairs: [stay('2023-08-15', null, { cause: 'repairer' })] })
    const { conclusions } = { conclusions: rulesOf(facts, '2023-09-05') }
    expect(conclusions).toEqual(['R5', 'R4', 'S2'])
    expect(found(facts, '2023-09-05', 'R5')?.says).toContain('第21天')
    expect([has(facts, '2023-08-22', 'R5'), has(facts, '2023-08-23', 'R5')]).toEqual([false, true])
  })

  test.each([['2026-08-22', false], ['2026-08-23', true]])('promised for %s at drop-off: ask at once %s', (promisedOn, isDue) => {
    expect(has(sentIn([stay('2026-08-15', null, { promisedOn })]), '2026-08-15', 'R5')).toBe(isDue)
  })

  test('not for one that is back, fell, is an accessory, was in after the end, or is not in yet', () => {
    const away = [stay('2026-08-15', null)]
    expect([
      has(sentIn([stay('2026-08-15', '2026-08-30')]), on, 'R5'),
      has(sentIn(away, { exclusions: ['damaged'] }), on, 'R5'),
      has(sentIn(away, { component: 'charger', faultCode: 'CHG.FAIL' }), on, 'R5'),
      has(sentIn([stay('2027-08-15', null)]), '2027-09-22', 'R5'),
      has(sentIn([stay('2026-12-15', null, { promisedOn: '2027-02-01' })]), on, 'R5'),
    ]).toEqual([false, false, false, false, false])
  })

  test('where the start is not known it says what it rests on', () => {
    const facts = sentIn([stay('2026-08-15', null)], { invoicedOn: null, deliveredOn: null })
    expect(found(facts, on, 'R5')?.notes.join()).toContain('前提是在三包有效期内送修')
  })

  test('for a fault that is not in the table it says so', () => {
    expect(found(sentIn([stay('2026-08-15', null)], { faultCode: 'DISP.TINT' }), on, 'R5')?.notes.join()).toContain('故障不在性能故障表里')
  })
})

describe('slow repairs (R6, R7, R8)', () => {
  const away = (cause: 'repairer' | 'parts' | 'unknown', changes: Partial<RightsFacts> = {}) => sentIn([stay('2026-08-01', null, { cause })], changes)

  test.each<['repairer' | 'parts' | 'unknown', string, string[]]>([
    ['repairer', '2026-08-31', []], ['repairer', '2026-09-01', ['R6']], ['repairer', '2026-10-01', ['R6']],
    ['parts', '2026-09-01', []], ['parts', '2026-09-30', []], ['parts', '2026-10-01', ['R7']],
    ['unknown', '2026-08-31', []], ['unknown', '2026-09-01', ['R8']], ['unknown', '2026-10-01', ['R8']],
  ])('for the reason %s on %s: %s', (cause, day, rules) => {
    expect(rulesOf(away(cause), day).filter((rule) => ['R6', 'R7', 'R8'].includes(rule))).toEqual(rules)
  })

  test('nobody says why: both articles are shown, and from day 61 that either would do', () => {
    const claim = found(away('unknown'), '2026-09-01', 'R8')
    expect(claim).toMatchObject({ claims: ['written-reason'] })
    expect(claim?.sources.map(({ article }) => article)).toEqual(expect.arrayContaining(['第十六条', '第十七条']))
    expect(found(away('unknown'), '2026-09-30', 'R8')?.notes.join()).toContain('要超过60日，现在是第60天')
    expect(found(away('unknown'), '2026-10-01', 'R8')?.notes.join()).toContain('也已经超过60日')
  })

  test.each([['no', true], ['yes', false], ['unsure', false]] as const)('back after 31 days, and it works: %s', (isFixed, isClaimed) => {
    expect(has(sentIn([stay('2026-08-01', '2026-09-01', { cause: 'repairer', isFixed })]), on, 'R6')).toBe(isClaimed)
  })

  test('back after 30 days and broken is not slow', () => {
    expect(has(sentIn([stay('2026-08-01', '2026-08-31', { cause: 'repairer', isFixed: 'no' })]), on, 'R6')).toBe(false)
  })

  test('not for a phone that fell, an accessory, or the set before this one', () => {
    expect([
      rulesOf(away('repairer', { exclusions: ['opened'] }), on),
      rulesOf(away('repairer', { replacedOn: '2026-11-01', faultOn: '2026-11-20' }), on),
    ].flat()).not.toContain('R6')
    expect(has(away('repairer', { component: 'charger', faultCode: 'CHG.FAIL' }), on, 'R6')).toBe(false)
  })
})
