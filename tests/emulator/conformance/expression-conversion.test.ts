import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const row = { at: new Date('2026-05-20T04:00:00Z'), n: null, list: [1], big: 1_779_249_600_000, text: '12' }

conformance('Expressions: types (MongoDB 4)', ({ supports, refuses, differs }) => {
  supports('expression $type', 'names the type of a value', async ({ computed }) => {
    expect(await computed([{ $type: 1 }, { $type: 1.5 }, { $type: '$big' }, { $type: '$text' }, { $type: '$n' }, { $type: '$nowhere' }, { $type: '$at' }, { $type: '$list' }, { $type: [true] }, { $type: {} }], row)).toEqual(['int', 'double', 'long', 'string', 'null', 'missing', 'date', 'array', 'bool', 'object'])
  })

  differs('expression $type', 'a whole number is an int even where a division has made it, because JavaScript has one kind of number', async ({ computed, $ }) => {
    expect(await computed({ $type: $.divide([4, 2]) })).toBe('int')
  })

  supports('expression $isNumber', 'tells numbers from the rest', async ({ computed }) => {
    expect(await computed([{ $isNumber: 1.5 }, { $isNumber: '1' }, { $isNumber: '$nowhere' }])).toEqual([true, false, false])
  })

  supports('expression $toString', 'writes numbers, booleans and dates', async ({ computed }) => {
    expect(await computed([{ $toString: 2.5 }, { $toString: true }, { $toString: '$at' }, { $toString: '$n' }], row)).toEqual(['2.5', 'true', '2026-05-20T04:00:00.000Z', null])
    await refusedWith(computed({ $toString: '$list' }, row), 'Unsupported conversion from array to string')
  })

  supports('expression $toInt', 'cuts fractions and reads whole numbers', async ({ computed }) => {
    expect(await computed([{ $toInt: 1.9 }, { $toInt: -0.5 }, { $toInt: '-2' }, { $toInt: true }, { $toInt: '$n' }], row)).toEqual([1, 0, -2, 1, null])
    await refusedWith(computed({ $toInt: '2.5' }), "Failed to parse number '2.5' in $convert")
    await refusedWith(computed({ $toInt: '$big' }, row), 'Conversion would overflow target type')
  })

  supports('expression $toLong', 'makes milliseconds of a date', async ({ computed }) => {
    expect(await computed([{ $toLong: '$at' }, { $toLong: '12' }], row)).toEqual([1_779_249_600_000, 12])
  })

  supports('expression $toDouble', 'reads decimals and powers', async ({ computed }) => {
    expect(await computed([{ $toDouble: '-5.5' }, { $toDouble: '1e3' }, { $toDouble: false }])).toEqual([-5.5, 1000, 0])
    await refusedWith(computed({ $toDouble: '5 分' }), "Failed to parse number '5 分'")
  })

  supports('expression $toBool', 'takes every text for true', async ({ computed }) => {
    expect(await computed([{ $toBool: '' }, { $toBool: 'false' }, { $toBool: 0 }, { $toBool: 0.1 }, { $toBool: '$n' }], row)).toEqual([true, true, false, true, null])
  })

  supports('expression $toDate', 'reads text and long numbers, but no short ones', async ({ computed }) => {
    expect(await computed([{ $toDate: '$big' }, { $toDate: '2026-05-20' }], row)).toEqual([row.at, new Date('2026-05-20')])
    await refusedWith(computed({ $toDate: 5 }), 'Unsupported conversion from int to date')
  })

  supports('expression $convert', 'has words for errors and for nothing', async ({ computed }) => {
    expect(await computed([{ $convert: { input: 'x', to: 'int', onError: '错' } }, { $convert: { input: '$n', to: 'int', onNull: '无' } }, { $convert: { input: '$text', to: 16 } }], row)).toEqual(['错', '无', 12])
    await refusedWith(computed({ $convert: { input: 1, to: 'number' } }), 'Unknown type name')
  })

  refuses('expression $toDecimal', 'decimals and object ids, which the SDK has no values for', async ({ computed }) => {
    await refusedWith(computed({ $toDecimal: '1' }), 'conversion to decimal is not supported here')
    await refusedWith(computed({ $toObjectId: '1' }), 'conversion to objectId is not supported here')
  })
})
