import { conformance, refusalOf } from './conformance'

const PEOPLE = [
  { _id: 'a', name: '小林', age: 20, tags: ['x', 'y'] },
  { _id: 'b', name: 5, age: 17 },
  { _id: 'c', age: '20', extra: 1 },
  { _id: 'd', name: '阿波😀', age: 20.5, tags: ['x', 'x'], shop: { city: '杭州' } },
]

conformance('Query: expressions and schemas', ({ supports, refuses }) => {
  supports('_.expr', 'compares fields of one document', async ({ fill, found, _, $ }) => {
    await fill([{ _id: 'a', spent: 5, budget: 3 }, { _id: 'b', spent: 1, budget: 3 }, { _id: 'c', spent: 5 }])
    expect(await found(_.expr($.gt(['$spent', '$budget'])))).toEqual(['a', 'c'])
  })

  supports('_.expr', 'takes 0, null and absent for false, and all else for true', async ({ fill, found, _ }) => {
    await fill([{ _id: 'a', v: 0 }, { _id: 'b', v: null }, { _id: 'c' }, { _id: 'd', v: '' }, { _id: 'e', v: [] }, { _id: 'f', v: false }])
    expect(await found(_.expr('$v'))).toEqual(['d', 'e'])
  })

  supports('_.expr', 'stands beside other conditions', async ({ fill, found, _, $ }) => {
    await fill([{ _id: 'a', n: 3, m: 1 }, { _id: 'b', n: 3, m: 4 }])
    expect(await found(_.and([{ n: 3 }, _.expr($.lt(['$n', '$m']))]))).toEqual(['b'])
  })

  refuses('_.expr', 'inside of an element of an array', async ({ things, _ }) => {
    expect(await refusalOf(things.where({ rows: _.elemMatch({ $expr: true }) }).get())).toMatchObject({ errMsg: expect.stringContaining('top-level document') })
    expect(await refusalOf(things.where({ n: { $expr: true } }).get())).toMatchObject({ errMsg: expect.stringContaining('unknown operator: $expr') })
  })

  supports('_.jsonSchema', 'asks for fields and their types', async ({ fill, found, _ }) => {
    await fill(PEOPLE)
    expect(await found(_.jsonSchema({ required: ['name'], properties: { name: { bsonType: 'string' } } }))).toEqual(['a', 'd'])
    expect(await found(_.jsonSchema({ properties: { age: { type: 'number' } } }))).toEqual(['a', 'b', 'd'])
    expect(await found(_.jsonSchema({ properties: { age: { bsonType: ['int', 'string'] } } }))).toEqual(['a', 'b', 'c'])
  })

  supports('_.jsonSchema', 'bounds numbers, draft 4: exclusive bounds are booleans', async ({ fill, found, _ }) => {
    await fill(PEOPLE)
    expect(await found(_.jsonSchema({ properties: { age: { minimum: 17, exclusiveMinimum: true, maximum: 20.5 } } }))).toEqual(['a', 'c', 'd'])
    expect(await found(_.jsonSchema({ properties: { age: { bsonType: 'number', multipleOf: 0.5, not: { enum: [17] } } } }))).toEqual(['a', 'd'])
  })

  supports('_.jsonSchema', 'counts the characters of a string and knows patterns', async ({ fill, found, _ }) => {
    await fill(PEOPLE)
    expect(await found(_.jsonSchema({ required: ['name'], properties: { name: { minLength: 3, maxLength: 3, type: 'string' } } }))).toEqual(['d'])
    expect(await found(_.jsonSchema({ required: ['name'], properties: { name: { pattern: '^小', type: 'string' } } }))).toEqual(['a'])
  })

  supports('_.jsonSchema', 'looks into arrays and documents', async ({ fill, found, _ }) => {
    await fill(PEOPLE)
    expect(await found(_.jsonSchema({ required: ['tags'], properties: { tags: { uniqueItems: true, minItems: 2, items: { enum: ['x', 'y'] } } } }))).toEqual(['a'])
    expect(await found(_.jsonSchema({ required: ['shop'], properties: { shop: { required: ['city'], additionalProperties: false, properties: { city: {} } } } }))).toEqual(['d'])
    expect(await found(_.jsonSchema({ required: ['tags'], properties: { tags: { items: [{ enum: ['x'] }], additionalItems: { enum: ['y'] } } } }))).toEqual(['a'])
  })

  supports('_.jsonSchema', 'joins schemas, counts and ties fields', async ({ fill, found, _ }) => {
    await fill(PEOPLE)
    expect(await found(_.jsonSchema({ anyOf: [{ required: ['extra'] }, { required: ['shop'] }] }))).toEqual(['c', 'd'])
    expect(await found(_.jsonSchema({ oneOf: [{ required: ['tags'] }, { required: ['shop'] }] }))).toEqual(['a'])
    expect(await found(_.jsonSchema({ allOf: [{ required: ['tags'] }, { not: { required: ['shop'] } }] }))).toEqual(['a'])
    expect(await found(_.jsonSchema({ minProperties: 4, maxProperties: 4 }))).toEqual(['a'])
    expect(await found(_.jsonSchema({ dependencies: { tags: ['shop'] } }))).toEqual(['b', 'c', 'd'])
    expect(await found(_.jsonSchema({ patternProperties: { '^ex': { bsonType: 'string' } }, title: 't', description: 'd' }))).toEqual(['a', 'b', 'd'])
  })

  refuses('_.jsonSchema', 'a keyword or a type that MongoDB leaves out or does not know', async ({ things, _ }) => {
    expect(await refusalOf(things.where(_.jsonSchema({ $ref: '#/x' })).get())).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining("keyword '$ref' is not currently supported") })
    expect(await refusalOf(things.where(_.jsonSchema({ format: 'date' })).get())).toMatchObject({ errMsg: expect.stringContaining("keyword 'format' is not currently supported") })
    expect(await refusalOf(things.where(_.jsonSchema({ propertys: {} })).get())).toMatchObject({ errMsg: expect.stringContaining('Unknown $jsonSchema keyword: propertys') })
    expect(await refusalOf(things.where(_.jsonSchema({ type: 'integer' })).get())).toMatchObject({ errMsg: expect.stringContaining("type 'integer' is not currently supported") })
  })

  refuses('_.text', 'there is no text index', async ({ things, _ }) => {
    expect(await refusalOf(things.where(_.text({ search: '手机' })).get())).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('$search is not supported here') })
    expect(await refusalOf(things.where({ $text: { $search: '手机' } }).get())).toMatchObject({ errMsg: expect.stringContaining('$text is not supported here') })
  })

  refuses('query $where', 'no script is run', async ({ things }) => {
    expect(await refusalOf(things.where({ $where: 'true' }).get())).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('$where') })
    expect(await refusalOf(things.where({ $expr: { $function: { body: 'x', args: [], lang: 'js' } } }).get())).toMatchObject({ errMsg: expect.stringContaining('$function') })
  })

  supports('query $comment', 'is read over', async ({ fill, found }) => {
    await fill([{ _id: 'a' }])
    expect(await found({ $comment: '首页', _id: 'a' })).toEqual(['a'])
  })
})
