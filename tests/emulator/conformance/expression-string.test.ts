import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const row = { text: '寿司 sushi', emoji: '😀寿司', n: null, number: 5, at: new Date('2026-05-20T04:00:00Z') }

conformance('Expressions: text', ({ supports, refuses, differs }) => {
  supports('$.concat', 'joins text, and is null with a null in it', async ({ computed, $ }) => {
    expect(await computed({ joined: $.concat(['$text', '·', '好']), none: $.concat([]), ofNull: $.concat(['$text', '$n']), absent: $.concat(['a', '$nowhere']) }, row)).toEqual({ joined: '寿司 sushi·好', none: '', ofNull: null, absent: null })
    await refusedWith(computed($.concat(['a', '$number']), row), '$concat only supports strings, not int')
  })

  supports('$.split', 'cuts at a separator, leaving empty parts', async ({ computed, $ }) => {
    expect(await computed({ parts: $.split(['June-15-2013', '-']), ends: $.split(['-a-', '-']), whole: $.split(['headphone jack', ':']), ofNull: $.split(['$n', '-']) }, row)).toEqual({ parts: ['June', '15', '2013'], ends: ['', 'a', ''], whole: ['headphone jack'], ofNull: null })
    await refusedWith(computed($.split(['a', ''])), '$split requires a non-empty separator')
    await refusedWith(computed($.split(['$number', '-']), row), '$split requires an expression that evaluates to a string as a first argument, found: int')
  })

  supports('$.strLenBytes', 'counts bytes of UTF-8', async ({ computed, $ }) => {
    expect(await computed({ text: $.strLenBytes('$text'), emoji: $.strLenBytes('$emoji'), empty: $.strLenBytes('') }, row)).toEqual({ text: 12, emoji: 10, empty: 0 })
    await refusedWith(computed($.strLenBytes('$n'), row), '$strLenBytes requires a string argument, found: null')
  })

  supports('$.strLenCP', 'counts code points: an emoji is one', async ({ computed, $ }) => {
    expect(await computed({ text: $.strLenCP('$text'), emoji: $.strLenCP('$emoji') }, row)).toEqual({ text: 8, emoji: 3 })
    await refusedWith(computed($.strLenCP('$nowhere'), row), '$strLenCP requires a string argument, found: missing')
  })

  supports('$.strcasecmp', 'compares text without regard to case of ASCII letters', async ({ computed, $ }) => {
    expect(await computed({ same: $.strcasecmp(['Abc', 'aBC']), less: $.strcasecmp(['a', 'b']), ofNull: $.strcasecmp(['a', '$n']), german: $.strcasecmp(['ä', 'Ä']) }, row)).toEqual({ same: 0, less: -1, ofNull: 1, german: 1 })
  })

  supports('$.toLower', 'lowers ASCII letters, and makes text of nothing, numbers and dates', async ({ computed, $ }) => {
    expect(await computed({ text: $.toLower('ABC Ä 寿'), ofNull: $.toLower('$n'), number: $.toLower('$number'), date: $.toLower('$at') }, row)).toEqual({ text: 'abc Ä 寿', ofNull: '', number: '5', date: '2026-05-20t04:00:00.000z' })
    await refusedWith(computed($.toLower([['a']])), "can't convert from BSON type array to String")
  })

  supports('$.toUpper', 'raises ASCII letters only', async ({ computed, $ }) => {
    expect(await computed({ text: $.toUpper('abc ä ß'), absent: $.toUpper('$nowhere') })).toEqual({ text: 'ABC ä ß', absent: '' })
  })

  supports('$.substr', 'counts bytes; a negative length means the rest', async ({ computed, $ }) => {
    expect(await computed({ part: $.substr(['hello', 1, 3]), rest: $.substr(['hello', 2, -1]), past: $.substr(['hello', 9, 1]), number: $.substr(['$number', 0, 1]), ofNull: $.substr(['$n', 0, 2]) }, row)).toEqual({ part: 'ell', rest: 'llo', past: '', number: '5', ofNull: '' })
  })

  differs('$.substr', 'a negative start is refused as by newer servers, where the manual says that nothing is found', async ({ computed, $ }) => {
    await refusedWith(computed($.substr(['hello', -1, 2])), 'starting index must be non-negative (got: -1)')
  })

  supports('$.substrBytes', 'refuses to cut inside a character', async ({ computed, $ }) => {
    expect(await computed({ first: $.substrBytes(['$text', 0, 3]), latin: $.substrBytes(['$text', 7, 5]) }, row)).toEqual({ first: '寿', latin: 'sushi' })
    await refusedWith(computed($.substrBytes(['$text', 1, 3]), row), 'starting index is a UTF-8 continuation byte')
    await refusedWith(computed($.substrBytes(['$text', 0, 2]), row), 'ending index is in the middle of a UTF-8 character')
  })

  supports('$.substrCP', 'counts code points', async ({ computed, $ }) => {
    expect(await computed({ emoji: $.substrCP(['$emoji', 0, 2]), rest: $.substrCP(['$emoji', 1, 9]), past: $.substrCP(['$emoji', 5, 1]), ofNull: $.substrCP(['$n', 0, 1]) }, row)).toEqual({ emoji: '😀寿', rest: '寿司', past: '', ofNull: '' })
    await refusedWith(computed($.substrCP(['$text', -1, 1]), row), '$substrCP: the starting index must be a nonnegative integer')
    await refusedWith(computed($.substrCP(['$text', 0, 'x']), row), '$substrCP: length must be a numeric type (is BSON type string)')
  })

  supports('$.indexOfBytes', 'finds a place in bytes, within bounds', async ({ computed, $ }) => {
    expect(await computed({ at: $.indexOfBytes(['$text', 'sushi']), not: $.indexOfBytes(['$text', 'x']), within: $.indexOfBytes(['cafeteria', 'e', 4]), before: $.indexOfBytes(['cafeteria', 'a', 2, 5]), turned: $.indexOfBytes(['abc', 'a', 3, 1]), inside: $.indexOfBytes(['cafeteria', 'teria', 0, 5]), ofNull: $.indexOfBytes(['$n', 'a']) }, row)).toEqual({ at: 7, not: -1, within: 5, before: -1, turned: -1, inside: -1, ofNull: null })
    await refusedWith(computed($.indexOfBytes(['a', '$n']), row), '$indexOfBytes requires a string as the second argument, found: null')
  })

  supports('$.indexOfCP', 'finds a place in code points', async ({ computed, $ }) => {
    expect(await computed({ at: $.indexOfCP(['$emoji', '司']), later: $.indexOfCP(['😀a😀', '😀', 1]), past: $.indexOfCP(['ab', 'a', 5]), empty: $.indexOfCP(['ab', '']), beyond: $.indexOfCP(['cafeteria', 'teria', 0, 5]) }, row)).toEqual({ at: 2, later: 2, past: -1, empty: 0, beyond: 4 })
    await refusedWith(computed($.indexOfCP(['$number', 'a']), row), '$indexOfCP requires a string as the first argument, found: int')
    await refusedWith(computed($.indexOfCP(['ab', 'a', -2])), '$indexOfCP requires a nonnegative starting index')
  })

  supports('expression $trim', 'takes blanks or given characters from the ends', async ({ computed }) => {
    expect(await computed({ blanks: { $trim: { input: ' \n a b \u2003' } }, chars: { $trim: { input: '😀ab😀', chars: '😀' } }, left: { $ltrim: { input: '--a-', chars: '-' } }, right: { $rtrim: { input: 'a  ' } }, ofNull: { $trim: { input: null } } })).toEqual({ blanks: 'a b', chars: 'ab', left: 'a-', right: 'a', ofNull: null })
  })

  supports('expression $replaceAll', 'replaces all, and $replaceOne the first', async ({ computed }) => {
    const parts = { input: 'a.a.a', find: '.', replacement: { $literal: '$&' } }
    expect(await computed({ all: { $replaceAll: parts }, one: { $replaceOne: parts }, ofNull: { $replaceAll: { ...parts, find: null } } })).toEqual({ all: 'a$&a$&a', one: 'a$&a.a', ofNull: null })
  })

  supports('expression $regexMatch', 'tests text by a pattern, with options', async ({ computed }) => {
    expect(await computed({ yes: { $regexMatch: { input: 'Simple Example', regex: /^simple/, options: 'i' } }, no: { $regexMatch: { input: 'abc', regex: '^b' } }, ofNull: { $regexMatch: { input: null, regex: 'a' } } })).toEqual({ yes: true, no: false, ofNull: false })
  })

  supports('expression $regexFind', 'finds the first match, and $regexFindAll all, in code points', async ({ computed }) => {
    expect(await computed({ first: { $regexFind: { input: '😀café', regex: /(c)(x)?/ } }, all: { $regexFindAll: { input: 'a1b2', regex: '\\d' } }, none: { $regexFind: { input: 'a', regex: 'b' } } })).toEqual({
      first: { match: 'c', idx: 1, captures: ['c', null] }, all: [{ match: '1', idx: 1, captures: [] }, { match: '2', idx: 3, captures: [] }], none: null,
    })
  })

  refuses('expression $regexMatch', "option 'x', which JavaScript's patterns do not have", async ({ computed }) => {
    await refusedWith(computed({ $regexMatch: { input: 'a', regex: 'a', options: 'x' } }), "option 'x' is not supported here")
  })
})
