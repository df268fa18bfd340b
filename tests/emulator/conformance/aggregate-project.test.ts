import { conformance } from './conformance'
import { refusedWith } from './refused-with'

const row = { _id: 'a', title: '寿司', author: { first: '林', last: '一' }, parts: [{ n: 1, m: 1 }, { m: 2 }, 5, [{ n: 3, m: 3 }]], n: 1 }

conformance('Aggregate: projecting', ({ supports }) => {
  type Test = Parameters<Parameters<typeof supports>[2]>[0]
  const projected = async ({ things, fill }: Test, spec: object) => {
    await fill([row])
    return (await things.aggregate().project(spec).end()).list[0]
  }

  supports('aggregate.project', 'keeps named fields and _id, unless that is left out', async (setting) => {
    expect(await projected(setting, { title: 1, nowhere: true })).toEqual({ _id: 'a', title: '寿司' })
    expect((await setting.things.aggregate().project({ _id: 0, title: 1, n: 5 }).end()).list).toEqual([{ title: '寿司', n: 1 }])
  })

  supports('aggregate.project', 'leaves named fields out', async (setting) => {
    expect(await projected(setting, { title: 0, parts: false, 'author.last': 0 })).toEqual({ _id: 'a', author: { first: '林' }, n: 1 })
    expect((await setting.things.aggregate().project({ _id: 0 }).end()).list[0]).not.toHaveProperty('_id')
  })

  supports('aggregate.project', 'reaches through arrays: of values nothing stays, when left out all', async (setting) => {
    expect(await projected(setting, { _id: 0, 'parts.n': 1 })).toEqual({ parts: [{ n: 1 }, {}, [{ n: 3 }]] })
    expect((await setting.things.aggregate().project({ 'parts.m': 0, _id: 0, author: 0, title: 0 }).end()).list).toEqual([{ parts: [{ n: 1 }, {}, 5, [{ n: 3 }]], n: 1 }])
  })

  supports('aggregate.project', 'takes nested specifications for dotted ones', async (setting) => {
    expect(await projected(setting, { _id: 0, author: { first: 1, full: { $concat: ['$author.first', '$author.last'] } } })).toEqual({ author: { first: '林', full: '林一' } })
  })

  supports('aggregate.project', 'computes fields, literals and arrays', async (setting) => {
    expect(await projected(setting, { _id: 0, text: 'x', title: '$title', list: ['$n', '$nowhere'], absent: '$nowhere', one: setting.$.literal(1) })).toEqual({ text: 'x', title: '寿司', list: [1, null], one: 1 })
  })

  supports('aggregate.project', 'computes inside of each element of an array', async (setting) => {
    expect(await projected(setting, { _id: 0, 'parts.k': '$n' })).toEqual({ parts: [{ k: 1 }, { k: 1 }, [{ k: 1 }]] })
  })

  supports('aggregate.project', 'can compute _id', async (setting) => {
    expect(await projected(setting, { _id: '$title', n: 1 })).toEqual({ _id: '寿司', n: 1 })
  })

  supports('aggregate.project', 'refuses to keep and leave out at once', async ({ things }) => {
    const project = (spec: object) => things.aggregate().project(spec).end()
    await refusedWith(project({ a: 1, b: 0 }), 'Invalid $project', 'exclusion on field b in inclusion projection')
    await refusedWith(project({ a: 0, b: 1 }), 'inclusion on field b in exclusion projection')
    await refusedWith(project({ a: 0, b: '$c' }), 'Invalid $project', 'field b in exclusion projection')
  })

  supports('aggregate.project', 'refuses nothing, empty objects and paths that collide', async ({ things }) => {
    const project = (spec: object) => things.aggregate().project(spec).end()
    await refusedWith(project({}), 'Invalid $project :: caused by :: specification must have at least one field')
    await refusedWith(project({ a: {} }), 'an empty object is not a valid value')
    await refusedWith(project({ a: 1, 'a.b': 1 }), 'Path collision at a.b')
  })

  supports('aggregate.addFields', 'adds and replaces fields, and keeps the others', async ({ things, fill, $ }) => {
    await fill([{ _id: 'a', n: 1, o: { x: 1 } }])
    const { list } = await things.aggregate().addFields({ n: $.add(['$n', 1]), 'o.y': '$n', p: { q: 5 } }).end()
    expect(list).toEqual([{ _id: 'a', n: 2, o: { x: 1, y: 1 }, p: { q: 5 } }])
  })

  supports('aggregate.addFields', 'adds to each element of an array, and in place of what is no object', async ({ things, fill }) => {
    await fill([{ _id: 'a', list: [{ x: 1 }, 5], n: 3 }])
    expect((await things.aggregate().addFields({ 'list.y': 1, 'n.z': 1 }).end()).list).toEqual([{ _id: 'a', list: [{ x: 1, y: 1 }, { y: 1 }], n: { z: 1 } }])
  })

  supports('aggregate.addFields', 'takes a field away with $$REMOVE or what is absent', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1, m: 2, o: { x: 1, y: 2 } }])
    expect((await things.aggregate().addFields({ n: '$$REMOVE', m: '$nowhere', 'o.x': '$$REMOVE' }).end()).list).toEqual([{ _id: 'a', o: { y: 2 } }])
  })

  supports('aggregate.addFields', 'computes all of one stage from the same document', async ({ things, fill }) => {
    await fill([{ _id: 'a', x: 1, y: 2 }])
    expect((await things.aggregate().addFields({ x: '$y', y: '$x' }).end()).list).toEqual([{ _id: 'a', x: 2, y: 1 }])
    await refusedWith(things.aggregate().addFields({}).end(), 'Invalid $addFields')
  })

  supports('aggregate.replaceRoot', 'puts an object in place of the document', async ({ things, fill, $ }) => {
    await fill([{ _id: 'a', o: { x: 1 } }])
    expect((await things.aggregate().replaceRoot({ newRoot: $.mergeObjects([{ y: 2 }, '$o']) }).end()).list).toEqual([{ y: 2, x: 1 }])
    await refusedWith(things.aggregate().replaceRoot({ newRoot: '$nowhere' }).end(), "'newRoot' expression must evaluate to an object", "'missing'")
    await refusedWith(things.aggregate().replaceRoot({}).end(), 'no newRoot specified for the $replaceRoot stage')
  })
})
