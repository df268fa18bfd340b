import type { Failure } from '@shouhou/shared'
import { canRetry, sayRefusal } from '../../../miniprogram/src/words/refusals'

test('what may go away by itself can be tried again', () => {
  const passing: Failure[] = [{ code: 'call/offline' }, { code: 'call/timed-out' }, { code: 'call/still-running' }, { code: 'call/broken', requestId: '' }]
  expect(passing.map(canRetry)).toEqual([true, true, true, true])
})

test('a refusal cannot be tried again', () => {
  const refusals: Failure[] = [{ code: 'call/not-operator' }, { code: 'group/not-allowed', action: 'moderation.decide' }, { code: 'case/not-found' }, { code: 'call/bad-input', fields: [] }]
  expect(refusals.map(canRetry)).toEqual([false, false, false, false])
})

test('a mistyped link names what it was to lead to, not the group that is part of it', () => {
  const fields = [{ path: 'groupId', problem: 'wrong-form' as const }, { path: 'caseId', problem: 'wrong-form' as const }]
  expect(sayRefusal({ code: 'call/bad-input', fields }).title).toBe('没有找到这个案例')
  expect(sayRefusal({ code: 'call/bad-input', fields: fields.slice(0, 1) }).title).toBe('没有找到这个群')
})

test('whoever may not see a page learns who may', () => {
  expect(sayRefusal({ code: 'group/not-allowed', action: 'moderation.decide' }).detail).toContain('能看的是群主和管理员，监督群里还有监督员。')
  expect(sayRefusal({ code: 'group/not-allowed', action: 'group.appoint' }).detail).toContain('能看的是群主。')
})

test('whoever is outside a group learns that they are', () => {
  expect(sayRefusal({ code: 'group/not-allowed', action: 'case.read' }).title).toBe('您不在这个群里')
})
