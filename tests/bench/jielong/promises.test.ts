import { promisesBroken } from '../../../bench/jielong/promises'

const measured = (join: number, board: number, isOurs = true) => ({ way: 'ours: fault', entries: 1000, join: { own: join }, board: { own: board }, isOurs })

test('four operations for a join and two for a board keep the promise', () => {
  expect(promisesBroken([measured(4, 2), measured(3, 1)])).toEqual([])
})

test('one more of either breaks it, at whatever size', () => {
  expect(promisesBroken([measured(4, 2), measured(5, 2), measured(4, 3)])).toEqual([
    'a join (ours: fault, 1000 entries) took 5 operations, 4 were promised',
    'a board read (ours: fault, 1000 entries) took 3 operations, 2 were promised',
  ])
})

test('designs that are not ours have promised nothing', () => {
  expect(promisesBroken([measured(2, 21, false)])).toEqual([])
})
