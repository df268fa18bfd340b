import { conformance, refusalOf } from './conformance'

const VALUES = [
  { _id: 'a', v: 1 }, { _id: 'b', v: 1.5 }, { _id: 'c', v: 'x' }, { _id: 'd', v: null }, { _id: 'e' }, { _id: 'f', v: [] },
  { _id: 'g', v: { x: 1 } }, { _id: 'h', v: true }, { _id: 'i', v: new Date(0) }, { _id: 'j', v: 3_000_000_000 }, { _id: 'k', v: ['x', 2] },
]

conformance('Query: fields and numbers', ({ supports, refuses, differs }) => {
  supports('_.exists', 'tells a field that is null from one that is absent', async ({ fill, found, _ }) => {
    await fill(VALUES)
    expect(await found({ v: _.exists(false) })).toEqual(['e'])
    expect(await found({ v: _.exists(true), _id: _.in(['d', 'e', 'f']) })).toEqual(['d', 'f'])
  })

  supports('_.exists', 'asks a path through an array of its elements', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', rows: [{ n: 1 }, {}] }, { _id: 'b', rows: [{}] }, { _id: 'c', rows: [] }])
    expect(await found({ 'rows.n': _.exists(true) })).toEqual(['a'])
    expect(await found({ 'rows.n': _.exists(false) })).toEqual(['b', 'c'])
    expect(await found({ 'rows.1': _.exists(true) })).toEqual(['a'])
  })

  supports('_.mod', 'finds numbers by their remainder, fractions cut off', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', n: 12 }, { _id: 'b', n: -12 }, { _id: 'c', n: 13.9 }, { _id: 'd', n: '12' }, { _id: 'e', n: -13 }, { _id: 'f', n: NaN }])
    expect(await found({ n: _.mod(4, 0) })).toEqual(['a', 'b'])
    expect(await found({ n: _.mod([4, 1]) })).toEqual(['c'])
    expect(await found({ n: _.mod(4, -1) })).toEqual(['e'])
  })

  refuses('_.mod', 'a divisor of 0, and anything but two numbers', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ n: _.mod(0, 0) }).get())).toMatchObject({ errMsg: expect.stringContaining('divisor cannot be 0') })
    expect(await refusalOf(things.where({ n: _.mod([4]) }).get())).toMatchObject({ errMsg: expect.stringContaining('not enough elements') })
    expect(await refusalOf(things.where({ n: _.mod([4, 1, 2]) }).get())).toMatchObject({ errMsg: expect.stringContaining('too many elements') })
    expect(await refusalOf(things.where({ n: _.mod(['4', 1]) }).get())).toMatchObject({ errMsg: expect.stringContaining('divisor not a number') })
  })

  supports('query $type', 'finds by the name and by the number of a type', async ({ fill, found }) => {
    await fill(VALUES)
    expect(await found({ v: { $type: 'string' } })).toEqual(['c', 'k'])
    expect(await found({ v: { $type: 10 } })).toEqual(['d'])
    expect(await found({ v: { $type: 'array' } })).toEqual(['f', 'k'])
    expect(await found({ v: { $type: ['object', 'bool', 'date'] } })).toEqual(['g', 'h', 'i'])
    expect(await found({ v: { $type: 'number' } })).toEqual(['a', 'b', 'j', 'k'])
    expect(await found({ v: { $type: 'objectId' } })).toEqual([])
  })

  differs('query $type', 'a number is int, long or double by its value, whatever arithmetic made it', async ({ fill, found, things, _ }) => {
    await fill(VALUES)
    expect(await found({ v: { $type: 'double' } })).toEqual(['b'])
    expect(await found({ v: { $type: 'int' } })).toEqual(['a', 'k'])
    expect(await found({ v: { $type: 'long' } })).toEqual(['j'])
    await things.doc('b').update({ data: { v: _.inc(0.5) } })
    expect(await found({ v: { $type: 'int' } })).toEqual(['a', 'b', 'k'])
  })

  refuses('query $type', 'a type that is none', async ({ things }) => {
    expect(await refusalOf(things.where({ v: { $type: 'text' } }).get())).toMatchObject({ errMsg: expect.stringContaining('Unknown type name alias: text') })
  })

  supports('query $bitsAllSet', 'asks for bits by a mask or by their places, with its three brothers', async ({ fill, found }) => {
    await fill([{ _id: 'a', n: 54 }, { _id: 'b', n: 0 }, { _id: 'c', n: -1 }, { _id: 'd', n: 54.5 }, { _id: 'e', n: '54' }])
    expect(await found({ n: { $bitsAllSet: [1, 5] } })).toEqual(['a', 'c'])
    expect(await found({ n: { $bitsAllClear: 9 } })).toEqual(['a', 'b'])
    expect(await found({ n: { $bitsAnySet: [0, 70] } })).toEqual(['c'])
    expect(await found({ n: { $bitsAnyClear: 54 } })).toEqual(['b'])
  })

  refuses('query $bitsAllSet', 'a negative mask', async ({ things }) => {
    expect(await refusalOf(things.where({ n: { $bitsAllSet: -5 } }).get())).toMatchObject({ errMsg: expect.stringContaining('$bitsAllSet needs a non-negative integer') })
  })
})
