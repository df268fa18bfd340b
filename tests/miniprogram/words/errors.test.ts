import { sayFailure } from '../../../miniprogram/src/words/errors'

test('a failure with facts says them', () => {
  expect(sayFailure({ code: 'jielong/full', capacity: 50, waiting: 0 })).toBe('名额已满，一共 50 人。可以排在候补里，有人退出就会按先后补上。')
  expect(sayFailure({ code: 'jielong/full', capacity: 50, waiting: 3 })).toBe('名额已满，一共 50 人，还有 3 人在候补。可以排在候补里，有人退出就会按先后补上。')
  expect(sayFailure({ code: 'evidence/too-large', limit: 10_485_760 })).toBe('文件太大了，最大 10 MB。')
  expect(sayFailure({ code: 'group/too-many-guesses', until: Date.parse('2026-11-21T18:05:00+08:00') })).toBe('不对的邀请码试了好几个，先停一停。请跟群主核对一下，2026年11月21日 18:05 以后再试。')
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

test('answers that will not do are said by their place, three at most', () => {
  const answers = (['missing', 'not-a-number', 'not-a-choice', 'missing'] as const).map((problem, at) => ({ at, problem }))
  expect(sayFailure({ code: 'jielong/bad-answers', answers })).toBe('请看一下：第 1 项还没有填；第 2 项要填数字；第 3 项要从给出的选项里选。')
})

test('of two dates each has its own name', () => {
  expect(sayFailure({ code: 'jielong/date-in-future', field: 'quote.on' })).toBe('报价日期不能晚于今天。')
  expect(sayFailure({ code: 'jielong/date-in-future', field: 'official.on' })).toBe('官方价的日期不能晚于今天。')
  expect(sayFailure({ code: 'content/refused', field: 'thirdParty.url' })).toBe('链接没有通过微信的内容检查，请修改后再提交。')
  expect(sayFailure({ code: 'call/bad-input', fields: [{ path: 'with.quote.official.on', problem: 'wrong-form' }, { path: 'with.quote.quote.fen', problem: 'missing' }] })).toBe('请看一下：官方价的日期的格式不对；报价还没有填。')
})

test('why two cannot be merged is a sentence of its own each', () => {
  const whys = ['same', 'other-kind', 'already-merged', 'has-merged', 'has-waiting', 'archived', 'too-many'] as const
  const sentences = whys.map((why) => sayFailure({ code: 'jielong/cannot-merge', why }))
  expect(new Set(sentences).size).toBe(whys.length)
  for (const sentence of sentences) expect(sentence).toMatch(/。$/)
})
