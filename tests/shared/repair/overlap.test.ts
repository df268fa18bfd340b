import { overlapOf } from '@shouhou/shared/repair'
import { aPickUp, aRepair, aSlip } from './a-repair'

const stay = (repairId: string, from: string, to: string | null) =>
  aRepair({ repairId, slip: aSlip({ droppedOffOn: from }), pickUp: to === null ? null : aPickUp({ pickedUpOn: to }) })

const OVER = stay('over', '2026-11-13', '2026-11-22')

test.each([
  ['the day it came back', '2026-11-22', null, false],
  ['the day before that', '2026-11-21', null, true],
  ['the same day as that one', '2026-11-13', null, true],
  ['before, and nobody wrote when it ended', '2026-11-12', null, false],
  ['before, until the day on which the other began', '2026-11-10', '2026-11-13', false],
  ['before, until a day after that', '2026-11-10', '2026-11-14', true],
  ['around all of it', '2026-11-10', '2026-11-30', true],
])('a stay that began %s', (_when, from, to, isIn) => {
  expect(overlapOf(stay('new', from, to), [OVER])).toEqual(isIn ? { from: '2026-11-13', to: '2026-11-22' } : null)
})

test('one that goes on may have been handed from shop to shop, and nothing overlaps itself', () => {
  expect(overlapOf(stay('new', '2026-11-15', null), [stay('open', '2026-11-13', null)])).toBeNull()
  expect(overlapOf(OVER, [OVER])).toBeNull()
})
