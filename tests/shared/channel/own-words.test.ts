import { wordsOf } from '@shouhou/shared/channel'

const STORY = '十月二日晚上看电子书时发现屏幕右边有一条绿线，第二天还在。去服务点修了两次，取回第三天又出现，店里说要再检测一次。'

test('a copy with other days, amounts, blanks and signs is the same', () => {
  const one = wordsOf({ story: `2026-10-02 ${STORY} 3999元`, contact: '', request: '' })
  expect(one.length).toBeGreaterThan(40)
  expect(wordsOf({ story: `2026/9/30，\n${STORY.replace(/，/g, ' ')} 4,599 元！`, contact: '别的', request: '换货' })).toBe(one)
})

test('other words are other words', () => {
  expect(wordsOf({ story: STORY, contact: '', request: '' })).not.toBe(wordsOf({ story: STORY.replace('右边', '左边'), contact: '', request: '' }))
})

test('a short story is taken with the rest', () => {
  const contact = '十月三日在店铺客服窗口说过，客服让送到服务点，服务点说要等零件，等了两个星期还没有消息。'
  expect(wordsOf({ story: '屏幕有绿线。', contact, request: '换货' })).toContain('屏幕有绿线十月三日')
})

test('too little to be told from another is nothing', () => {
  expect(wordsOf({ story: '屏幕有绿线。', contact: '', request: '换货' })).toBe('')
  expect(wordsOf({ story: '1'.repeat(100), contact: '……'.repeat(50), request: '' })).toBe('')
  expect(wordsOf({ story: '字'.repeat(39), contact: '', request: '' })).toBe('')
  expect(wordsOf({ story: '字'.repeat(40), contact: '', request: '' })).toBe('字'.repeat(40))
})
