import type { SignupField } from '@shouhou/shared/jielong'
import { answerErrorsOf, answersFormOf, emptyAnswers, errorsInAnswers, withAnswer } from '../../../../../miniprogram/src/packages/jielong/sign/answers-form'

const fields: SignupField[] = [
  { label: '能不能到场', kind: 'choice', choices: ['能', '不能'], isRequired: true, isPrivate: false },
  { label: '几个人', kind: 'number', choices: [], isRequired: true, isPrivate: false },
  { label: '备注', kind: 'text', choices: [], isRequired: false, isPrivate: false },
]

test('an empty form asks for what is required, in the way it is answered', () => {
  expect(errorsInAnswers(emptyAnswers, fields)).toEqual({ 0: '请选一项', 1: '请填这一项' })
})

test('an answer goes to its own place, and leaves the others', () => {
  const form = withAnswer(withAnswer(emptyAnswers, 1, '两个'), 0, '能')
  expect(form.answers).toEqual(['能', '两个'])
  expect(errorsInAnswers(form, fields)).toEqual({ 1: '请填写数字，例如 2' })
  expect(errorsInAnswers(withAnswer(form, 1, '２'), fields)).toEqual({})
})

test('what I answered comes back into the form', () => {
  expect(answersFormOf({ kind: 'signup', answers: ['能', '2', null] })).toEqual({ answers: ['能', '2', ''] })
  expect(answersFormOf(null)).toBe(emptyAnswers)
})

test('what the cloud refuses stands at its answer', () => {
  expect(answerErrorsOf({ code: 'jielong/bad-answers', answers: [{ at: 0, problem: 'not-a-choice' }] }, fields)).toEqual({ 0: '请从下面选一项' })
  expect(answerErrorsOf({ code: 'content/refused', field: 'answers.2' }, fields)).toEqual({ 2: '备注没有通过微信的内容检查，请修改后再提交。' })
  expect(answerErrorsOf({ code: 'jielong/closed' }, fields)).toEqual({})
})
