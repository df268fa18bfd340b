import { CHECKLIST } from '@shouhou/shared/repair'
import { checkFormOf, checksOf, emptyCheck, failedIn, seenIn, withResult, type CheckForm } from '../../../../miniprogram/src/features/repair/check-form'
import { differenceOf } from '../../../../miniprogram/src/features/repair/difference'
import { failureAt } from '../../../../miniprogram/src/features/repair/failure-at'
import { emptyNote, readNote } from '../../../../miniprogram/src/features/repair/note-form'
import { emptyItem, emptyPickUp, itemFormOf, pickUpFormOf, readItem, readPickUp, type PickUpForm } from '../../../../miniprogram/src/features/repair/pick-up-form'
import { emptySlip, promisedDays, readSlip, slipFormOf, spareSources, type SlipForm } from '../../../../miniprogram/src/features/repair/slip-form'
import { aPickUp, aSlip } from './builders'

const TODAY = '2026-11-22'
const DAYS = { today: TODAY, droppedOffOn: '2026-11-01' }

describe('a slip', () => {
  const errorsWith = (changes: Partial<SlipForm>) => {
    const read = readSlip({ ...slipFormOf(aSlip()), ...changes }, TODAY)
    return 'errors' in read ? read.errors : {}
  }

  test('survives the way into the form and back', () => {
    const slip = aSlip({ promisedOn: '2026-11-08', quotedFen: 18_950, progressLink: 'https://support.example.com/r?id=7', cause: 'parts', spare: 'asked' })
    expect(readSlip(slipFormOf(slip), TODAY)).toEqual({ slip })
  })

  test('asks where it went and for nothing else; the day is today unless somebody says so', () => {
    expect(readSlip(emptySlip, TODAY)).toEqual({ errors: { provider: '请选送到了哪里' } })
    expect(readSlip({ ...emptySlip, provider: 'self' }, TODAY)).toMatchObject({ slip: { droppedOffOn: TODAY, promisedOn: null, quotedFen: null } })
  })

  test('a promise before the drop-off and a drop-off tomorrow are told at their fields', () => {
    expect(errorsWith({ promisedOn: '2026-10-31' })).toEqual({ promisedOn: '说好的日子在送修之前，请看一下' })
    expect(errorsWith({ droppedOffOn: '2026-11-23' })).toEqual({ droppedOffOn: '日期不能晚于今天' })
    expect(errorsWith({ quoted: '一百' })).toHaveProperty('quoted')
  })

  test('of a pasted progress link the address stays; only https is taken', () => {
    expect(readSlip({ ...slipFormOf(aSlip()), progressLink: '查进度：https://s.example.com/a?b=1，请点开' }, TODAY)).toMatchObject({ slip: { progressLink: 'https://s.example.com/a?b=1' } })
    for (const progressLink of ['http://s.example.com', 'javascript:alert(1)', '打电话问', `https://s.example.com/${'a'.repeat(500)}`]) expect(errorsWith({ progressLink })).toHaveProperty('progressLink')
  })

  test('a spare phone may be asked for at the brand and its shops, on an article, and nowhere else', () => {
    expect(spareSources({ ...emptySlip, provider: 'authorised', promisedOn: '2026-12-01' }, TODAY).map(({ article }) => article)).toEqual(['第十五条'])
    expect(spareSources({ ...emptySlip, provider: 'independent', promisedOn: '2026-12-01' }, TODAY)).toEqual([])
    expect([promisedDays({ droppedOffOn: '2026-11-01', promisedOn: '2026-11-08' }, TODAY), promisedDays({ droppedOffOn: '', promisedOn: '2026-11-30' }, TODAY), promisedDays({ droppedOffOn: '', promisedOn: '' }, TODAY)]).toEqual([7, 8, 0])
  })
})

describe('a note', () => {
  test('says something, or a new day, or shows a piece of evidence', () => {
    expect(readNote(emptyNote, DAYS)).toEqual({ errors: { said: '请写一句说了什么，或者选对方新说的日子' } })
    expect(readNote({ ...emptyNote, promisedOn: '2026-11-30' }, DAYS)).toMatchObject({ note: { on: TODAY, promisedOn: '2026-11-30', what: 'chase' } })
    expect(readNote({ ...emptyNote, evidenceIds: ['e-1'] }, DAYS)).toHaveProperty('note')
  })

  test('was not before the drop-off, and not tomorrow; it names at most six pieces', () => {
    expect(readNote({ ...emptyNote, said: '问', on: '2026-10-31' }, DAYS)).toEqual({ errors: { on: '不能早于送修那天' } })
    expect(readNote({ ...emptyNote, said: '问', on: '2026-11-23' }, DAYS)).toHaveProperty('errors.on')
    expect(readNote({ ...emptyNote, said: '问', evidenceIds: ['1', '2', '3', '4', '5', '6', '7'] }, DAYS)).toEqual({ errors: { evidenceIds: '最多选 6 份' } })
  })
})

