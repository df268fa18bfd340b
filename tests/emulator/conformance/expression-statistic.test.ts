import { conformance } from './conformance'

const row = { list: [1, 2, 3, 'x', null], empty: [], n: null, one: 4 }

conformance('Expressions: sums and means', ({ supports }) => {
  supports('$.sum', 'adds the elements of one array, or several operands, and passes over the rest', async ({ computed, $ }) => {
    expect(await computed({ list: $.sum('$list'), operands: $.sum(['$one', 1, '$list']), none: $.sum('$nowhere'), text: $.sum(['x']) }, row)).toEqual({ list: 6, operands: 5, none: 0, text: 0 })
  })

  supports('$.avg', 'means numbers only, and is null without any', async ({ computed, $ }) => {
    expect(await computed({ list: $.avg('$list'), operands: $.avg(['$one', 1]), none: $.avg('$empty'), text: $.avg(['x', null]) }, row)).toEqual({ list: 2, operands: 2.5, none: null, text: null })
  })

  supports('$.max', 'finds the greatest by the order of types', async ({ computed, $ }) => {
    expect(await computed({ list: $.max('$list'), operands: $.max(['$one', 9, null]), arrays: $.max([[1, 5], [[2], 'x']]), none: $.max('$empty') }, row)).toEqual({ list: 'x', operands: 9, arrays: [[2], 'x'], none: null })
  })

  supports('$.min', 'passes over null and what is absent', async ({ computed, $ }) => {
    expect(await computed({ list: $.min('$list'), operands: $.min(['$one', '$nowhere', null]), none: $.min([null]) }, row)).toEqual({ list: 1, operands: 4, none: null })
  })

  supports('$.stdDevPop', 'is the deviation of all values, 0 of one', async ({ computed, $ }) => {
    expect(await computed({ one: $.stdDevPop([5]), none: $.stdDevPop('$empty'), several: $.stdDevPop([[2, 4, 4, 4, 5, 5, 7, 9]]) }, row)).toEqual({ one: 0, none: null, several: 2 })
  })

  supports('$.stdDevSamp', 'is the deviation of a sample, null of one', async ({ computed, $ }) => {
    expect(await computed({ one: $.stdDevSamp([5]), none: $.stdDevSamp('$n') }, row)).toEqual({ one: null, none: null })
    expect(await computed($.stdDevSamp([[1, 2, 3, 4]]))).toBeCloseTo(1.2909944487358056, 12)
  })

  supports('$.first', 'is the first element of an array outside of a group', async ({ computed, $ }) => {
    expect(await computed({ first: $.first('$list'), none: $.first('$empty'), ofNull: $.first('$n') }, row)).toEqual({ first: 1, ofNull: null })
  })

  supports('$.last', 'is the last element of an array outside of a group', async ({ computed, $ }) => {
    expect(await computed({ last: $.last([[1, 2]]), ofNull: $.last('$nowhere') }, row)).toEqual({ last: 2, ofNull: null })
  })
})
