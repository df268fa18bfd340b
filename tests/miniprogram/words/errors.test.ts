import { sayFailure } from '../../../miniprogram/src/words/errors'

test('a failure with facts says them', () => {
  expect(sayFailure({ code: 'jielong/full', capacity: 50 })).toBe('名额已满，一共 50 人。')
  expect(sayFailure({ code: 'evidence/too-large', limit: 10_485_760 })).toBe('文件太大了，最大 10 MB。')
  expect(sayFailure({ code: 'jielong/late', closesAt: Date.parse('2026-11-21T18:05:00+08:00') })).toBe('这个接龙已在 2026年11月21日 18:05 截止。')
})

test('bad input names the fields as people know them, three at most', () => {
  const fields = [
    { path: 'report.model', problem: 'missing' as const },
    { path: 'nickname', problem: 'too-long' as const, limit: 60 },
    { path: 'report.tried.2', problem: 'wrong-form' as const },
    { path: 'rules', problem: 'missing' as const },
  ]

  expect(sayFailure({ code: 'call/bad-input', fields })).toBe('请看一下：型号还没有填；昵称太长了，最多 60 个字；已经试过的办法的格式不对。')
})

test('a field without a name of its own, and no field at all, still make a sentence', () => {
  expect(sayFailure({ code: 'call/bad-input', fields: [{ path: 'zzz', problem: 'missing' }] })).toBe('请看一下：有一项还没有填。')
  expect(sayFailure({ code: 'call/bad-input', fields: [] })).toBe('请看一下：有一项的格式不对。')
})

test('a fault of ours gives the number to ask about', () => {
  expect(sayFailure({ code: 'call/broken', requestId: 'r-42' })).toContain('编号 r-42')
  expect(sayFailure({ code: 'call/broken', requestId: '' })).not.toContain('编号')
})
