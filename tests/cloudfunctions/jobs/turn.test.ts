import { due } from '../../../cloudfunctions/jobs/due'
import { inTurn, turn } from '../../../cloudfunctions/jobs/turn'

test('a turn is over when its time is, not before', () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000)
  const isOver = turn(500)
  clock.mockReturnValue(1_500)
  expect(isOver()).toBe(false)
  clock.mockReturnValue(1_501)
  expect(isOver()).toBe(true)
})

test('what asks WeChat, which may be slow, comes after everything that does not', () => {
  const names = due.map(({ name }) => name)
  expect(names.slice(-3)).toEqual(['carryReminders', 'askMediaAgain', 'askTextsAgain'])
})

test('each comes first in one minute of as many as there are, and none is left out', () => {
  const list = ['a', 'b', 'c']
  const minutes = [0, 1, 2, 3].map((minute) => inTurn(list, minute * 60_000 + 59_999))
  expect(minutes).toEqual([['a', 'b', 'c'], ['b', 'c', 'a'], ['c', 'a', 'b'], ['a', 'b', 'c']])
  expect(inTurn([], 60_000)).toEqual([])
})
