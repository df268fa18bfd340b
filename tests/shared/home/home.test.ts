import { dueBefore, sinceOf } from '@shouhou/shared/home'

describe('since when something is new', () => {
  test('is the last look', () => expect(sinceOf({ lookedAt: 20, joinedAt: 10 })).toBe(20))
  test('is the day of joining for who never looked, or came back after it', () => {
    expect(sinceOf({ lookedAt: undefined, joinedAt: 10 })).toBe(10)
    expect(sinceOf({ lookedAt: 5, joinedAt: 10 })).toBe(10)
  })
})

test('what is due ends with the seventh day after today, as days are counted in China', () => {
  const justBeforeMidnight = Date.parse('2026-11-22T15:59:59Z')
  expect(dueBefore(justBeforeMidnight)).toBe(Date.parse('2026-11-29T16:00:00Z'))
  expect(dueBefore(justBeforeMidnight + 1000)).toBe(Date.parse('2026-11-30T16:00:00Z'))
})
