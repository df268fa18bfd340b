import { errorsIn, isComplete, nothingTold, type Inquiry } from '../../../../miniprogram/src/features/inquiry/inquiry'

const TODAY = '2026-11-22'
const told = (changes: Partial<Inquiry>): Inquiry => ({ ...nothingTold, faultCode: 'DISP.GREEN', ...changes })

test('only what is wrong must be told; days may be missing', () => {
  expect(errorsIn(nothingTold, TODAY)).toEqual({ faultCode: '请选一个最接近的' })
  expect(isComplete(told({}), TODAY)).toBe(true)
  expect(isComplete(told({ deliveredOn: TODAY, faultOn: TODAY }), TODAY)).toBe(true)
})

test.each([['2026-11-23', '日期不能晚于今天'], ['0202-11-01', '这个日期不对，请重新选一下']])('%s is no day to count from', (day, error) => {
  expect(errorsIn(told({ deliveredOn: day }), TODAY)).toEqual({ deliveredOn: error })
  expect(errorsIn(told({ faultOn: day }), TODAY).faultOn).toBe(error)
})

test('it cannot break before it was there', () => {
  expect(errorsIn(told({ deliveredOn: '2026-11-10', faultOn: '2026-11-09' }), TODAY)).toEqual({ faultOn: '比收到的日期还早，请核对一下' })
})
