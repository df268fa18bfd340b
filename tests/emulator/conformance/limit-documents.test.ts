import { conformance, refusalOf } from './conformance'

const nested = (depth: number): object => (depth === 0 ? { leaf: 1 } : { in: nested(depth - 1) })

conformance('Limits: documents', ({ supports, refuses }) => {
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

  // wx-server-sdk's index.d.ts: `type DocumentId = string | number`.
  refuses('limit: _id', 'an _id that is neither a text nor a number, is empty, or is longer than 1024 bytes', async ({ things }) => {
    const refused = { errCode: -502001, errMsg: expect.stringContaining('_id of a document') }
    for (const _id of ['', null, { a: 1 }, ['a'], true, new Date(0), NaN, Infinity]) {
      expect(await refusalOf(things.add({ data: { _id } }))).toMatchObject(refused)
      expect(await refusalOf(things.add({ data: [{ _id: 'a' }, { _id }] }))).toMatchObject(refused)
    }
    expect(() => things.doc(true)).toThrow('docId必须为字符串或数字')
    expect(await things.count()).toMatchObject({ total: 0 })
    expect((await refusalOf(things.add({ data: { _id: '长'.repeat(342) } }))).errMsg).toContain('the limit is 1024')
    expect((await refusalOf(things.doc('x'.repeat(1025)).set({ data: { n: 1 } }))).errMsg).toContain('the limit is 1024')
  })

  supports('limit: _id', 'an _id is a number too: of add, of a list, of doc().set', async ({ things, found }) => {
    expect(await things.add({ data: { _id: 7 } })).toMatchObject({ _id: 7 })
    expect(await things.add({ data: [{ _id: -1.5 }, { _id: 2 ** 53 }, { _id: 0 }] })).toMatchObject({ _ids: [-1.5, 2 ** 53, 0] })
    expect(await things.doc(8).set({ data: { n: 1 } })).toMatchObject({ _id: 8, stats: { created: 1, updated: 0 } })
    expect(await found({})).toEqual([-1.5, 0, 7, 8, 2 ** 53])
  })

  supports('limit: _id', "a number and a text that look alike are two documents", async ({ things, found, _ }) => {
    await things.add({ data: [{ _id: 1, is: 'number' }, { _id: '1', is: 'text' }, { _id: 0 }] })
    expect([(await things.doc(1).get()).data, (await things.doc('1').get()).data]).toEqual([{ _id: 1, is: 'number' }, { _id: '1', is: 'text' }])
    expect(await things.doc(1).update({ data: { is: 'changed' } })).toMatchObject({ stats: { updated: 1 } })
    expect(await things.doc('1').remove()).toMatchObject({ stats: { removed: 1 } })
    expect(await found({ _id: _.in([0, '0', 1, '1']) })).toEqual([0, 1])
    expect(await found({ _id: _.gt(0) })).toEqual([1])
    expect((await things.doc(1).get()).data).toEqual({ _id: 1, is: 'changed' })
    expect((await refusalOf(things.doc('1').get())).errMsg).toContain('document with _id 1 does not exist')
  })

  refuses('limit: _id', 'a number that is taken', async ({ things, fill }) => {
    await fill([{ _id: 7 }])
    expect((await refusalOf(things.add({ data: { _id: 7 } }))).errMsg).toContain('dup key: { _id: 7 }')
  })

  supports('limit: _id', 'a number joins, groups and is written in a transaction', async ({ db, things, name, fill, $ }) => {
    await fill([{ _id: 1, of: 2 }, { _id: 2, of: '1' }, { _id: '1', of: 1 }])
    const { list } = await things.aggregate().sort({ of: 1 }).lookup({ from: name, localField: 'of', foreignField: '_id', as: 'found' }).project({ found: '$found._id' }).end()
    expect(list).toEqual([{ _id: '1', found: [1] }, { _id: 1, found: [2] }, { _id: 2, found: ['1'] }])
    const transaction = await db.startTransaction()
    const inside = transaction.collection(name)
    await inside.doc(1).update({ data: { of: 3 } })
    await inside.add({ data: { _id: 5 } })
    await inside.doc(2).remove()
    expect((await inside.doc(5).get()).data).toEqual({ _id: 5 })
    await transaction.commit()
    expect((await things.aggregate().group({ _id: null, ids: $.push('$_id') }).end()).list).toEqual([{ _id: null, ids: [1, '1', 5] }])
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
