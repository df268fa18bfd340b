import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const row = { object: { a: 1, b: { c: 2 } }, n: null, text: 'x', pairs: [['a', 1], ['b', 2]] }

conformance('Expressions: objects and literals', ({ supports, refuses }) => {
  supports('$.mergeObjects', 'puts later fields over earlier ones, and leaves out null', async ({ computed, $ }) => {
    expect(await computed({ merged: $.mergeObjects(['$object', { a: 5, d: 1 }, '$n']), one: $.mergeObjects('$object'), none: $.mergeObjects(['$nowhere', null]) }, row)).toEqual({ merged: { a: 5, b: { c: 2 }, d: 1 }, one: row.object, none: {} })
    await refusedWith(computed($.mergeObjects(['$object', '$text']), row), '$mergeObjects requires object inputs', 'of type string')
  })

  supports('$.objectToArray', 'makes keys and values, of the outer fields only', async ({ computed, $ }) => {
    expect(await computed({ list: $.objectToArray('$object'), ofNull: $.objectToArray('$n') }, row)).toEqual({ list: [{ k: 'a', v: 1 }, { k: 'b', v: { c: 2 } }], ofNull: null })
    await refusedWith(computed($.objectToArray('$text'), row), '$objectToArray requires a document input, found: string')
  })

  supports('$.arrayToObject', 'reads pairs and k-v objects; the last of a key counts', async ({ computed, $ }) => {
    expect(await computed({ pairs: $.arrayToObject('$pairs'), objects: $.arrayToObject([[{ k: 'a', v: 1 }, { k: 'a', v: 2 }]]), ofAbsent: $.arrayToObject('$nowhere') }, row)).toEqual({ pairs: { a: 1, b: 2 }, objects: { a: 2 }, ofAbsent: null })
    await refusedWith(computed($.arrayToObject($.literal([[1, 2]]))), 'the key must be of type string. Found key type: int')
    await refusedWith(computed($.arrayToObject($.literal([['a']]))), 'array of size 2')
    await refusedWith(computed($.arrayToObject($.literal([['a', 1], { k: 'b', v: 1 }]))), 'requires a consistent input format')
  })

  supports('$.literal', 'takes what stands there as it is', async ({ computed, $ }) => {
    expect(await computed({ path: $.literal('$text'), operator: $.literal({ $add: [1, 2] }), number: $.literal(1), list: $.literal(['$a']) }, row)).toEqual({ path: '$text', operator: { $add: [1, 2] }, number: 1, list: ['$a'] })
  })

  supports('expression $getField', 'reads a field whose name the document says', async ({ computed }) => {
    expect(await computed({ named: { $getField: { field: 'a', input: '$object' } }, absent: { $getField: { field: 'z', input: '$object' } } }, row)).toEqual({ named: 1 })
  })

  refuses('$.meta', 'scores of full text search, which is not here', async ({ computed, $ }) => {
    await refusedWith(computed($.meta('textScore')), "expression '$meta' is not supported here")
  })

  refuses('expression $function', 'scripts in the database', async ({ computed }) => {
    await refusedWith(computed({ $function: { body: 'x', args: [], lang: 'js' } }), "expression '$function' is not supported here")
  })

  refuses('expression $sin', 'trigonometry and other operators that the SDK has no word for', async ({ computed }) => {
    await refusedWith(computed({ $sin: 1 }), "expression '$sin' is not supported here")
  })

  supports('expression', 'that does not exist is refused by name', async ({ computed }) => {
    await refusedWith(computed({ $nothing: 1 }), "Unrecognized expression '$nothing'")
    await refusedWith(computed({ $add: [1], $subtract: [1] }), 'must contain exactly one field')
  })
})

conformance('Expressions: fields and variables', ({ supports }) => {
  const nested = { a: { b: { c: 1 } }, list: [{ n: 1 }, { n: [2] }, { m: 3 }, 5, [{ n: 4 }]], n: null }

  supports('field path', 'reaches into objects; what is absent stays out', async ({ computed }) => {
    expect(await computed({ deep: '$a.b.c', object: '$a.b', absent: '$a.x.c', under: '$n.b' }, nested)).toEqual({ deep: 1, object: { c: 1 } })
  })

  supports('field path', 'gathers from the objects of an array, and knows no positions', async ({ computed }) => {
    expect(await computed({ all: '$list.n', position: '$list.0' }, nested)).toEqual({ all: [1, [2]], position: [] })
  })

  supports('field path', 'does not see what objects inherit in JavaScript', async ({ computed }) => {
    expect(await computed({ made: '$constructor', shown: '$a.toString' }, nested)).toEqual({})
  })

  supports('field path', 'is refused without a name or with an empty part', async ({ computed }) => {
    await refusedWith(computed('$'), "'$' by itself is not a valid FieldPath")
    await refusedWith(computed('$a..b'), 'empty field name')
  })

  supports('variable $$ROOT', 'is the whole document, as $$CURRENT is', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    const { list } = await things.aggregate().project({ _id: 0, root: '$$ROOT', n: '$$CURRENT.n' }).end()
    expect(list).toEqual([{ root: { _id: 'a', n: 1 }, n: 1 }])
  })

  supports('variable $$NOW', 'is the time of the emulator, the same in all rows', async ({ things, fill, emulator }) => {
    await fill([{ _id: 'a' }, { _id: 'b' }])
    const { list } = await things.aggregate().project({ now: '$$NOW' }).end()
    expect(list[0].now).toEqual(list[1].now)
    expect(Math.abs(list[0].now.getTime() - emulator.clock.now())).toBeLessThan(60_000)
  })

  supports('variable $$REMOVE', 'leaves a field out', async ({ computed, $ }) => {
    expect(await computed({ kept: $.cond([true, 1, '$$REMOVE']), gone: $.cond([false, 1, '$$REMOVE']) })).toEqual({ kept: 1 })
  })

  supports('variable', 'that nobody has named is refused, even where there is no document', async ({ computed, things, name, $ }) => {
    await refusedWith(computed('$$nobody'), 'Use of undefined variable: nobody')
    await refusedWith(things.aggregate().group({ _id: '$$this' }).end(), 'Use of undefined variable: this')
    const pipeline = $.pipeline().project({ a: '$$outer', b: '$$other' }).done()
    await refusedWith(things.aggregate().lookup({ from: name, let: { outer: 1 }, pipeline, as: 'x' }).end(), 'Use of undefined variable: other')
  })

  supports('array expression', 'computes its elements; an absent one is null', async ({ computed }) => {
    expect(await computed(['$a.b.c', '$nowhere', 'text', { x: '$n' }], nested)).toEqual([1, null, 'text', { x: null }])
  })
})
