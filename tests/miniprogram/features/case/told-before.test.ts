import { emptyForm } from '../../../../miniprogram/src/features/case/form/case-form'
import { toldIn, withTold } from '../../../../miniprogram/src/features/case/filing/told-before'

test('what was answered of rights fills what is empty of a report, and nothing else', () => {
  const told = toldIn({ faultCode: 'DISP.GREEN', faultSince: '2026-11-05', boughtOn: '2026-11-01', priceFen: '189950' })
  expect(told).toEqual({ faultCode: 'DISP.GREEN', faultSince: '2026-11-05', boughtOn: '2026-11-01', price: '1899.50' })
  expect(withTold({ ...emptyForm, boughtOn: '2026-10-30' }, told)).toEqual({ ...emptyForm, ...told, boughtOn: '2026-10-30' })
})

test('an address may carry anything: what is no answer is none', () => {
  expect(toldIn({ faultCode: 'constructor', faultSince: 'gestern', boughtOn: '1026-11-01', priceFen: '-5' })).toEqual({})
  expect(toldIn({})).toEqual({})
})
