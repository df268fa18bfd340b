import { addDays, daysBetween } from '@shouhou/shared'
import { daysIn, firstPromise, isRework, latestPromise, overdueDays, paperDifference, warrantyUntil } from '@shouhou/shared/repair'
import fc from 'fast-check'
import { aPickUp, aRepair, aSlip } from './a-repair'

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days))
const span = fc.integer({ min: 0, max: 400 })

describe('days in repair', () => {
  test('from 15 August to 5 September are 21: the day of the drop-off is not counted', () => {
    expect(daysIn(aSlip(), aPickUp(), '2024-01-01')).toBe(21)
    expect(daysIn(aSlip(), null, '2023-09-05')).toBe(21)
  })

  test.each([['2023-08-15', 0], ['2023-08-22', 7], ['2023-08-23', 8], ['2023-09-14', 30], ['2023-09-15', 31], ['2023-10-14', 60], ['2023-10-15', 61]])('on %s it has been there for %i', (today, days) => {
    expect(daysIn(aSlip(), null, today)).toBe(days)
  })

  test.each([['2026-08-31', '2026-09-07', 7], ['2024-02-29', '2024-03-08', 8], ['2026-12-28', '2027-01-28', 31]])('from %s to %s are %i', (droppedOffOn, pickedUpOn, days) => {
    expect(daysIn(aSlip({ droppedOffOn }), aPickUp({ pickedUpOn }), '2030-01-01')).toBe(days)
  })

  test('end on the day the shop said that it is done: who fetches it late was not kept waiting', () => {
    const pickUp = aPickUp({ noticedOn: '2023-08-25', pickedUpOn: '2023-09-05' })
    expect(daysIn(aSlip(), pickUp, '2024-01-01')).toBe(10)
    expect(overdueDays(aRepair({ slip: aSlip({ promisedOn: '2023-08-22' }), pickUp }), '2024-01-01')).toBe(3)
  })

  test('are what lies between, whatever day it is afterwards, and grow by one a day before', () => {
    fc.assert(fc.property(day, span, span, (droppedOffOn, stay, later) => {
      const slip = aSlip({ droppedOffOn })
      const pickUp = aPickUp({ pickedUpOn: addDays(droppedOffOn, stay) })
      expect(daysIn(slip, pickUp, addDays(droppedOffOn, later))).toBe(stay)
      const today = addDays(droppedOffOn, later)
      expect(daysIn(slip, null, addDays(today, 1))).toBe(daysIn(slip, null, today) + 1)
    }))
  })

  test('are never fewer than none', () => {
    fc.assert(fc.property(day, day, (droppedOffOn, today) => daysIn(aSlip({ droppedOffOn }), null, today) >= 0))
  })
})

describe('a promise', () => {
  const promised = (promisedOn: string | null, ...notes: { on: string; promisedOn: string | null }[]) => aRepair({ slip: aSlip({ promisedOn }), notes })

  test('is the first one for the days beyond it, and the last one for when to ask', () => {
    const repair = promised('2023-08-20', { on: '2023-08-28', promisedOn: '2023-09-01' }, { on: '2023-08-21', promisedOn: '2023-08-27' })
    expect([firstPromise(repair), latestPromise(repair)]).toEqual(['2023-08-20', '2023-09-01'])
    expect(overdueDays(repair, '2023-09-05')).toBe(16)
  })

  test('that only a note has is the first as well', () => {
    const repair = promised(null, { on: '2023-08-16', promisedOn: null }, { on: '2023-08-18', promisedOn: '2023-08-25' })
    expect(firstPromise(repair)).toBe('2023-08-25')
    expect(overdueDays(repair, '2023-08-26')).toBe(1)
  })

  test('that nobody made is never overdue, and one that was kept neither', () => {
    expect(overdueDays(promised(null), '2024-01-01')).toBe(0)
    expect(overdueDays({ ...promised('2023-09-10'), pickUp: aPickUp() }, '2024-01-01')).toBe(0)
  })

  test('is overdue by no more than the days in repair', () => {
    fc.assert(fc.property(day, span, span, (droppedOffOn, until, stay) => {
      const slip = aSlip({ droppedOffOn, promisedOn: addDays(droppedOffOn, until) })
      const today = addDays(droppedOffOn, stay)
      const overdue = overdueDays(aRepair({ slip }), today)
      expect(overdue).toBe(Math.max(stay - until, 0))
      expect(overdue).toBeLessThanOrEqual(daysIn(slip, null, today))
    }))
  })
})

describe("the shop's paper", () => {
  test('that says 20 August where it was 5 September differs by 16 days', () => {
    expect(paperDifference(aPickUp({ paperDoneOn: '2023-08-20' }))).toBe(16)
  })

  test.each([null, '2023-09-05'])('that says %s does not differ', (paperDoneOn) => {
    expect(paperDifference(aPickUp({ paperDoneOn }))).toBeNull()
  })

  test('of a repair that goes on says nothing', () => {
    expect(paperDifference(null)).toBeNull()
  })
})

describe('a rework', () => {
  const again = (droppedOffOn: string, warrantyDays: number | null = null) => {
    const first = aRepair({ pickUp: aPickUp({ warrantyDays }) })
    const second = { ...aRepair({ slip: aSlip({ droppedOffOn }) }), repairId: 'r2', filedAt: 2 }
    return isRework(second, [second, first])
  }

  test.each([['2023-09-05', true], ['2023-10-05', true], ['2023-10-06', false], ['2023-09-04', false]])('after a pick-up on 5 September, in again on %s: %s', (droppedOffOn, is) => {
    expect(again(droppedOffOn)).toBe(is)
  })

  test("counts the shop's own warranty where that is longer, and never less than 30 days", () => {
    expect([again('2023-12-04', 90), again('2023-12-05', 90), again('2023-10-05', 7)]).toEqual([true, false, true])
  })

  test('is never the first repair, nor one after a repair that goes on', () => {
    expect(isRework(aRepair({ pickUp: aPickUp() }), [aRepair({ pickUp: aPickUp() })])).toBe(false)
    const open = aRepair()
    expect(isRework({ ...aRepair({ slip: aSlip({ droppedOffOn: '2023-09-01' }) }), filedAt: 2 }, [open])).toBe(false)
  })

  test('of two in and out on one day is the second', () => {
    const sameDay = (filedAt: number) => ({ ...aRepair({ pickUp: aPickUp({ pickedUpOn: '2023-08-15' }) }), filedAt })
    const both = [sameDay(2), sameDay(1)]
    expect(both.map((one) => isRework(one, both))).toEqual([true, false])
  })

  test('depends on the days between and nothing else', () => {
    fc.assert(fc.property(day, span, span, fc.option(span), (droppedOffOn, stay, between, warrantyDays) => {
      const pickUp = aPickUp({ pickedUpOn: addDays(droppedOffOn, stay), warrantyDays })
      const first = aRepair({ slip: aSlip({ droppedOffOn }), pickUp })
      const second = { ...aRepair({ slip: aSlip({ droppedOffOn: addDays(pickUp.pickedUpOn, between) }) }), filedAt: 2 }
      expect(isRework(second, [first])).toBe(between <= Math.max(30, warrantyDays ?? 0))
      expect(daysBetween(pickUp.pickedUpOn, warrantyUntil(pickUp))).toBe(Math.max(30, warrantyDays ?? 0))
    }))
  })
})
