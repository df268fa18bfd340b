import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const rows = [{ _id: 'a', list: ['x', 'y'] }, { _id: 'b', list: [] }, { _id: 'c', list: null }, { _id: 'd' }, { _id: 'e', list: 'z' }]

conformance('Aggregate: unwinding', ({ supports }) => {
  supports('aggregate.unwind', 'makes a row of each element, and none of what has none', async ({ things, fill }) => {
    await fill(rows)
    expect((await things.aggregate().unwind('$list').end()).list).toEqual([{ _id: 'a', list: 'x' }, { _id: 'a', list: 'y' }, { _id: 'e', list: 'z' }])
  })

  supports('aggregate.unwind', 'keeps rows without elements when asked; an empty array goes', async ({ things, fill }) => {
    await fill(rows.slice(1))
    expect((await things.aggregate().unwind({ path: '$list', preserveNullAndEmptyArrays: true }).end()).list).toEqual([{ _id: 'b' }, { _id: 'c', list: null }, { _id: 'd' }, { _id: 'e', list: 'z' }])
  })

  supports('aggregate.unwind', 'counts the places, null where there is no array', async ({ things, fill }) => {
    await fill(rows)
    const { list } = await things.aggregate().unwind({ path: '$list', includeArrayIndex: 'at.place', preserveNullAndEmptyArrays: true }).project({ at: 1 }).end()
    expect(list.map((row: { at: { place: number | null } }) => row.at.place)).toEqual([0, 1, null, null, null, null])
  })

  supports('aggregate.unwind', 'reaches a nested field, keeping its neighbours', async ({ things, fill }) => {
    await fill([{ _id: 'a', o: { list: [1, [2]], n: 5 } }])
    expect((await things.aggregate().unwind('$o.list').end()).list).toEqual([{ _id: 'a', o: { list: 1, n: 5 } }, { _id: 'a', o: { list: [2], n: 5 } }])
  })

  supports('aggregate.unwind', 'changes nothing of what is stored', async ({ things, fill }) => {
    await fill([{ _id: 'a', o: { list: [1] } }])
    await things.aggregate().unwind('$o.list').addFields({ 'o.extra': 1 }).end()
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', o: { list: [1] } })
  })

  supports('aggregate.unwind', 'refuses a path without $ and a place with one', async ({ things }) => {
    await refusedWith(things.aggregate().unwind('list').end(), "path option to $unwind stage should be prefixed with a '$': list")
    await refusedWith(things.aggregate().unwind({ path: '$list', includeArrayIndex: '$at' }).end(), "should not be prefixed with a '$': $at")
    await refusedWith(things.aggregate().unwind({}).end(), 'no path specified to $unwind stage')
    await refusedWith(things.aggregate().unwind({ path: '$list', preserveNull: true }).end(), 'preserveNull')
  })
})
