import { repairDates, type RepairSlip } from '@shouhou/shared/repair'
import { aPickUp, aRepair, aSlip } from './a-repair'

const saidOf = (repairs: Parameters<typeof repairDates>[0]) => repairDates(repairs).map(({ kind, sense, day }) => [kind, sense, day])
const inRepair = (overrides: Partial<RepairSlip>) => saidOf([aRepair({ slip: aSlip(overrides) })])

const SPARE = ['spare-phone', 'from', '2023-08-23']
const DAY_31 = ['repair-30', 'from', '2023-09-15']
const DAY_61 = ['repair-60', 'from', '2023-10-15']

describe('while it is there', () => {
  test('a spare phone may be asked for from day 8; the rest as nobody said why it takes so long', () => {
    expect(inRepair({})).toEqual([SPARE, DAY_31, DAY_61])
  })

  test('what keeps the repairer, or parts, decides which of the two long waits counts', () => {
    expect(inRepair({ cause: 'repairer' })).toEqual([SPARE, DAY_31])
    expect(inRepair({ cause: 'parts' })).toEqual([SPARE, DAY_61])
  })

  test('a spare phone that was given is asked for no more, one that was refused still is', () => {
    expect(inRepair({ spare: 'given' })).toEqual([DAY_31, DAY_61])
    expect(inRepair({ spare: 'refused' })).toEqual([SPARE, DAY_31, DAY_61])
  })

  test('the promise that stands is a date, and rests on no article', () => {
    const repair = aRepair({ slip: aSlip({ provider: 'independent', promisedOn: '2023-08-20' }), notes: [{ on: '2023-08-21', promisedOn: '2023-08-25' }] })
    expect(repairDates([repair])).toMatchObject([{ kind: 'promised', sense: 'from', day: '2023-08-25', sources: [], safeDay: null, caution: '' }])
  })

  test.each(['independent', 'atHome', 'self'] as const)('a repair of the kind %s gives none of these rights', (provider) => {
    expect(inRepair({ provider })).toEqual([])
  })
})

describe('afterwards', () => {
  test('whoever took it there again has told the shop: the warranty of the one before calls nobody', () => {
    const before = aRepair({ repairId: 'before', pickUp: aPickUp({ pickedUpOn: '2023-09-05' }) })
    const again = (droppedOffOn: string) => aRepair({ repairId: 'again', slip: aSlip({ droppedOffOn }) })
    expect(saidOf([before, again('2023-09-05')]).map(([kind]) => kind)).not.toContain('repair-warranty')
    expect(saidOf([before, again('2023-09-04')]).map(([kind]) => kind)).toContain('repair-warranty')
  })

  const afterwards = (provider: RepairSlip['provider'], warrantyDays: number | null) => repairDates([aRepair({ slip: aSlip({ provider, promisedOn: '2023-08-20' }), pickUp: aPickUp({ warrantyDays }) })])

  test.each([null, 7, 30])('it must work for 30 days, whether the shop said %s', (warrantyDays) => {
    expect(afterwards('authorised', warrantyDays)).toMatchObject([{ kind: 'repair-warranty', sense: 'until', day: '2023-10-05', sources: [{ article: '修理后的保证' }] }])
  })

  test("what the shop itself promised beyond that is a promise", () => {
    expect(afterwards('official', 90)).toMatchObject([{ kind: 'repair-warranty', day: '2023-12-04', sources: [] }])
    expect(afterwards('independent', 180)).toMatchObject([{ kind: 'repair-warranty', day: '2024-03-03', sources: [] }])
  })

  test('another shop that promised nothing owes nothing', () => {
    expect([afterwards('independent', null), afterwards('self', 0)]).toEqual([[], []])
  })
})

test('dates of several repairs are in order, and each has a key of its own that stays while the day does', () => {
  const repairs = [aRepair({ pickUp: aPickUp() }), { ...aRepair({ slip: aSlip({ droppedOffOn: '2023-09-20' }) }), repairId: 'r2' }]
  const dates = repairDates(repairs)
  expect(dates.map(({ day }) => day)).toEqual([...dates.map(({ day }) => day)].sort())
  expect(new Set(dates.map(({ key }) => key)).size).toBe(dates.length)
  expect(repairDates([...repairs].reverse()).map(({ key }) => key)).toEqual(dates.map(({ key }) => key))
  const [moved] = repairDates([aRepair({ slip: aSlip({ droppedOffOn: '2023-08-16' }) })])
  expect(moved?.key).not.toBe(repairDates([aRepair()])[0]?.key)
})
