import { conformance, refusalOf } from './conformance'

conformance('Update: arrays', ({ supports, refuses }) => {
  supports('_.push', 'appends one or several, and makes the array', async ({ updated, _ }) => {
    expect(await updated({ list: [1] }, { list: _.push(2), fresh: _.push([1, 2]), deep: { in: _.push('x') } })).toEqual({ list: [1, 2], fresh: [1, 2], deep: { in: ['x'] } })
    expect(await updated({ list: [1] }, { list: _.push([[2, 3]]) })).toEqual({ list: [1, [2, 3]] })
  })

  supports('_.push', 'at a position, counted from either end', async ({ updated, _ }) => {
    const pushed = async (position: number) => (await updated({ list: [1, 2, 3] }, { list: _.push({ each: [8, 9], position }) }))['list']
    expect(await pushed(1)).toEqual([1, 8, 9, 2, 3])
    expect(await pushed(-1)).toEqual([1, 2, 8, 9, 3])
    expect(await pushed(99)).toEqual([1, 2, 3, 8, 9])
    expect(await pushed(-99)).toEqual([8, 9, 1, 2, 3])
  })

  supports('_.push', 'sorts, then slices', async ({ updated, _ }) => {
    expect(await updated({ list: [5, 1] }, { list: _.push({ each: [3], sort: 1, slice: -2 }) })).toEqual({ list: [3, 5] })
    expect(await updated({ list: [{ n: 2 }] }, { list: _.push({ each: [{ n: 1 }, { n: 3 }], sort: { n: -1 }, slice: 2 }) })).toEqual({ list: [{ n: 3 }, { n: 2 }] })
    expect(await updated({ list: [1, 2] }, { list: _.push({ each: [], slice: 0 }) })).toEqual({ list: [] })
  })

  supports('_.push', 'sorts documents by several fields, other elements as empty ones', async ({ updated, _ }) => {
    expect(await updated({ list: [{ a: 1, b: 2 }, 7, { a: 1, b: 1 }] }, { list: _.push({ each: [{ b: 0 }], sort: { a: 1, b: -1 } }) })).toEqual({ list: [{ b: 0 }, 7, { a: 1, b: 2 }, { a: 1, b: 1 }] })
  })

  refuses('_.push', 'into what is no array, null too', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ list: 'text' }, { list: _.push(1) }))).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining("The field 'list' must be an array") })
    expect(await refusalOf(updated({ list: null }, { list: _.push(1) }))).toMatchObject({ errMsg: expect.stringContaining("The field 'list' must be an array") })
  })

  refuses('_.push', 'modifiers that are malformed', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ list: [] }, { list: _.push({ each: 1 }) }))).toMatchObject({ errMsg: expect.stringContaining('$each in $push must be an array') })
    expect(await refusalOf(updated({ list: [] }, { list: _.push({ each: [], slice: 1.5 }) }))).toMatchObject({ errMsg: expect.stringContaining('$slice must be an integer') })
    expect(await refusalOf(updated({ list: [] }, { list: _.push({ each: [], sort: 2 }) }))).toMatchObject({ errMsg: expect.stringContaining('must be either 1 or -1') })
  })

  supports('_.pop', 'takes the last element away, of an empty array none', async ({ updated, _ }) => {
    expect(await updated({ list: [1, 2, 3], empty: [] }, { list: _.pop(), empty: _.pop(), nowhere: _.pop() })).toEqual({ list: [1, 2], empty: [] })
  })

  supports('_.shift', 'takes the first element away', async ({ updated, _ }) => {
    expect(await updated({ list: [1, 2, 3], one: [1] }, { list: _.shift(), one: _.shift() })).toEqual({ list: [2, 3], one: [] })
  })

  supports('_.unshift', 'puts in front, in the order given', async ({ updated, _ }) => {
    expect(await updated({ list: [3] }, { list: _.unshift([1, 2]), fresh: _.unshift('中') })).toEqual({ list: [1, 2, 3], fresh: ['中'] })
  })

  refuses('_.pop', 'what is no array', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ list: { 0: 1 } }, { list: _.pop() }))).toMatchObject({ errMsg: expect.stringContaining("The field 'list' must be an array") })
    expect(await refusalOf(updated({ list: [1] }, { $pop: { list: 2 } }))).toMatchObject({ errMsg: expect.stringContaining('$pop expects 1 or -1') })
  })

  refuses('_.shift', 'what is no array', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ list: 5 }, { list: _.shift() }))).toMatchObject({ errMsg: expect.stringContaining("The field 'list' must be an array") })
  })

  supports('_.pull', 'removes every element that is equal, exactly', async ({ updated, _ }) => {
    expect(await updated({ list: [1, 2, 1, '1', [1]] }, { list: _.pull(1) })).toEqual({ list: [2, '1', [1]] })
    expect(await updated({ list: [[1, 2], [2, 1], 1] }, { list: _.pull([1, 2]) })).toEqual({ list: [[2, 1], 1] })
  })

  supports('_.pull', 'removes by a command', async ({ updated, _ }) => {
    expect(await updated({ list: [1, 5, 9] }, { list: _.pull(_.gte(5)) })).toEqual({ list: [1] })
    expect(await updated({ list: ['a', 'b', 'c'] }, { list: _.pull(_.in(['a', 'x', /c/])) })).toEqual({ list: ['b'] })
  })

  supports('_.pull', 'removes documents by some of their fields', async ({ updated, _ }) => {
    expect(await updated({ list: [{ id: 1, n: 1 }, { id: 2 }, 1] }, { list: _.pull({ id: 1 }) })).toEqual({ list: [{ id: 2 }, 1] })
    expect(await updated({ list: [{ n: 1, m: { k: 1 } }, { n: 7 }] }, { list: _.pull({ n: _.lt(5), m: { k: 1 } }) })).toEqual({ list: [{ n: 7 }] })
  })

  supports('_.pull', 'does nothing where there is nothing', async ({ updated, _ }) => {
    expect(await updated({ a: {}, list: [[1]] }, { 'a.b.c': _.pull(1), nowhere: _.pull(1), 'list.9': _.pull(1) })).toEqual({ a: {}, list: [[1]] })
  })

  refuses('_.pull', 'through a plain value, or by a name into an array', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ a: 5 }, { 'a.b': _.pull(1) }))).toMatchObject({ errMsg: expect.stringContaining('Cannot use the part (b) of (a.b) to traverse the element ({a: 5})') })
    expect(await refusalOf(updated({ list: [{ tags: [1] }] }, { 'list.tags': _.pull(1) }))).toMatchObject({ errMsg: expect.stringContaining('Cannot use the part (tags)') })
  })

  supports('_.pullAll', 'removes each of a list, documents only when they are equal', async ({ updated, _ }) => {
    expect(await updated({ list: [1, 2, 3, 1, { a: 1, b: 2 }] }, { list: _.pullAll([1, 3, { a: 1 }]) })).toEqual({ list: [2, { a: 1, b: 2 }] })
  })

  refuses('_.pullAll', 'what is no list, and from what is no array', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ list: [1] }, { list: _.pullAll(1) }))).toMatchObject({ errMsg: expect.stringContaining('$pullAll requires an array argument') })
    expect(await refusalOf(updated({ list: 1 }, { list: _.pullAll([1]) }))).toMatchObject({ errMsg: expect.stringContaining("The field 'list' must be an array") })
  })

  supports('_.addToSet', 'adds what is not there, several by each', async ({ updated, _ }) => {
    expect(await updated({ list: [1], fresh: [] }, { list: _.addToSet(1), fresh: _.addToSet({ $each: ['x', 'y', 'x'] }), made: _.addToSet('中') })).toEqual({ list: [1], fresh: ['x', 'y'], made: ['中'] })
  })

  supports('_.addToSet', 'takes an array for one element, and fields in another order for another document', async ({ updated, _ }) => {
    expect(await updated({ list: [{ a: 1, b: 2 }] }, { list: _.addToSet({ b: 2, a: 1 }), lists: _.addToSet([1, 2]) })).toEqual({ list: [{ a: 1, b: 2 }, { b: 2, a: 1 }], lists: [[1, 2]] })
  })

  refuses('_.addToSet', 'to what is no array', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ list: 'text' }, { list: _.addToSet('x') }))).toMatchObject({ errMsg: expect.stringContaining("The field 'list' must be an array") })
  })
})
