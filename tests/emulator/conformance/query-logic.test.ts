import { conformance, refusalOf } from './conformance'

const ROWS = [{ _id: 'a', n: 1, t: 'x' }, { _id: 'b', n: 5, t: 'y' }, { _id: 'c', n: 9, t: 'x' }, { _id: 'd', t: 'z' }]

conformance('Query: logic', ({ supports, refuses }) => {
  supports('_.and', 'joins whole queries', async ({ fill, found, _ }) => {
    await fill(ROWS)
    expect(await found(_.and([{ n: _.gt(1) }, { t: 'x' }]))).toEqual(['c'])
    expect(await found(_.and({ n: _.gt(1) }, { n: _.lt(9) }))).toEqual(['b'])
  })

  supports('_.and', 'joins commands of one field, chained or listed', async ({ fill, found, _ }) => {
    await fill(ROWS)
    expect(await found({ n: _.gt(1).and(_.lt(9)) })).toEqual(['b'])
    expect(await found({ n: _.and(_.gt(1), _.lt(9)) })).toEqual(['b'])
    expect(await found({ n: _.gt(1).lt(9) })).toEqual(['b'])
  })

  supports('_.or', 'finds what either query finds', async ({ fill, found, _ }) => {
    await fill(ROWS)
    expect(await found(_.or([{ n: 1 }, { t: 'z' }]))).toEqual(['a', 'd'])
    expect(await found(_.or({ n: 1 }, { n: 9, t: 'y' }))).toEqual(['a'])
  })

  supports('_.or', 'joins commands of one field', async ({ fill, found, _ }) => {
    await fill(ROWS)
    expect(await found({ n: _.lt(2).or(_.gt(8)) })).toEqual(['a', 'c'])
    expect(await found({ n: _.or([_.eq(1), _.eq(5)]), t: 'y' })).toEqual(['b'])
  })

  supports('_.or', 'stands beside other conditions and in another one', async ({ fill, found, _ }) => {
    await fill(ROWS)
    expect(await found(_.and([{ t: 'x' }, _.or([{ n: 1 }, { n: 5 }])]))).toEqual(['a'])
  })

  supports('_.nor', 'finds what none of the queries finds', async ({ fill, found, _ }) => {
    await fill(ROWS)
    expect(await found(_.nor([{ n: 1 }, { t: 'z' }]))).toEqual(['b', 'c'])
    expect(await found({ n: _.nor([_.lt(2), _.gt(8)]) })).toEqual(['b', 'd'])
  })

  supports('_.not', 'turns a command around, absent fields included', async ({ fill, found, _ }) => {
    await fill(ROWS)
    expect(await found({ n: _.not(_.gt(1)) })).toEqual(['a', 'd'])
    expect(await found({ t: _.not(/^[xy]/) })).toEqual(['d'])
    expect(await found({ t: _.not(_.in(['x'])) })).toEqual(['b', 'd'])
  })

  supports('_.not', 'of an array needs that no element meets it', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', n: [1, 9] }, { _id: 'b', n: [9] }, { _id: 'c', n: [] }])
    expect(await found({ n: _.not(_.lt(5)) })).toEqual(['b', 'c'])
  })

  refuses('_.and', 'a list without queries', async ({ things, _ }) => {
    expect(await refusalOf(things.where(_.and([])).get())).toMatchObject({ errMsg: expect.stringContaining('must be a nonempty array') })
  })

  refuses('_.or', 'a list without queries, or with what is no query', async ({ things, _ }) => {
    expect(await refusalOf(things.where(_.or([])).get())).toMatchObject({ errMsg: expect.stringContaining('must be a nonempty array') })
    expect(await refusalOf(things.where({ n: _.or([_.eq(1), 5]) }).get())).toMatchObject({ errMsg: expect.stringContaining('need to be full objects') })
  })

  refuses('_.not', 'what is neither a command nor a pattern', async ({ things }) => {
    expect(await refusalOf(things.where({ n: { $not: 5 } }).get())).toMatchObject({ errMsg: expect.stringContaining('$not needs a regex or a document') })
  })
})
