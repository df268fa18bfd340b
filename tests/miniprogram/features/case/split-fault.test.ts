import fc from 'fast-check'
import { LONGEST_FAULT, splitFault } from '../../../../miniprogram/src/features/case/form/split-fault'

const STORY = '屏幕右侧出现一条绿线。' + '第一次是去年九月，送到店里说没见过，'.repeat(20)

test('a sentence stays as it is', () => {
  expect(splitFault(' 屏幕右侧出现一条绿线 ')).toEqual({ fault: '屏幕右侧出现一条绿线', rest: '' })
})

test('of a whole story the first sentence stays, the rest goes on', () => {
  expect(splitFault(STORY)).toMatchObject({ fault: '屏幕右侧出现一条绿线。', rest: expect.stringMatching(/^第一次是去年九月/) })
})

test('without the end of a sentence it is cut at a comma, and without one at the last letter that fits', () => {
  expect(splitFault('绿线越来越粗，'.repeat(60)).fault.endsWith('，')).toBe(true)
  expect(splitFault('绿'.repeat(2_500))).toEqual({ fault: '绿'.repeat(LONGEST_FAULT), rest: '绿'.repeat(2_300) })
})

test('nothing of any text is lost, and what stays always fits', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('绿', '线', '，', '。', '\n', ' ', 'x', '!'), maxLength: 600 }), (text) => {
    const { fault, rest } = splitFault(text)
    expect(fault.length).toBeLessThanOrEqual(LONGEST_FAULT)
    expect((fault + rest).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  }))
})
