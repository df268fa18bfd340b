import { ProviderKind, recordedRepairs, stayOf, staysOf } from '@shouhou/shared/repair'
import { aPickUp, aRepair, aSlip } from './a-repair'

test('the rules see from when to when, the latest promise, whether it is written down and whether it worked', () => {
  const repair = aRepair({
    slip: aSlip({ promisedOn: '2023-08-20', cause: 'parts' }),
    notes: [{ on: '2023-08-21', promisedOn: '2023-08-30' }],
    pickUp: aPickUp({ noticedOn: '2023-09-01', isFixed: 'no', record: 'refused' }),
  })
  expect(stayOf(repair)).toEqual({ inOn: '2023-08-15', outOn: '2023-09-01', promisedOn: '2023-08-30', cause: 'parts', isRecorded: false, isFixed: 'no' })
  expect(stayOf(aRepair())).toMatchObject({ outOn: null, promisedOn: null, isRecorded: true, isFixed: 'unsure' })
})

test('the rules look at repairs of the brand and its authorised shops, the earliest first', () => {
  const repairs = ProviderKind.options.map((provider, at) => aRepair({ slip: aSlip({ provider, droppedOffOn: `2023-08-${20 - at}` }) }))
  expect(staysOf(repairs).map(({ inOn }) => inOn)).toEqual(['2023-08-19', '2023-08-20'])
})

test('two repairs count as two with a record of each; without one, at another shop, or while it is still there, they do not', () => {
  const done = (record: 'given' | 'refused' | 'notAsked', provider: 'official' | 'independent' = 'official') => aRepair({ slip: aSlip({ provider }), pickUp: aPickUp({ record }) })
  expect(recordedRepairs([done('given'), done('given')])).toBe(2)
  expect(recordedRepairs([done('given'), done('refused'), done('notAsked'), done('given', 'independent'), aRepair()])).toBe(1)
  expect(recordedRepairs([])).toBe(0)
})
