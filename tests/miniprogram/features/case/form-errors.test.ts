import { Report } from '@shouhou/shared/case'
import { emptyForm, formOf, type CaseForm } from '../../../../miniprogram/src/features/case/form/case-form'
import { errorsOf, readForm } from '../../../../miniprogram/src/features/case/form/form-errors'
import { errorsIn, firstWrongStep } from '../../../../miniprogram/src/features/case/form/form-steps'
import { aReport } from '../../../support/builders'

const NOON = Date.parse('2026-11-21T04:00:00.000Z')

const filled: CaseForm = formOf(aReport())
const errorsWith = (changes: Partial<CaseForm>) => {
  const read = readForm({ ...filled, ...changes }, NOON)
  return 'errors' in read ? read.errors : {}
}

test('a report survives the way into the form and back', () => {
  expect(readForm(filled, NOON)).toEqual({ report: { ...aReport(), model: 'X1' } })
})

test('an empty form asks for what is required and for nothing else', () => {
  const read = readForm(emptyForm, NOON)
  expect(read).toEqual({ errors: {
    brand: '请填写品牌', model: '请填写型号', fault: '请用一句话写下故障', faultCode: '请选一个最接近的故障类型',
    impact: '请选影响程度', wishes: '请至少选一项诉求',
  } })
})

test.each([['￥1,899.5', 189_950], ['1899元', 189_900], ['', null]])('the price %s is %s fen', (price, fen) => {
  const read = readForm({ ...filled, price }, NOON)
  expect('report' in read && read.report.priceFen).toBe(fen)
})

test.each(['一千', '-3', '1.999'])('%s is no price', (price) => {
  expect(errorsWith({ price }).price).toContain('请填写数字')
})

test('an IMEI may be typed in groups, and must have 15 digits', () => {
  const read = readForm({ ...filled, imei: '12 345678 901234 5' }, NOON)
  expect('report' in read && read.report.imei).toBe('123456789012345')
  expect(errorsWith({ imei: '不知道' })).toHaveProperty('imei')
  expect(errorsWith({ imei: '12345' })).toEqual({ imei: 'IMEI 是 15 位数字，请再核对一下' })
})

test('today in China is not the future, tomorrow is', () => {
  expect(errorsWith({ boughtOn: '2026-11-21' })).toEqual({})
  expect(errorsWith({ faultSince: '2026-11-22' })).toEqual({ faultSince: '日期不能晚于今天' })
})

test('a text that is too long says by how much', () => {
  expect(errorsWith({ fault: '长'.repeat(201) })).toEqual({ fault: '最多 200 个字，现在有 201 个字' })
})

test('what the cloud refuses stands beside its field, wherever the report was sent in', () => {
  expect(errorsOf({ code: 'content/refused', field: 'demand' })).toEqual({ demand: '具体诉求没有通过微信的内容检查，请修改后再提交。' })
  expect(errorsOf({ code: 'call/bad-input', fields: [{ path: 'with.report.priceFen', problem: 'too-big', limit: 100 }] })).toEqual({ price: '请看一下：购买价格不能超过 100。' })
  expect(errorsOf({ code: 'evidence/not-found' })).toEqual({ evidence: '没有找到这份证据。' })
  expect(errorsOf({ code: 'call/offline' })).toEqual({})
})

test('every field of a report has its place in a step', () => {
  const fields = Object.keys(Report.shape).map((name) => (name === 'priceFen' ? 'price' : name))
  expect(fields.filter((field) => firstWrongStep({ [field]: '不对' }) < 0)).toEqual([])
})

test('the first wrong step is opened, and shows its own errors', () => {
  const errors = { wishes: '请至少选一项诉求', fault: '请用一句话写下故障' }
  expect(firstWrongStep(errors)).toBe(1)
  expect(errorsIn('fault', errors)).toEqual({ fault: '请用一句话写下故障' })
})
