import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { leaveQuestion } from '../../../../../miniprogram/src/packages/jielong/read/leave-question'

const asked = (waiting: number, place: Entry['place'] = 'seated'): string =>
  leaveQuestion({ kind: 'signup', waiting } as JielongView, { place, seat: 1 } as Entry).consequence

test('a seat goes to whoever waits longest; a place in the list goes to nobody', () => {
  expect(asked(1)).toContain('空出的名额会让给候补的第一位')
  expect(asked(1)).not.toContain('您的位置')
  expect(asked(0)).toContain('您的位置（1）不再留着')
  expect(asked(3, 'waiting')).toContain('候补里不再有您')
})
