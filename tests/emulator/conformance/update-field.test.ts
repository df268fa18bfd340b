import { conformance, refusalOf } from './conformance'

conformance('Update: fields', ({ supports, refuses }) => {
  supports('_.set', 'puts a whole object where a plain one is merged', async ({ updated, _ }) => {
    expect(await updated({ shop: { city: '杭州', street: '文一路' } }, { shop: _.set({ city: '宁波' }) })).toEqual({ shop: { city: '宁波' } })
    expect(await updated({ shop: { city: '杭州', street: '文一路' } }, { shop: { city: '宁波' } })).toEqual({ shop: { city: '宁波', street: '文一路' } })
  })

  supports('_.set', 'makes documents on the way, and fills an array with null up to a place', async ({ updated, _ }) => {
    expect(await updated({ list: [1] }, { 'a.b.c': _.set(1), 'list.3': _.set(7) })).toEqual({ a: { b: { c: 1 } }, list: [1, null, null, 7] })
  })

  supports('_.set', 'adds new fields in the order of their names, numbers by number', async ({ updated }) => {
    expect(Object.keys(await updated({ z: 1 }, { b: 1, a: 1, z: 2 }))).toEqual(['z', 'a', 'b'])
    expect(Object.keys((await updated({ m: {} }, { 'm.x10': 1, 'm.x9': 1 }))['m'] as object)).toEqual(['x10', 'x9'])
  })

  supports('_.remove', 'takes a field away; of an array the element becomes null', async ({ updated, _ }) => {
    expect(await updated({ a: 1, b: { c: 2, d: 3 }, list: [1, 2] }, { a: _.remove(), b: { c: _.remove() }, 'list.0': _.remove(), 'no.where': _.remove() })).toEqual({ b: { d: 3 }, list: [null, 2] })
  })

  supports('_.inc', 'adds to a number, and starts from 0', async ({ updated, _ }) => {
    expect(await updated({ n: 1, at: new Date(5) }, { n: _.inc(2), fresh: _.inc(-1.5), deep: { m: _.inc(1) } })).toEqual({ n: 3, at: new Date(5), fresh: -1.5, deep: { m: 1 } })
  })

  supports('_.mul', 'multiplies, and makes 0 of what is absent', async ({ updated, _ }) => {
    expect(await updated({ n: 1.5, zero: 0 }, { n: _.mul(4), fresh: _.mul(4), zero: _.mul(-3) })).toEqual({ n: 6, fresh: 0, zero: 0 })
  })

  refuses('_.inc', 'what is no number, null too', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ n: 'five' }, { n: _.inc(1) }))).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('Cannot apply $inc to a value of non-numeric type') })
    expect(await refusalOf(updated({ n: null }, { n: _.inc(1) }))).toMatchObject({ errMsg: expect.stringContaining('non-numeric type null') })
    expect(await refusalOf(updated({ n: 1 }, { n: _.inc('1') }))).toMatchObject({ errMsg: expect.stringContaining('Cannot apply $inc with non-numeric argument') })
  })

  refuses('_.inc', 'a whole number as result that JavaScript cannot hold exactly', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ n: 2 ** 53 }, { n: _.inc(1) }))).toMatchObject({ errMsg: expect.stringContaining('Failed to apply $inc operations') })
    expect(await updated({ n: 2 ** 53, fraction: 2 ** 53 }, { n: _.inc(2), fraction: _.inc(0.5) })).toEqual({ n: 2 ** 53 + 2, fraction: 2 ** 53 })
  })

  refuses('_.mul', 'what is no number', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ n: [2] }, { n: _.mul(1) }))).toMatchObject({ errMsg: expect.stringContaining('non-numeric type array') })
  })

  supports('_.min', 'keeps the smaller by the order of types', async ({ updated, _ }) => {
    expect(await updated({ low: 3, high: 9, text: 'x', none: null }, { low: _.min(5), high: _.min(5), text: _.min(1), none: _.min(-1), fresh: _.min(4) })).toEqual({ low: 3, high: 5, text: 1, none: null, fresh: 4 })
  })

  supports('_.max', 'keeps the greater, of dates too', async ({ updated, _ }) => {
    expect(await updated({ at: new Date(5), n: 3, t: '中' }, { at: _.max(new Date(9)), n: _.max(2), t: _.max('😀'), fresh: _.max(null) })).toEqual({ at: new Date(9), n: 3, t: '😀', fresh: null })
  })

  supports('_.rename', 'moves a field, also into a document, over what is there', async ({ updated, _ }) => {
    expect(await updated({ old: 1, shop: {}, taken: 2, was: 3 }, { old: _.rename('shop.fresh'), was: _.rename('taken'), nowhere: _.rename('nothing') })).toEqual({ shop: { fresh: 1 }, taken: 3 })
  })

  refuses('_.rename', 'to the same name, to what is no name, and through an array', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ a: 1 }, { a: _.rename('a') }))).toMatchObject({ errCode: -502001 })
    expect(await refusalOf(updated({ a: 1 }, { a: _.rename(5) }))).toMatchObject({ errMsg: expect.stringContaining("The 'to' field for $rename must be a string") })
    expect(await refusalOf(updated({ a: 1, list: [1] }, { a: _.rename('list.0') }))).toMatchObject({ errMsg: expect.stringContaining('cannot be an array element') })
  })

  supports('_.bit', 'works on whole numbers of 64 bits, several operations in turn', async ({ updated, _ }) => {
    expect(await updated({ n: 13, m: 1, big: 2 ** 40 + 1 }, { n: _.bit({ and: 10 }), m: _.bit({ or: 4, xor: 1 }), big: _.bit({ or: 2 }), fresh: _.bit({ or: 3 }) })).toEqual({ n: 8, m: 4, big: 2 ** 40 + 3, fresh: 3 })
  })

  refuses('_.bit', 'fractions, and operations that are none', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ n: 1.5 }, { n: _.bit({ or: 1 }) }))).toMatchObject({ errMsg: expect.stringContaining('non-integral type') })
    expect(await refusalOf(updated({ n: 1 }, { n: _.bit({ or: 1.5 }) }))).toMatchObject({ errMsg: expect.stringContaining('must be an Integer') })
    expect(await refusalOf(updated({ n: 1 }, { n: _.bit({ nand: 1 }) }))).toMatchObject({ errMsg: expect.stringContaining("only supports 'and', 'or', and 'xor', not 'nand'") })
  })

  refuses('update path', 'a field in a plain value or in null, and a name in an array', async ({ updated }) => {
    expect(await refusalOf(updated({ n: 5 }, { 'n.deep': 1 }))).toMatchObject({ errMsg: expect.stringContaining("Cannot create field 'deep' in element {n: 5}") })
    expect(await refusalOf(updated({ n: null }, { 'n.deep': 1 }))).toMatchObject({ errMsg: expect.stringContaining("Cannot create field 'deep' in element {n: null}") })
    expect(await refusalOf(updated({ list: [1] }, { 'list.name': 1 }))).toMatchObject({ errMsg: expect.stringContaining("Cannot create field 'name' in element {list: [1]}") })
  })

  refuses('update path', 'two changes of one field, or of a field and a part of it', async ({ updated, _ }) => {
    expect(await refusalOf(updated({ a: 1 }, { a: { b: 1 }, 'a.b.c': _.inc(1) }))).toMatchObject({ errMsg: expect.stringContaining("would create a conflict at 'a.b'") })
    expect(await refusalOf(updated({ a: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }))).toMatchObject({ errMsg: expect.stringContaining("would create a conflict at 'a'") })
  })

  refuses('update path', 'an empty name, and one that begins with $', async ({ updated }) => {
    expect(await refusalOf(updated({}, { 'a..b': 1 }))).toMatchObject({ errMsg: expect.stringContaining('empty field name') })
    expect(await refusalOf(updated({}, { a: { b: [{ $c: 1 }] } }))).toMatchObject({ errMsg: expect.stringContaining('$c') })
  })

  refuses('update operator', 'one that is not known is named', async ({ updated }) => {
    expect(await refusalOf(updated({}, { $explode: { a: 1 } }))).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('Unknown modifier: $explode') })
  })

  supports('update', 'tells how many documents it really changed', async ({ things, fill, _ }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }, { _id: 'c', n: 1 }])
    expect(await things.where({ n: _.gte(1) }).update({ data: { n: 1 } })).toMatchObject({ stats: { updated: 1 } })
    expect(await things.where({ n: 1 }).update({ data: { n: _.inc(0), list: _.pull(1) } })).toMatchObject({ stats: { updated: 0 } })
  })
})
