import { conformance, refusalOf } from './conformance'

const nested = (depth: number): object => (depth === 0 ? { leaf: 1 } : { in: nested(depth - 1) })

conformance('Limits: documents', ({ supports, refuses, differs }) => {
  supports('limit: document', 'a document of just under 512 KB is kept', async ({ things }) => {
    const text = '长'.repeat(174_000)
    await things.add({ data: { _id: 'a', text } })
    expect((await things.doc('a').get()).data.text).toHaveLength(174_000)
  })

  refuses('limit: document', 'a document above 512 KB is refused, however it came to be', async ({ things, fill, _ }) => {
    const tooLong = { errCode: -502001, errMsg: expect.stringContaining('the limit is 524288') }
    expect(await refusalOf(things.add({ data: { text: 'x'.repeat(524_288) } }))).toMatchObject(tooLong)
    expect(await refusalOf(things.doc('a').set({ data: { text: '长'.repeat(180_000) } }))).toMatchObject(tooLong)
    await fill([{ _id: 'a', text: 'x'.repeat(300_000) }])
    expect(await refusalOf(things.doc('a').update({ data: { more: 'x'.repeat(300_000) } }))).toMatchObject(tooLong)
    expect(await refusalOf(things.doc('a').update({ data: { list: _.push(['x'.repeat(300_000)]) } }))).toMatchObject(tooLong)
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', text: 'x'.repeat(300_000) })
  })

  refuses('limit: document', 'a document above 512 KB is refused inside of a transaction, at once', async ({ db, name }) => {
    const transaction = await db.startTransaction()
    const { errMsg } = await refusalOf(transaction.collection(name).add({ data: { text: 'x'.repeat(524_288) } }))
    expect(errMsg).toContain('the limit is 524288')
  })

  supports('limit: nesting', 'a document of 99 levels is kept', async ({ things }) => {
    await things.add({ data: { _id: 'a', ...nested(98) } })
    expect(JSON.stringify((await things.doc('a').get()).data).split('{')).toHaveLength(100)
  })

  refuses('limit: nesting', 'a document nested deeper than 100 levels is refused', async ({ things, fill }) => {
    expect((await refusalOf(things.add({ data: nested(101) }))).errMsg).toMatch(/nested deeper than \d+/)
    await fill([{ _id: 'a', ...nested(90) }])
    expect((await refusalOf(things.doc('a').update({ data: { [Array(80).fill('in').join('.')]: nested(30) } }))).errMsg).toMatch(/nested deeper than \d+/)
  })

  refuses('limit: field name', "a name that begins with '$' is refused, inside too", async ({ things }) => {
    expect(await refusalOf(things.add({ data: { $price: 1 } }))).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining("'$price'") })
    expect((await refusalOf(things.add({ data: { list: [{ $in: 1, x: 1 }] } }))).errMsg).toContain("'$in'")
    expect((await refusalOf(things.doc('a').set({ data: { deep: { $x: 1, y: 1 } } }))).errMsg).toContain("'$x'")
  })

  refuses('limit: field name', 'a name with a null byte is refused', async ({ things }) => {
    expect((await refusalOf(things.add({ data: { 'a\0b': 1 } }))).errMsg).toContain('null byte')
  })

  refuses('limit: field name', 'an update of a path with an empty part is refused', async ({ things, fill }) => {
    await fill([{ _id: 'a' }])
    expect((await refusalOf(things.doc('a').update({ data: { 'a..b': 1 } }))).errMsg).toContain("'a..b'")
    expect((await refusalOf(things.doc('a').update({ data: { 'a.': 1 } }))).errMsg).toContain("'a.'")
  })

  supports('limit: _id', 'an _id is any text, of 1000 bytes too', async ({ things, found }) => {
    const ids = ['a', '中文', '1', '../x', 'a.b$c', ' ', 'x'.repeat(1000)]
    await things.add({ data: ids.map((_id) => ({ _id })) })
    expect((await found({})).sort()).toEqual([...ids].sort())
  })

  refuses('limit: _id', 'an _id that is longer than 1024 bytes, empty, null or an object is refused', async ({ things }) => {
    for (const _id of ['', null, { a: 1 }, ['a'], true]) {
      expect(await refusalOf(things.add({ data: { _id } }))).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('_id of a document') })
    }
    expect((await refusalOf(things.add({ data: { _id: '长'.repeat(342) } }))).errMsg).toContain('the limit is 1024')
    expect((await refusalOf(things.doc('x'.repeat(1025)).set({ data: { n: 1 } }))).errMsg).toContain('the limit is 1024')
  })

  differs('limit: _id', 'a number is refused as an _id, though the service takes it', async ({ things }) => {
    expect((await refusalOf(things.add({ data: { _id: 7 } }))).errMsg).toContain('must be a string that is not empty, not 7')
  })

  refuses('limit: _id', 'an _id cannot be changed by a command either', async ({ things, fill, _ }) => {
    await fill([{ _id: 'a', n: 'b' }])
    expect((await refusalOf(things.where({ n: 'b' }).update({ data: { n: _.rename('_id') } }))).errMsg).toContain('_id')
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', n: 'b' })
  })

  refuses('limit: collection name', 'empty, too long, with $ or a null byte, or of the system', async ({ db }) => {
    for (const name of ['', 'x'.repeat(101), 'a$b', 'a\0b', 'system.users', '.a', 'a.']) {
      const { errMsg } = await refusalOf(db.createCollection(name))
      expect(errMsg).toMatch(/Invalid collection name|param\.collectionName/)
    }
  })

  supports('limit: collection name', 'letters, digits, _, - and Chinese', async ({ db, name }) => {
    for (const end of ['_a', '-B', '9', '冰箱']) expect(await db.createCollection(`${name}${end}`)).toMatchObject({ errMsg: 'createCollection:ok' })
    expect(await db.collection(`${name}冰箱`).add({ data: { _id: 'a' } })).toMatchObject({ _id: 'a' })
  })
})
