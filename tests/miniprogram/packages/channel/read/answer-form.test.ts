import { answerErrorsOf, emptyAnswer, readAnswer } from '../../../../../miniprogram/src/packages/channel/read/answer-form'

const NOW = Date.parse('2026-11-22T10:00:00+08:00')
const step = { takenOn: '2026-11-10' }

test('an answer came today unless another day is said', () => {
  expect(readAnswer({ ...emptyAnswer, state: 'accepted', said: '已受理' }, step, NOW)).toEqual({ answer: { state: 'accepted', on: '2026-11-22', said: '已受理', evidenceIds: [] } })
})

test('it says how things stand, not before it was handed in, and not tomorrow', () => {
  expect(readAnswer(emptyAnswer, step, NOW)).toEqual({ errors: { state: '请选一项' } })
  expect(readAnswer({ ...emptyAnswer, state: 'refused', on: '2026-11-09' }, step, NOW)).toMatchObject({ errors: { on: expect.stringContaining('早于') } })
  expect(readAnswer({ ...emptyAnswer, state: 'refused', on: '2026-11-23' }, step, NOW)).toMatchObject({ errors: { on: expect.any(String) } })
})

test('what the cloud refuses stands beside its field', () => {
  expect(Object.keys(answerErrorsOf({ code: 'channel/dates-crossed' }))).toEqual(['on'])
  expect(Object.keys(answerErrorsOf({ code: 'evidence/not-found' }))).toEqual(['evidenceIds'])
  expect(answerErrorsOf({ code: 'call/offline' })).toEqual({})
})
