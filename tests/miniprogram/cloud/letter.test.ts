import { bytesOf } from '@shouhou/shared'
import { isOpenEnded, weigh } from '../../../miniprogram/src/cloud/letter'

test.each(['', 'plain', '屏幕出现绿线', 'é', '👨‍👩‍👧', '\uD800'])('the bytes of %j are those of UTF-8', (text) => {
  expect(bytesOf(text)).toBe(Buffer.byteLength(text))
})

test('what is longer than WeChat takes is not sent, and says the limit', () => {
  const letter = (length: number) => ({ call: 'person.rename' as const, input: { nickname: '屏'.repeat(length) } })
  expect(weigh(letter(34_000)).ok).toBe(true)
  expect(weigh(letter(35_000))).toEqual({ ok: false, error: { code: 'call/too-large', limit: 102_400 } })
})

test('a lost answer leaves open whether it happened, a refusal does not', () => {
  expect([{ code: 'call/offline' }, { code: 'call/timed-out' }, { code: 'call/still-running' }].every((failure) => isOpenEnded(failure as never))).toBe(true)
  expect(isOpenEnded({ code: 'jielong/full', capacity: 50, waiting: 0 })).toBe(false)
})
