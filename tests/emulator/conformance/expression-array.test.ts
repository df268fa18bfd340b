import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const row = { list: ['a', 'b', 'c'], n: null, numbers: [1, 2, 3, 4], text: 'abc' }

conformance('Expressions: arrays', ({ supports }) => {
  supports('$.arrayElemAt', 'counts from both ends; past the end there is nothing', async ({ computed, $ }) => {
    expect(await computed({ first: $.arrayElemAt(['$list', 0]), last: $.arrayElemAt(['$list', -1]), past: $.arrayElemAt(['$list', 3]), before: $.arrayElemAt(['$list', -4]), ofNull: $.arrayElemAt(['$n', 0]) }, row)).toEqual({ first: 'a', last: 'c', ofNull: null })
  })

  supports('$.arrayElemAt', 'refuses what is no array and what is no place', async ({ computed, $ }) => {
    await refusedWith(computed($.arrayElemAt(['$text', 0]), row), "$arrayElemAt's first argument must be an array, but is string")
    await refusedWith(computed($.arrayElemAt(['$list', 1.5]), row), "$arrayElemAt's second argument must be representable as a 32-bit integer: 1.5")
  })

  supports('$.concatArrays', 'joins arrays, and is null with a null among them', async ({ computed, $ }) => {
    expect(await computed({ joined: $.concatArrays(['$list', [1, [2]], []]), ofNull: $.concatArrays(['$list', '$nowhere']) }, row)).toEqual({ joined: ['a', 'b', 'c', 1, [2]], ofNull: null })
    await refusedWith(computed($.concatArrays(['$list', '$text']), row), '$concatArrays only supports arrays, not string')
  })

  supports('$.in', 'finds equal values, not what is absent', async ({ computed, $ }) => {
    expect(await computed({ there: $.in(['b', '$list']), not: $.in(['d', '$list']), object: $.in([{ a: 1 }, [{ a: 1 }]]), absent: $.in(['$nowhere', [null]]) }, row)).toEqual({ there: true, not: false, object: true, absent: false })
    await refusedWith(computed($.in(['b', '$nowhere']), row), '$in requires an array as a second argument, found: missing')
  })

  supports('$.indexOfArray', 'finds the first place within bounds', async ({ computed, $ }) => {
    const found = await computed({ at: $.indexOfArray(['$list', 'b']), not: $.indexOfArray(['$list', 'x']), later: $.indexOfArray([[1, 2, 1], 1, 1]), before: $.indexOfArray(['$list', 'c', 0, 2]), ofNull: $.indexOfArray(['$n', 1]) }, row)
    expect(found).toEqual({ at: 1, not: -1, later: 2, before: -1, ofNull: null })
    await refusedWith(computed($.indexOfArray(['$text', 'b']), row), '$indexOfArray requires an array as a first argument, found: string')
    await refusedWith(computed($.indexOfArray(['$list', 'b', -1]), row), '$indexOfArray requires a nonnegative starting index')
  })

  supports('$.isArray', 'tells arrays from everything else', async ({ computed, $ }) => {
    expect(await computed({ list: $.isArray('$list'), text: $.isArray(['$text']), absent: $.isArray('$nowhere') }, row)).toEqual({ list: true, text: false, absent: false })
  })

  supports('$.range', 'counts up and down, without the end', async ({ computed, $ }) => {
    expect(await computed({ up: $.range([0, 3]), steps: $.range([0, 10, 4]), down: $.range([3, 0, -1]), none: $.range([5, 0]) })).toEqual({ up: [0, 1, 2], steps: [0, 4, 8], down: [3, 2, 1], none: [] })
    await refusedWith(computed($.range([0, 5, 0])), '$range requires a non-zero step value')
    await refusedWith(computed($.range([0, 5, '$nowhere']), row), '$range requires a numeric step value, found value of type: missing')
    await refusedWith(computed($.range(['$text', 5]), row), '$range requires a numeric starting value, found value of type: string')
  })

  supports('$.reverseArray', 'turns an array round, not those in it', async ({ computed, $ }) => {
    expect(await computed({ list: $.reverseArray('$list'), inner: $.reverseArray([[[1, 2], [3]]]), ofNull: $.reverseArray('$n') }, row)).toEqual({ list: ['c', 'b', 'a'], inner: [[3], [1, 2]], ofNull: null })
    await refusedWith(computed($.reverseArray('$text'), row), 'The argument to $reverseArray must be an array, but was of type: string')
  })

  supports('$.size', 'counts elements, and refuses what is absent', async ({ computed, $ }) => {
    expect(await computed({ list: $.size('$list'), none: $.size([[]]) }, row)).toEqual({ list: 3, none: 0 })
    await refusedWith(computed($.size('$nowhere'), row), 'The argument to $size must be an array, but was of type: missing')
  })

  supports('$.slice', 'takes from the start, from the end and from a place', async ({ computed, $ }) => {
    const cut = await computed({ first: $.slice(['$numbers', 2]), last: $.slice(['$numbers', -3]), inside: $.slice(['$numbers', 1, 2]), fromEnd: $.slice(['$numbers', -2, 1]), before: $.slice(['$numbers', -9, 2]), past: $.slice(['$numbers', 9, 2]), ofNull: $.slice(['$n', 1]) }, row)
    expect(cut).toEqual({ first: [1, 2], last: [2, 3, 4], inside: [2, 3], fromEnd: [3], before: [1, 2], past: [], ofNull: null })
    await refusedWith(computed($.slice(['$numbers', 1, 0]), row), 'Third argument to $slice must be positive: 0')
    await refusedWith(computed($.slice(['$text', 1]), row), 'First argument to $slice must be an array, but is of type: string')
  })

  supports('$.zip', 'pairs elements up to the shortest, or to the longest with defaults', async ({ computed, $ }) => {
    const inputs = ['$list', [1, 2]]
    expect(await computed({ short: $.zip({ inputs }), long: $.zip({ inputs, useLongestLength: true }), filled: $.zip({ inputs, useLongestLength: true, defaults: ['x', 0] }), ofNull: $.zip({ inputs: ['$list', '$n'] }) }, row)).toEqual({
      short: [['a', 1], ['b', 2]], long: [['a', 1], ['b', 2], ['c', null]], filled: [['a', 1], ['b', 2], ['c', 0]], ofNull: null,
    })
  })

  supports('$.zip', 'refuses defaults without the longest length, and what is no array', async ({ computed, $ }) => {
    await refusedWith(computed($.zip({ inputs: ['$list'], defaults: [1] }), row), 'cannot specify defaults unless useLongestLength is true')
    await refusedWith(computed($.zip({ inputs: ['$text'] }), row), '$zip found a non-array expression in input')
  })

  supports('expression $sortArray', 'sorts values, and objects by their fields', async ({ computed }) => {
    expect(await computed({ values: { $sortArray: { input: [3, 1, '2'], sortBy: -1 } }, objects: { $sortArray: { input: [{ a: 2 }, { a: 1 }], sortBy: { a: 1 } } } })).toEqual({ values: ['2', 3, 1], objects: [{ a: 1 }, { a: 2 }] })
  })
})

