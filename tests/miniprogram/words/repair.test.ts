import { isPrivate, saySpan } from '../../../miniprogram/src/words/repair/repair'
import { aPickUp, aRepair, aSlip } from '../features/repair/builders'

const TODAY = '2026-11-22'
const slip = aSlip({ droppedOffOn: '2026-10-08' })

test('the day that a repair is counted to is named, so that anybody can count it', () => {
  const span = (noticedOn: string | null) => saySpan(aRepair({ slip, pickUp: aPickUp({ noticedOn, pickedUpOn: '2026-10-23' }) }), TODAY)
  expect(span('2026-10-22')).toBe('10月8日送修 · 10月22日通知可取 · 10月23日取回')
  expect([span('2026-10-23'), span(null)]).toEqual(['10月8日送修 · 10月23日取回', '10月8日送修 · 10月23日取回'])
  expect(saySpan(aRepair({ slip }), TODAY)).toBe('10月8日送修')
})

test('what is private and what the group sees does not overlap', () => {
  const [mine = '', group = ''] = isPrivate.split('。')
  for (const shared of ['送修', '修没修好', '书面记录']) expect([mine.includes(shared), group.includes(shared)]).toEqual([false, true])
})
