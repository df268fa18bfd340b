import type { Entry } from '@shouhou/shared/jielong'
import { leaveQuestion } from '../../../../../miniprogram/src/words/jielong/my-place'

const asked = (waiting: number, place: Entry['place'] = 'seated'): string => leaveQuestion({ kind: 'signup', waiting }, { place, seat: 3 }).consequence

test('a seat goes to whoever waits longest, and its number does not come back; a place in the list goes to nobody', () => {
  expect(asked(1)).toContain('空出的名额会让给候补的第一位')
  expect(asked(0)).not.toContain('候补')
  expect([asked(0), asked(1)].every(said => said.includes('第 3 位收不回来'))).toBe(true)
  expect(asked(3, 'waiting')).toContain('候补里不再有您')
})