describe('a pick-up', () => {
  const errorsWith = (changes: Partial<PickUpForm>) => {
    const read = readPickUp({ ...emptyPickUp, ...changes }, DAYS)
    return 'errors' in read ? read.errors : {}
  }

  test('survives the way into the form and back, also with a line of the bill left open', () => {
    const pickUp = aPickUp({ noticedOn: '2026-11-18', paperDoneOn: '2026-11-10', warrantyDays: 0, bill: [{ what: 'part', name: '屏幕', fen: 89_900, origin: 'original' }] })
    expect(readPickUp({ ...pickUpFormOf(pickUp), editing: { at: 1, item: emptyItem } }, DAYS)).toEqual({ pickUp })
  })

  test('days that cannot be so are told at their fields', () => {
    expect(errorsWith({ pickedUpOn: '2026-10-31' })).toEqual({ pickedUpOn: '不能早于送修那天' })
    expect(errorsWith({ noticedOn: '2026-11-21', pickedUpOn: '2026-11-20' })).toEqual({ noticedOn: '通知的日子晚于取到手的日子，请看一下' })
    expect(errorsWith({ paperDoneOn: '2026-11-23' })).toEqual({ paperDoneOn: '日期不能晚于今天' })
    expect([errorsWith({ warrantyDays: '90 天' }), errorsWith({ warrantyDays: '三个月' }), errorsWith({ warrantyDays: '9999' })]).toEqual([{}, { warrantyDays: '请填天数，例如 90，最多 3650' }, { warrantyDays: '请填天数，例如 90，最多 3650' }])
  })

  test('a line of the bill has a name and an amount, which may be nothing; only a part has an origin', () => {
    expect(readItem(emptyItem)).toEqual({ errors: { name: '请写这一项是什么', amount: '请写金额，没收钱填 0' } })
    expect(readItem({ what: 'labour', name: ' 工时费 ', amount: '0', origin: 'used' })).toEqual({ item: { what: 'labour', name: '工时费', fen: 0, origin: null } })
    expect(itemFormOf({ what: 'part', name: '屏幕', fen: 18_950, origin: null })).toEqual({ what: 'part', name: '屏幕', amount: '189.50', origin: 'unsaid' })
  })

  test('the paper is held against the day one was told, and without that against the day it was fetched', () => {
    const days = { noticedOn: null, pickedUpOn: '2026-11-20', paperDoneOn: '2026-11-06' }
    expect(differenceOf(days, '2026-11-01')).toEqual({ late: 14, onPaper: 5, really: 19, isNoticed: false })
    expect(differenceOf({ ...days, noticedOn: '2026-11-06' }, '2026-11-01')).toBeNull()
    expect(differenceOf({ ...days, noticedOn: '2026-11-05' }, '2026-11-01')).toMatchObject({ late: -1, isNoticed: true })
    expect(differenceOf({ ...days, paperDoneOn: null }, '2026-11-01')).toBeNull()
  })
})

describe('a check', () => {
  const items = CHECKLIST('青禾 X1', 'DISP.GREEN').flatMap((group) => group.items)
  const tapped = (form: CheckForm, ...taps: Parameters<typeof withResult> extends [CheckForm, infer Item, infer Result] ? [Item, Result][] : never) =>
    taps.reduce<CheckForm>((before, [item, result]) => ({ ...before, ...withResult(before, item, result) }), form)

  test('what was repaired comes first, and nobody is asked about a hinge that is not there', () => {
    expect(items.slice(0, 3)).toEqual(['display', 'brightness', 'gaps'])
    expect(items).not.toContain('hinge')
  })

  test('a second tap on the same answer takes it back, another one changes it', () => {
    expect(tapped(emptyCheck, ['touch', 'failed'], ['touch', 'failed']).results).toEqual({})
    expect(tapped(emptyCheck, ['touch', 'failed'], ['touch', 'passed']).results).toEqual({ touch: 'passed' })
  })

  test('everything of the list is sent; what nobody touched was not looked at, and words stay only beside what failed', () => {
    const form = tapped({ ...emptyCheck, notes: { touch: '下半边点不动', wifi: '以前写的' } }, ['touch', 'failed'], ['wifi', 'passed'], ['nfc', 'skipped'])
    const sent = checksOf(form, items)
    expect(sent).toHaveLength(items.length)
    expect(sent.filter(({ result }) => result !== 'skipped')).toEqual([{ item: 'touch', result: 'failed', note: '下半边点不动' }, { item: 'wifi', result: 'passed', note: '' }])
    expect([seenIn(form, items), failedIn(form, items)]).toEqual([2, ['touch']])
    expect(checksOf(checkFormOf(sent), items)).toEqual(sent)
  })
})

test('what the cloud refuses stands at the field that it named, by its path or its name', () => {
  const names = { quotedFen: 'quoted', droppedOffOn: 'droppedOffOn', bill: 'bill' } as const
  expect(failureAt(({ code: 'call/bad-input', fields: [{ path: 'slip.quotedFen', problem: 'too-big', limit: 100 }] }), names)).toEqual({ quoted: '请看一下：报价不能超过 100。' })
  expect(failureAt(({ code: 'call/bad-input', fields: [{ path: 'pickUp.bill.2.name', problem: 'missing' }] }), names)).toHaveProperty('bill')
  expect(failureAt(({ code: 'case/date-in-future', field: 'droppedOffOn' }), names)).toEqual({ droppedOffOn: '送修日期不能晚于今天。' })
  expect(failureAt({ code: 'call/offline' }, names)).toEqual({})
})
