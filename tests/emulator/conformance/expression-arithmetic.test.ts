import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const NOON = new Date('2026-05-20T04:00:00Z')

conformance('Expressions: arithmetic', ({ supports }) => {
  supports('$.add', 'adds numbers without losing what rounding would', async ({ computed, $ }) => {
    expect(await computed({ sum: $.add(['$a', 2]), decimals: $.add([0.1, 0.2, 0.3]), none: $.add([]), one: $.add('$a') }, { a: 1 })).toEqual({ sum: 3, decimals: 0.6, none: 0, one: 1 })
  })

  supports('$.add', 'adds milliseconds to one date', async ({ computed, $ }) => {
    expect(await computed($.add(['$at', 60_000]), { at: NOON })).toEqual(new Date('2026-05-20T04:01:00Z'))
    await refusedWith(computed($.add(['$at', 1e18]), { at: NOON }), '$add: date overflow')
    await refusedWith(computed($.add(['$at', '$at']), { at: NOON }), 'only one date allowed in an $add expression')
  })

  supports('$.add', 'is null when a part is null or absent', async ({ computed, $ }) => {
    expect(await computed({ ofNull: $.add([1, '$n']), ofAbsent: $.add(['$nowhere', 1]) }, { n: null })).toEqual({ ofNull: null, ofAbsent: null })
  })

  supports('$.add', 'refuses text and arrays in the words of MongoDB', async ({ computed, $ }) => {
    await refusedWith(computed($.add([1, '$a']), { a: '2' }), '$add only supports numeric or date types, not string')
    await refusedWith(computed($.add([1, '$a']), { a: [2] }), '$add only supports numeric or date types, not array')
  })

  supports('$.subtract', 'takes numbers and milliseconds away, and dates from dates', async ({ computed, $ }) => {
    const row = { at: NOON, before: new Date('2026-05-20T03:59:59Z') }
    expect(await computed({ number: $.subtract([5, 7.5]), earlier: $.subtract(['$at', 1000]), apart: $.subtract(['$at', '$before']) }, row)).toEqual({ number: -2.5, earlier: row.before, apart: 1000 })
    expect(await computed($.subtract(['$at', null]), row)).toBe(null)
  })

  supports('$.subtract', 'refuses a date from a number, and any other number of parts than two', async ({ computed, $ }) => {
    await refusedWith(computed($.subtract([5, '$at']), { at: NOON }), "can't $subtract date from int")
    await refusedWith(computed($.subtract([1, 2, 3])), 'Expression $subtract takes exactly 2 arguments. 3 were passed in.')
  })

  supports('$.multiply', 'multiplies any number of factors; of whole numbers there is no -0', async ({ computed, $ }) => {
    expect(await computed({ three: $.multiply(['$a', 3, 0.5]), zero: $.multiply([-1, 0]), none: $.multiply([]), ofNull: $.multiply([2, null]) }, { a: 4 })).toEqual({ three: 6, zero: 0, none: 1, ofNull: null })
    await refusedWith(computed($.multiply([2, '$a']), { a: true }), '$multiply only supports numeric types, not bool')
  })

  supports('$.divide', 'divides whole numbers into fractions', async ({ computed, $ }) => {
    expect(await computed({ half: $.divide([1, 2]), whole: $.divide([6, -3]), ofAbsent: $.divide(['$nowhere', 2]) })).toEqual({ half: 0.5, whole: -2, ofAbsent: null })
  })

  supports('$.divide', 'refuses zero as divisor and text', async ({ computed, $ }) => {
    await refusedWith(computed($.divide(['$a', 0]), { a: 1 }), "can't $divide by zero")
    await refusedWith(computed($.divide(['$a', 2]), { a: 'x' }), '$divide only supports numeric types, not string and int')
  })

  supports('$.mod', 'leaves the remainder with the sign of the dividend', async ({ computed, $ }) => {
    expect(await computed({ plus: $.mod([7, 3]), minus: $.mod([-7, 3]), other: $.mod([7, -3]), none: $.mod([-6, 3]), decimal: $.mod([5.5, 2]) })).toEqual({ plus: 1, minus: -1, other: 1, none: 0, decimal: 1.5 })
    expect(await computed($.mod([null, 3]))).toBe(null)
    await refusedWith(computed($.mod([80, 0])), "can't $mod by zero")
  })

  supports('$.abs', 'takes the sign away', async ({ computed, $ }) => {
    expect(await computed({ minus: $.abs(-1.5), difference: $.abs($.subtract(['$a', 10])), ofNull: $.abs('$n') }, { a: 4, n: null })).toEqual({ minus: 1.5, difference: 6, ofNull: null })
    await refusedWith(computed($.abs('$a'), { a: '-1' }), '$abs only supports numeric types, not string')
  })

  supports('$.pow', 'raises to whole, broken and negative powers', async ({ computed, $ }) => {
    expect(await computed({ cube: $.pow([5, 3]), root: $.pow([9, 0.5]), part: $.pow([2, -1]), one: $.pow([5, 0]), ofNull: $.pow(['$n', 2]) }, { n: null })).toEqual({ cube: 125, root: 3, part: 0.5, one: 1, ofNull: null })
    expect(await computed($.pow([-5, 0.5]))).toBe(NaN)
    await refusedWith(computed($.pow([0, -2])), '$pow cannot take a base of 0 and a negative exponent')
    await refusedWith(computed($.pow(['$a', 2]), { a: '2' }), "$pow's base must be numeric, not string")
  })

  supports('$.exp', 'raises e', async ({ computed, $ }) => {
    expect(await computed({ one: $.exp(0), ofNull: $.exp(null) })).toEqual({ one: 1, ofNull: null })
    expect(await computed($.exp(2))).toBeCloseTo(7.38905609893065, 12)
  })

  supports('$.ln', 'takes the natural logarithm of positive numbers', async ({ computed, $ }) => {
    expect(await computed({ zero: $.ln(1), ofAbsent: $.ln('$nowhere') })).toEqual({ zero: 0, ofAbsent: null })
    expect(await computed($.ln(10))).toBeCloseTo(2.302585092994046, 12)
    await refusedWith(computed($.ln(0)), "$ln's argument must be a positive number, but is 0")
  })

  supports('$.log', 'takes a logarithm to a base', async ({ computed, $ }) => {
    expect(await computed($.log([100, 10]))).toBeCloseTo(2, 12)
    expect(await computed($.log([null, 10]))).toBe(null)
    await refusedWith(computed($.log([-1, 10])), "$log's argument must be a positive number, but is -1")
    await refusedWith(computed($.log([10, 1])), "$log's base must be a positive number not equal to 1, but is 1")
  })

  supports('$.log10', 'counts powers of ten', async ({ computed, $ }) => {
    expect(await computed({ two: $.log10(100), minus: $.log10(0.001), ofNull: $.log10(null) })).toEqual({ two: 2, minus: -3, ofNull: null })
    await refusedWith(computed($.log10(-5)), "$log10's argument must be a positive number, but is -5")
  })

  supports('$.sqrt', 'takes the root of what is not negative', async ({ computed, $ }) => {
    expect(await computed({ five: $.sqrt(25), zero: $.sqrt(0), ofAbsent: $.sqrt('$nowhere') })).toEqual({ five: 5, zero: 0, ofAbsent: null })
    await refusedWith(computed($.sqrt(-1)), "$sqrt's argument must be greater than or equal to 0")
  })

  supports('$.ceil', 'goes up to the next whole number', async ({ computed, $ }) => {
    expect(await computed({ up: $.ceil(7.8), below: $.ceil(-2.8), whole: $.ceil(1), ofNull: $.ceil(null) })).toEqual({ up: 8, below: -2, whole: 1, ofNull: null })
    await refusedWith(computed($.ceil('$a'), { a: 'x' }), '$ceil only supports numeric types, not string')
  })

  supports('$.floor', 'goes down to the next whole number', async ({ computed, $ }) => {
    expect(await computed({ down: $.floor(7.8), below: $.floor(-2.8), whole: $.floor(1), ofNull: $.floor('$nowhere') })).toEqual({ down: 7, below: -3, whole: 1, ofNull: null })
  })

  supports('$.trunc', 'cuts towards zero, at a place if one is given', async ({ computed, $ }) => {
    expect(await computed({ plus: $.trunc(7.85), minus: $.trunc(-2.3), tenth: $.trunc([7.85, 1]), ten: $.trunc([-45.39, -1]), ofNull: $.trunc(null) })).toEqual({ plus: 7, minus: -2, tenth: 7.8, ten: -40, ofNull: null })
    await refusedWith(computed($.trunc([1.5, 101])), '$trunc', '[-20, 100]')
  })

  supports('expression $round', 'rounds half to even, by the exact digits of the number', async ({ computed }) => {
    expect(await computed({ half: { $round: 2.5 }, next: { $round: 3.5 }, minus: { $round: -2.5 }, tie: { $round: [19.25, 1] }, below: { $round: [1.005, 2] }, tens: { $round: [1250, -2] }, absent: { $round: [1, '$nowhere'] } })).toEqual({ half: 2, next: 4, minus: -2, tie: 19.2, below: 1, tens: 1200, absent: null })
  })

  supports('expression $round', 'follows the examples of the manual', async ({ computed }) => {
    const rounded = await computed({ a: { $round: [10.5, 0] }, b: { $round: [28.73, 1] }, c: { $round: [-45.39, 1] }, d: { $round: [19.25, -1] }, e: { $round: [34.32, 2] }, f: { $round: [null, 1] } })
    expect(rounded).toEqual({ a: 10, b: 28.7, c: -45.4, d: 20, e: 34.32, f: null })
    await refusedWith(computed({ $round: [1.5, 0.5] }), '$round')
  })
})