conformance('Expressions: names for values', ({ supports }) => {
  supports('$.map', 'computes of each element, with or without a name for it', async ({ computed, $ }) => {
    expect(await computed({ named: $.map({ input: '$numbers', as: 'each', in: $.multiply(['$$each', '$$each']) }), unnamed: $.map({ input: '$numbers', in: $.add(['$$this', 1]) }), absent: $.map({ input: [{ a: 1 }, {}], in: '$$this.a' }), ofNull: $.map({ input: '$n', in: 1 }) }, row)).toEqual({
      named: [1, 4, 9, 16], unnamed: [2, 3, 4, 5], absent: [1, null], ofNull: null,
    })
    await refusedWith(computed($.map({ input: '$text', in: '$$this' }), row), 'input to $map must be an array not string')
  })

  supports('$.filter', 'keeps the elements of which the condition is true', async ({ computed, $ }) => {
    expect(await computed({ kept: $.filter({ input: '$numbers', as: 'each', cond: $.gt(['$$each', 2]) }), ofNull: $.filter({ input: '$n', cond: true }), first: { $filter: { input: '$numbers', cond: true, limit: 2 } } }, row)).toEqual({ kept: [3, 4], ofNull: null, first: [1, 2] })
    await refusedWith(computed($.filter({ input: '$text', cond: true }), row), 'input to $filter must be an array not string')
    await refusedWith(computed($.filter({ input: '$numbers' }), row), "Missing 'cond' parameter to $filter")
  })

  supports('$.reduce', 'gathers a value over the elements', async ({ computed, $ }) => {
    expect(await computed({ text: $.reduce({ input: '$list', initialValue: '', in: $.concat(['$$value', '$$this']) }), empty: $.reduce({ input: [], initialValue: 5, in: 0 }), ofNull: $.reduce({ input: '$nowhere', initialValue: 5, in: 0 }) }, row)).toEqual({ text: 'abc', empty: 5, ofNull: null })
    await refusedWith(computed($.reduce({ input: '$text', initialValue: 0, in: 1 }), row), "$reduce requires that 'input' be an array")
  })

  supports('$.let', 'names values, of which the inner ones hide the outer', async ({ computed, $ }) => {
    const inner = $.let({ vars: { x: $.multiply(['$$x', 10]) }, in: $.add(['$$x', '$$y']) })
    expect(await computed($.let({ vars: { x: 1, y: 2 }, in: $.concatArrays([[inner], ['$$x']]) }))).toEqual([12, 1])
    await refusedWith(computed($.let({ vars: { X: 1 }, in: 1 })), "'X' starts with an invalid character for a user variable name")
    await refusedWith(computed($.let({ vars: { x: 1, y: '$$x' }, in: '$$y' })), 'Use of undefined variable: x')
  })

  supports('$.let', 'lets maps and filters in one another see their names', async ({ computed, $ }) => {
    const shared = $.filter({ input: '$$group', as: 'one', cond: $.in(['$$one', '$numbers']) })
    expect(await computed($.map({ input: [[1, 9], [3, 4]], as: 'group', in: shared }), row)).toEqual([[1], [3, 4]])
  })
})
