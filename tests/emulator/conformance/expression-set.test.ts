import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const row = { a: ['x', 'y', 'x'], b: ['y', 'z'], n: null, text: 'x' }

conformance('Expressions: sets', ({ supports }) => {
  supports('$.setUnion', 'holds each value of all arrays once, sorted as the server does', async ({ computed, $ }) => {
    expect(await computed($.setUnion(['$b', '$a']), row)).toEqual(['x', 'y', 'z'])
    expect(await computed({ ofNull: $.setUnion(['$a', '$n']), types: $.setUnion([['1', 1], [1]]), nested: $.setUnion([[[1]], [[1]]]) }, row)).toEqual({ ofNull: null, types: [1, '1'], nested: [[1]] })
    await refusedWith(computed($.setUnion(['$a', '$text']), row), 'All operands of $setUnion must be arrays. One argument is of type: string')
  })

  supports('$.setIntersection', 'holds what all arrays hold', async ({ computed, $ }) => {
    expect(await computed({ both: $.setIntersection(['$a', '$b']), none: $.setIntersection(['$a', [1]]), ofAbsent: $.setIntersection(['$a', '$nowhere']) }, row)).toEqual({ both: ['y'], none: [], ofAbsent: null })
    await refusedWith(computed($.setIntersection(['$a', '$text']), row), '$setIntersection must be arrays')
  })

  supports('$.setDifference', 'holds what only the first array holds', async ({ computed, $ }) => {
    expect(await computed({ left: $.setDifference(['$a', '$b']), right: $.setDifference(['$b', '$a']), ofNull: $.setDifference(['$n', '$a']) }, row)).toEqual({ left: ['x'], right: ['z'], ofNull: null })
    await refusedWith(computed($.setDifference(['$text', '$a']), row), 'both operands of $setDifference must be arrays. First argument is of type: string')
  })

  supports('$.setEquals', 'compares without regard to order and repetition', async ({ computed, $ }) => {
    expect(await computed({ same: $.setEquals(['$a', ['y', 'x']]), other: $.setEquals(['$a', '$b']), three: $.setEquals([[1], [1, 1], [1]]), inner: $.setEquals([[[1, 2]], [1, 2]]) }, row)).toEqual({ same: true, other: false, three: true, inner: false })
    await refusedWith(computed($.setEquals(['$a', '$n']), row), 'All operands of $setEquals must be arrays. One argument is of type: null')
  })

  supports('$.setIsSubset', 'tells whether the second array holds all of the first', async ({ computed, $ }) => {
    expect(await computed({ part: $.setIsSubset([['x'], '$a']), not: $.setIsSubset(['$a', '$b']), empty: $.setIsSubset([[], '$a']) }, row)).toEqual({ part: true, not: false, empty: true })
    await refusedWith(computed($.setIsSubset(['$a', '$n']), row), 'both operands of $setIsSubset must be arrays. Second argument is of type: null')
  })

  supports('$.allElementsTrue', 'is true when no element counts as false', async ({ computed, $ }) => {
    expect(await computed({ all: $.allElementsTrue([[1, 'x', []]]), zero: $.allElementsTrue([[1, 0]]), ofNull: $.allElementsTrue([[true, null]]), empty: $.allElementsTrue([[]]) })).toEqual({ all: true, zero: false, ofNull: false, empty: true })
    await refusedWith(computed($.allElementsTrue(['$text']), row), "$allElementsTrue's argument must be an array, but is string")
  })

  supports('$.anyElementTrue', 'is true when one element counts as true', async ({ computed, $ }) => {
    expect(await computed({ one: $.anyElementTrue([[0, 'x']]), none: $.anyElementTrue([[0, null, false]]), empty: $.anyElementTrue([[]]) })).toEqual({ one: true, none: false, empty: false })
    await refusedWith(computed($.anyElementTrue('$nowhere'), row), "$anyElementTrue's argument must be an array, but is missing")
  })
})
