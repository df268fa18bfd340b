import { conformance, refusalOf } from './conformance'

conformance('Documents: writing', ({ supports, refuses }) => {
  supports('collection.add', 'answers the id that it was given, or makes one of 32 hexadecimal digits', async ({ things }) => {
    expect(await things.add({ data: { _id: '一号', n: 1 } })).toEqual({ _id: '一号', errMsg: 'collection.add:ok' })
    expect(await things.add({ data: { n: 2 } })).toMatchObject({ _id: expect.stringMatching(/^[0-9a-f]{32}$/) })
  })

  supports('collection.add', 'answers the ids of many documents in their order', async ({ things }) => {
    expect(await things.add({ data: [{ _id: 'b' }, { _id: 'a' }, { _id: 'c' }] })).toMatchObject({ _ids: ['b', 'a', 'c'] })
    expect(await things.add({ data: [{ _id: 'only' }] })).toMatchObject({ _ids: ['only'] })
  })

  supports('collection.add', 'takes a thousand documents at once', async ({ things }) => {
    const { _ids } = await things.add({ data: Array.from({ length: 1000 }, (_, n) => ({ n })) })
    expect(new Set(_ids).size).toBe(1000)
    expect(await things.count()).toMatchObject({ total: 1000 })
  })

  supports('collection.add', 'keeps the documents before the one whose id is taken, and none after it', async ({ things, fill, found }) => {
    await fill([{ _id: 'b' }])
    const { errMsg } = await refusalOf(things.add({ data: [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }] }))
    expect(errMsg).toContain('dup key: { _id: "b" }')
    expect(await found({})).toEqual(['a', 'b'])
  })

  refuses('collection.add', 'refuses an empty list', async ({ things }) => {
    expect(await refusalOf(things.add({ data: [] }))).toMatchObject({ errCode: -501007, errMsg: expect.stringContaining("param.data can't be empty") })
  })

  supports('collection.add', 'leaves out what is undefined, and keeps null', async ({ things }) => {
    await things.add({ data: { _id: 'a', gone: undefined, no: null, list: [undefined, 1] } })
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', no: null, list: [null, 1] })
  })

  supports('doc.set', 'makes the document that is absent', async ({ things }) => {
    expect(await things.doc('a').set({ data: { n: 1 } })).toMatchObject({ _id: 'a', stats: { updated: 0, created: 1 } })
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
  })

  supports('doc.set', 'puts the whole document in the place of the one that is there', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1, old: true }])
    expect(await things.doc('a').set({ data: { n: 2 } })).toMatchObject({ stats: { updated: 1, created: 0 } })
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
  })

  refuses('doc.set', 'refuses an _id and commands in the document', async ({ things, _ }) => {
    expect((await refusalOf(things.doc('a').set({ data: { _id: 'b', n: 1 } }))).errMsg).toContain('不能更新_id的值')
    expect((await refusalOf(things.doc('a').set({ data: { n: _.inc(1) } }))).errMsg).toContain('update operator complicit')
  })

  supports('doc.update', 'changes the fields that it names, inner ones too, and leaves the others', async ({ updated }) => {
    expect(await updated({ n: 1, deep: { a: 1, b: 2 }, kept: true }, { n: 2, deep: { a: 5 } })).toEqual({ n: 2, deep: { a: 5, b: 2 }, kept: true })
  })

  supports('doc.update', 'answers 0 for a document that is absent, and makes none', async ({ things }) => {
    expect(await things.doc('nobody').update({ data: { n: 1 } })).toMatchObject({ stats: { updated: 0 } })
    expect(await things.count()).toMatchObject({ total: 0 })
  })

  supports('doc.update', 'answers 0 when the document is the same afterwards', async ({ things, fill }) => {
    await fill([{ _id: 'a', n: 1 }])
    expect(await things.doc('a').update({ data: { n: 1 } })).toMatchObject({ stats: { updated: 0 } })
  })

  refuses('doc.update', 'refuses another _id and an update of nothing', async ({ things }) => {
    expect((await refusalOf(things.doc('a').update({ data: { _id: 'b' } }))).errMsg).toContain('不能更新_id的值')
    expect((await refusalOf(things.doc('a').update({ data: {} }))).errMsg).toContain('data')
  })

  supports('doc.remove', 'answers 1, and 0 when there is nothing any more', async ({ things, fill }) => {
    await fill([{ _id: 'a' }, { _id: 'b' }])
    expect(await things.doc('a').remove()).toMatchObject({ stats: { removed: 1 } })
    expect(await things.doc('a').remove()).toMatchObject({ stats: { removed: 0 } })
    expect(await things.count()).toMatchObject({ total: 1 })
  })

  supports('where.update', 'changes every document that it finds, however many', async ({ things, fill }) => {
    await fill(Array.from({ length: 1200 }, (_, n) => ({ n, kind: n % 2 ? 'odd' : 'even' })))
    expect(await things.where({ kind: 'odd' }).update({ data: { seen: true } })).toMatchObject({ stats: { updated: 600 } })
    expect(await things.where({ seen: true }).count()).toMatchObject({ total: 600 })
  })

  supports('where.update', 'changes one with multi: false', async ({ things, fill }) => {
    await fill([{ n: 1 }, { n: 1 }])
    expect(await things.where({ n: 1 }).update({ data: { n: 2 }, multi: false })).toMatchObject({ stats: { updated: 1 } })
    expect(await things.where({ n: 1 }).count()).toMatchObject({ total: 1 })
  })

  supports('where.update', 'stops at the document that cannot be changed', async ({ things, fill, _ }) => {
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 'text' }, { _id: 'c', n: 1 }])
    expect((await refusalOf(things.where({}).update({ data: { n: _.inc(1) } }))).errMsg).toContain('$inc')
    expect((await things.get()).data.map(({ n }: { n: unknown }) => n)).toEqual([2, 'text', 1])
  })

  supports('where.remove', 'removes every document that it finds, or one with multi: false', async ({ things, fill }) => {
    await fill([{ n: 1 }, { n: 1 }, { n: 1 }, { n: 2 }])
    expect(await things.where({ n: 1 }).remove({ multi: false })).toMatchObject({ stats: { removed: 1 } })
    expect(await things.where({ n: 1 }).remove()).toMatchObject({ stats: { removed: 2 } })
    expect(await things.count()).toMatchObject({ total: 1 })
  })

  supports('where.remove', 'removes everything by a condition that all documents meet', async ({ things, fill, _ }) => {
    await fill([{ _id: 'a' }, { _id: 1 }])
    expect(await things.where({ _id: _.exists(true) }).remove()).toMatchObject({ stats: { removed: 2 } })
  })

  // "query 不能为空对象（防止误删所有数据）", and the example INVALID_PARAM "param.query can't be empty", of CloudBase's batch
  // removal over HTTP (docs.cloudbase.net/http-api/nosql/remove-documents). WeChat's pages say nothing of an empty condition
  // and show none, both SDKs send it as it is, and functions in public that clear a collection ask for `_.exists(true)` or
  // `_.neq('')`. Some do call where({}).remove(); whether that removes anything, nobody says.
  refuses('where.remove', 'refuses to remove everything by a condition without a field', async ({ things, fill }) => {
    await fill([{ _id: 'a' }])
    expect(await refusalOf(things.where({}).remove())).toMatchObject({ errCode: -501007, errMsg: expect.stringContaining("param.query can't be empty") })
    expect(await things.count()).toMatchObject({ total: 1 })
  })

  supports('updateAndReturn', 'changes one document and answers it as it is then', async ({ things, fill, _ }) => {
    await fill([{ _id: 'a', n: 1 }])
    const inner = things._collection.where({ _id: 'a' })
    expect(await inner.updateAndReturn({ n: _.inc(1) })).toMatchObject({ updated: 1, doc: { _id: 'a', n: 2 } })
    expect(await things._collection.where({ _id: 'nobody' }).updateAndReturn({ n: 1 })).toMatchObject({ updated: 0, doc: undefined })
  })

  supports('db.createCollection', 'makes a collection that can be used at once', async ({ db, name }) => {
    expect(await db.createCollection(`${name}-more`)).toMatchObject({ errMsg: 'createCollection:ok' })
    expect(await db.collection(`${name}-more`).count()).toMatchObject({ total: 0 })
  })

  refuses('db.createCollection', 'refuses a collection that is there already', async ({ db, name }) => {
    expect(await refusalOf(db.createCollection(name))).toMatchObject({ errMsg: expect.stringContaining(`already exists: ${name}`) })
  })
})
