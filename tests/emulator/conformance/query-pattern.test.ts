import { conformance, refusalOf } from './conformance'

const ROWS = [{ _id: 'a', t: '星河 Pro\n第二行' }, { _id: 'b', t: '星河 pro' }, { _id: 'c', t: ['云帆', 'Pro'] }, { _id: 'd', t: 5 }, { _id: 'e', t: '😀' }]

conformance('Query: patterns', ({ supports, refuses }) => {
  supports('db.RegExp', 'finds strings, and strings in arrays', async ({ fill, found, db }) => {
    await fill(ROWS)
    expect(await found({ t: db.RegExp({ regexp: 'Pro' }) })).toEqual(['a', 'c'])
    expect(await found({ t: db.RegExp({ regexp: 'pro', options: 'i' }) })).toEqual(['a', 'b', 'c'])
  })

  supports('query RegExp', 'is a plain JavaScript pattern too', async ({ fill, found }) => {
    await fill(ROWS)
    expect(await found({ t: /^星河/ })).toEqual(['a', 'b'])
    expect(await found({ t: /^PRO$/i })).toEqual(['c'])
  })

  supports('query RegExp', 'knows lines with m and line ends with s', async ({ fill, found }) => {
    await fill(ROWS)
    expect(await found({ t: /^第/ })).toEqual([])
    expect(await found({ t: /^第/m })).toEqual(['a'])
    expect(await found({ t: /Pro.第/ })).toEqual([])
    expect(await found({ t: /Pro.第/s })).toEqual(['a'])
  })

  supports('query RegExp', 'sees an emoji as one character', async ({ fill, found }) => {
    await fill(ROWS)
    expect(await found({ t: /^.$/ })).toEqual(['e'])
  })

  supports('query $regex', 'takes its options beside it, or first in the pattern', async ({ fill, found }) => {
    await fill(ROWS)
    expect(await found({ t: { $regex: '^星.*PRO', $options: 'i' } })).toEqual(['a', 'b'])
    expect(await found({ t: { $regex: '(?i)PRO$' } })).toEqual(['b', 'c'])
    expect(await found({ t: { $regex: 'Pro', $nin: ['云帆'] } })).toEqual(['a'])
  })

  refuses('query $regex', 'a pattern that is none, and options without a pattern', async ({ things }) => {
    expect(await refusalOf(things.where({ t: { $regex: '(' } }).get())).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('Regular expression is invalid') })
    expect(await refusalOf(things.where({ t: { $options: 'i' } }).get())).toMatchObject({ errMsg: expect.stringContaining('$options needs a $regex') })
    expect(await refusalOf(things.where({ t: { $regex: 5 } }).get())).toMatchObject({ errMsg: expect.stringContaining('$regex has to be a string') })
  })

  refuses('query $regex', 'the flag x, which JavaScript has not', async ({ things }) => {
    expect(await refusalOf(things.where({ t: { $regex: 'a b', $options: 'x' } }).get())).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining("flag 'x'") })
  })

  refuses('query $regex', 'a flag that MongoDB has not', async ({ things }) => {
    expect(await refusalOf(things.where({ t: { $regex: 'a', $options: 'g' } }).get())).toMatchObject({ errMsg: expect.stringContaining('invalid flag in regex options: g') })
  })
})
