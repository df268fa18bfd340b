import { emptyForm } from '../../../../miniprogram/src/features/case/form/case-form'
import { isOfSameFault, toldOf, withTold } from '../../../../miniprogram/src/features/case/filing/told-before'

const answered = { faultCode: 'DISP.GREEN', faultOn: '2026-11-05', invoicedOn: null, deliveredOn: '2026-11-01', priceFen: 189_950 } as const

test('what was answered of rights fills what is empty of a report, and nothing else', () => {
  const told = toldOf(answered)
  expect(told).toEqual({ faultCode: 'DISP.GREEN', faultSince: '2026-11-05', boughtOn: '2026-11-01', price: '1899.50' })
  expect(withTold({ ...emptyForm, boughtOn: '2026-10-30' }, told)).toEqual({ ...emptyForm, ...told, boughtOn: '2026-10-30' })
  expect(toldOf({ ...answered, invoicedOn: '2026-10-29' }).boughtOn).toBe('2026-10-29')
})

test('what nobody knew is handed on as nothing', () => {
  expect(toldOf({ ...answered, faultOn: null, deliveredOn: null, priceFen: null })).toEqual({ faultCode: 'DISP.GREEN' })
})

test('a form that was begun of another fault does not get the days of this one', () => {
  expect(isOfSameFault(emptyForm, toldOf(answered))).toBe(true)
  expect(isOfSameFault({ ...emptyForm, faultCode: 'DISP.GREEN' }, toldOf(answered))).toBe(true)
  expect(isOfSameFault({ ...emptyForm, faultCode: 'BATT.HEALTH' }, toldOf(answered))).toBe(false)
})
