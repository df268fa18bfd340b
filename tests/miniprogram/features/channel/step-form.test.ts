import { NewStep } from '@shouhou/shared/channel'
import { firstForm, readStep, stepErrorsOf, untouched, withDraft } from '../../../../miniprogram/src/features/channel/step-form'
import { aReport } from '../../../support/builders'

const NOW = Date.parse('2026-11-22T10:00:00+08:00')

test('a step begins with today, the seller of the case, and what was asked', () => {
  const form = firstForm(aReport({ shop: '青禾旗舰店' }), '免费换屏', NOW)
  expect(form).toEqual({ takenOn: '2026-11-22', number: '', against: '青禾旗舰店', asked: '免费换屏' })
  expect(NewStep.parse((readStep('12315', form, NOW) as { step: NewStep }).step)).toMatchObject({ channel: '12315', against: '青禾旗舰店' })
})

test('without a shop the brand stands there only where the brand itself sold it', () => {
  expect(firstForm(aReport({ brand: '青禾', shop: '', channel: 'brandOnline' }), '', NOW).against).toContain('青禾')
  expect(firstForm(aReport({ brand: '青禾', shop: '', channel: 'retailer' }), '', NOW).against).toBe('')
})

test('what was typed stays when the case changes', () => {
  const form = firstForm(aReport({ shop: '后来改的店' }), '', NOW)
  expect(withDraft(form, { ...untouched, number: 'A-1', against: '' })).toEqual({ ...form, number: 'A-1', against: '' })
})

test('a day is needed, and it has come', () => {
  const form = firstForm(aReport(), '', NOW)
  expect(readStep('brand', { ...form, takenOn: '' }, NOW)).toMatchObject({ errors: { takenOn: expect.stringContaining('日期') } })
  expect(readStep('brand', { ...form, takenOn: '2026-11-23' }, NOW)).toMatchObject({ errors: { takenOn: expect.any(String) } })
})

test('what the cloud refuses stands beside its field, and what belongs to none stands by itself', () => {
  expect(stepErrorsOf({ code: 'case/date-in-future', field: 'step.takenOn' })).toEqual({ takenOn: '提交的日期不能晚于今天。' })
  expect(Object.keys(stepErrorsOf({ code: 'channel/dates-crossed' }))).toEqual(['takenOn'])
  expect(stepErrorsOf({ code: 'call/bad-input', fields: [{ path: 'step.number', problem: 'too-long', limit: 60 }] })).toEqual({ number: '请看一下：编号太长了，最多 60 个字。' })
  expect(stepErrorsOf({ code: 'channel/too-many', limit: 30 })).toEqual({})
})
