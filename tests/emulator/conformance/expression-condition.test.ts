import { conformance } from './conformance'
import { refusedWith } from './refused-with'

conformance('Expressions: comparing and choosing', ({ supports }) => {
  supports('$.cmp', 'tells less, same and more', async ({ computed, $ }) => {
    expect(await computed({ less: $.cmp([1, 2]), same: $.cmp(['甲', '甲']), more: $.cmp([2, 1]) })).toEqual({ less: -1, same: 0, more: 1 })
  })

  supports('$.cmp', 'orders values of all types: absent, null, number, text, object, array, boolean, date', async ({ computed, $ }) => {
    const row = { n: null, o: { a: 1 }, l: [0], at: new Date(0) }
    const pairs = [['$nowhere', '$n'], ['$n', 5], [5, 'a'], ['a', '$o'], ['$o', '$l'], ['$l', false], [true, '$at']]
    expect(await computed(pairs.map((pair) => $.cmp(pair)), row)).toEqual([-1, -1, -1, -1, -1, -1, -1])
  })

  supports('$.eq', 'compares whole values: arrays and objects field by field', async ({ computed, $ }) => {
    const row = { list: [1, 2], object: { a: 1, b: 2 }, n: null }
    expect(await computed({ list: $.eq(['$list', [1, 2]]), element: $.eq(['$list', 1]), turned: $.eq(['$object', { b: 2, a: 1 }]), absent: $.eq(['$nowhere', '$n']) }, row)).toEqual({ list: true, element: false, turned: false, absent: false })
  })

  supports('$.neq', 'is true for values of different types', async ({ computed, $ }) => {
    expect(await computed({ types: $.neq([1, '1']), same: $.neq(['$at', '$at']) }, { at: new Date(5) })).toEqual({ types: true, same: false })
  })

  supports('$.gt', 'compares across types, unlike a query', async ({ computed, $ }) => {
    expect(await computed({ text: $.gt(['a', 100]), hasField: $.gt(['$city', null]), hasNot: $.gt(['$nowhere', null]) }, { city: '杭州' })).toEqual({ text: true, hasField: true, hasNot: false })
    await refusedWith(computed($.gt(['$a'])), 'Expression $gt takes exactly 2 arguments. 1 were passed in.')
  })

  supports('$.gte', 'includes the same value', async ({ computed, $ }) => {
    expect(await computed({ same: $.gte([2, 2]), less: $.gte([1, 2]), dates: $.gte(['$at', new Date(4)]) }, { at: new Date(5) })).toEqual({ same: true, less: false, dates: true })
  })

  supports('$.lt', 'puts what is absent before everything, and NaN before numbers', async ({ computed, $ }) => {
    expect(await computed({ absent: $.lt(['$nowhere', 0]), nan: $.lt(['$nan', -1e300]), same: $.lt([1, 1]) }, { nan: NaN })).toEqual({ absent: true, nan: true, same: false })
  })

  supports('$.lte', 'orders text by code points, not by language', async ({ computed, $ }) => {
    expect(await computed({ cases: $.lte(['Z', 'a']), emoji: $.lte(['\uffee', '😀']), same: $.lte(['甲', '甲']) })).toEqual({ cases: true, emoji: true, same: true })
  })

  supports('$.and', 'takes 0, null and what is absent for false, all else for true', async ({ computed, $ }) => {
    const row = { empty: '', list: [], zero: 0, n: null, nan: NaN }
    expect(await computed({ values: $.and(['$empty', '$list', true]), zero: $.and([1, '$zero']), none: $.and([]), ofNull: $.and(['$n']), absent: $.and(['$nowhere']), nan: $.and(['$nan']) }, row)).toEqual({ values: true, zero: false, none: true, ofNull: false, absent: false, nan: true })
  })

  supports('$.and', 'stops at the first that is false', async ({ computed, $ }) => {
    expect(await computed($.and([$.gt(['$n', 0]), $.gt([$.divide([10, '$n']), 1])]), { n: 0 })).toBe(false)
  })

  supports('$.or', 'is true when one is, and stops there', async ({ computed, $ }) => {
    expect(await computed({ one: $.or([false, 1]), none: $.or([]), zeros: $.or([0, null]), early: $.or([true, $.divide([1, '$n'])]) }, { n: 0 })).toEqual({ one: true, none: false, zeros: false, early: true })
  })

  supports('$.not', 'turns what counts as true round', async ({ computed, $ }) => {
    expect(await computed({ yes: $.not(['$list']), zero: $.not([0]), absent: $.not('$nowhere') }, { list: [] })).toEqual({ yes: false, zero: true, absent: true })
    await refusedWith(computed($.not([1, 2])), 'Expression $not takes exactly 1 arguments. 2 were passed in.')
  })

  supports('$.cond', 'chooses, in both of its forms', async ({ computed, $ }) => {
    expect(await computed({ list: $.cond([$.gte(['$n', 100]), '多', '少']), object: $.cond({ if: '$nowhere', then: 1, else: '$n' }) }, { n: 100 })).toEqual({ list: '多', object: 100 })
  })

  supports('$.cond', 'computes only the branch that it takes', async ({ computed, $ }) => {
    expect(await computed($.cond([$.eq(['$n', 0]), 0, $.divide([100, '$n'])]), { n: 0 })).toBe(0)
    await refusedWith(computed($.cond({ if: true, then: 1 })), "Missing 'else' parameter to $cond")
    await refusedWith(computed($.cond([true, 1])), 'Expression $cond takes exactly 3 arguments. 2 were passed in.')
  })

  supports('$.ifNull', 'replaces null and what is absent, but not 0 or empty text', async ({ computed, $ }) => {
    expect(await computed({ ofNull: $.ifNull(['$n', '无']), absent: $.ifNull(['$nowhere', '无']), zero: $.ifNull(['$zero', 5]), empty: $.ifNull(['$empty', 'x']) }, { n: null, zero: 0, empty: '' })).toEqual({ ofNull: '无', absent: '无', zero: 0, empty: '' })
    expect(await computed($.ifNull(['$nowhere', '$nothing']))).toBe(undefined)
  })

  supports('$.switch', 'takes the first branch that fits, or the default', async ({ computed, $ }) => {
    const branches = [{ case: $.gte(['$n', 10]), then: '多' }, { case: $.gte(['$n', 5]), then: '中' }]
    expect(await computed($.switch({ branches, default: '少' }), { n: 12 })).toBe('多')
    expect(await computed($.switch({ branches, default: '少' }), { n: 5 })).toBe('中')
    expect(await computed($.switch({ branches, default: '少' }), { n: 1 })).toBe('少')
  })

  supports('$.switch', 'refuses when nothing fits and there is no default', async ({ computed, $ }) => {
    await refusedWith(computed($.switch({ branches: [{ case: false, then: 1 }] })), '$switch could not find a matching branch for an input, and no default was specified.')
    await refusedWith(computed($.switch({ branches: [] })), '$switch requires at least one branch.')
  })
})
