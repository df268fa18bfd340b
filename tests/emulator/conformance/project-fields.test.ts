import { conformance, refusalOf } from './conformance'

const ROW = { _id: 'a', name: '小林', shop: { city: '杭州', street: '文一路' }, list: [1, 2, 3, 4], rows: [{ n: 1, m: 1 }, 5, { n: 2 }, [{ n: 3 }]] }

type Untyped = ReturnType<typeof JSON.parse>

/** What a projection shows of the one document. */
async function shown({ fill, things }: Untyped, projection: Record<string, unknown>, query: object = {}): Promise<unknown> {
  await fill([ROW])
  return (await things.where(query).field(projection).get()).data[0]
}

conformance('Fields shown', ({ supports, refuses }) => {
  supports('field', 'shows what is named, and the _id', async (setting) => {
    expect(await shown(setting, { name: true })).toEqual({ _id: 'a', name: '小林' })
  })

  supports('field', 'hides the _id when told to', async (setting) => {
    expect(await shown(setting, { name: 1, _id: 0 })).toEqual({ name: '小林' })
    expect(await setting.things.field({ _id: false, shop: false, list: false, rows: false }).get()).toMatchObject({ data: [{ name: '小林' }] })
  })

  supports('field', 'shows all but what is hidden', async (setting) => {
    expect(await shown(setting, { list: false, rows: 0, 'shop.street': 0 })).toEqual({ _id: 'a', name: '小林', shop: { city: '杭州' } })
  })

  supports('field', 'goes into documents and into those in arrays', async (setting) => {
    expect(await shown(setting, { 'shop.city': 1, 'rows.n': 1 })).toEqual({ _id: 'a', shop: { city: '杭州' }, rows: [{ n: 1 }, { n: 2 }, [{ n: 3 }]] })
  })

  supports('field', 'hides fields of documents in arrays, and leaves values there', async (setting) => {
    expect(await shown(setting, { name: 0, shop: 0, list: 0, 'rows.n': 0 })).toEqual({ _id: 'a', rows: [{ m: 1 }, 5, {}, [{}]] })
  })

  supports('field', 'keeps the order of the document, whatever the order asked', async (setting) => {
    expect(Object.keys((await shown(setting, { list: 1, name: 1 })) as object)).toEqual(['_id', 'name', 'list'])
  })

  supports('field', 'of a path in a plain value shows nothing', async (setting) => {
    expect(await shown(setting, { 'name.first': 1, nowhere: 1 })).toEqual({ _id: 'a' })
  })

  supports('field', 'an empty one shows everything, and only the _id shows only it', async (setting) => {
    expect(await shown(setting, {})).toEqual(ROW)
    expect((await setting.things.field({ _id: true }).get()).data).toEqual([{ _id: 'a' }])
  })

  supports('field list.$', 'shows the element by which the query found the document', async (setting) => {
    expect(await shown(setting, { 'list.$': 1 }, { list: setting._.gt(2) })).toEqual({ _id: 'a', list: [3] })
    expect((await setting.things.where({ rows: setting._.elemMatch({ n: 2 }) }).field({ 'rows.$': 1 }).get()).data).toEqual([{ _id: 'a', rows: [{ n: 2 }] }])
  })

  refuses('field list.$', 'without a query that finds an element', async (setting) => {
    expect(await refusalOf(shown(setting, { 'list.$': 1 }))).toMatchObject({ errMsg: expect.stringContaining('positional operator') })
  })

  refuses('field', 'showing and hiding at once', async (setting) => {
    expect(await refusalOf(shown(setting, { name: 1, list: 0 }))).toMatchObject({ errMsg: expect.stringContaining('Cannot do exclusion on field list in inclusion projection') })
  })

  refuses('field', 'a field and a part of it', async (setting) => {
    expect(await refusalOf(shown(setting, { shop: 1, 'shop.city': 1 }))).toMatchObject({ errMsg: expect.stringContaining('Path collision') })
  })

  refuses('field', 'computed fields: that is what aggregate.project is for', async (setting) => {
    expect(await refusalOf(shown(setting, { total: { $add: [1, 2] } }))).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('Unsupported projection option: total') })
  })

  supports('_.project.slice', 'shows the first or the last of an array, and all other fields', async (setting) => {
    const { slice } = setting._.project
    expect(await shown(setting, { list: slice(2) })).toEqual({ ...ROW, list: [1, 2] })
    const ask = async (count: unknown) => (await setting.things.field({ list: slice(count), rows: 0, name: 0, shop: 0 }).get()).data[0].list
    expect(await ask(-3)).toEqual([2, 3, 4])
    expect(await ask(0)).toEqual([])
    expect(await ask(9)).toEqual([1, 2, 3, 4])
  })

  supports('_.project.slice', 'takes a stretch from a place, counted from either end', async (setting) => {
    const { slice } = setting._.project
    expect(await shown(setting, { list: slice([1, 2]), name: 1 })).toEqual({ _id: 'a', name: '小林', list: [2, 3] })
    const ask = async (count: unknown) => (await setting.things.field({ list: slice(count), name: 1 }).get()).data[0].list
    expect(await ask([-2, 1])).toEqual([3])
    expect(await ask([-9, 2])).toEqual([1, 2])
    expect(await ask([9, 2])).toEqual([])
  })

  supports('_.project.slice', 'leaves what is no array as it is, and goes into documents', async (setting) => {
    expect(await shown(setting, { name: setting._.project.slice(1), list: 1 })).toEqual({ _id: 'a', name: '小林', list: ROW.list })
    await setting.things.doc('a').update({ data: { 'shop.list': [1, 2, 3] } })
    expect((await setting.things.field({ 'shop.list': setting._.project.slice(1), name: 1 }).get()).data[0]).toEqual({ _id: 'a', name: '小林', shop: { list: [1] } })
  })

  refuses('_.project.slice', 'a length below 1 in a stretch, and what is no number', async (setting) => {
    const { slice } = setting._.project
    expect(await refusalOf(shown(setting, { list: slice([1, 0]) }))).toMatchObject({ errMsg: expect.stringContaining('limit must be positive') })
    expect(await refusalOf(setting.things.field({ list: slice('2') }).get())).toMatchObject({ errMsg: expect.stringContaining('$slice takes a number') })
  })

  supports('_.project.elemMatch', 'shows the first element that meets the query', async (setting) => {
    const { project } = setting._
    expect(await shown(setting, { rows: project.elemMatch({ n: { $gte: 1 } }) })).toEqual({ _id: 'a', rows: [{ n: 1, m: 1 }] })
    expect((await setting.things.field({ list: project.elemMatch({ $gt: 2 }), name: 1 }).get()).data[0]).toEqual({ _id: 'a', name: '小林', list: [3] })
  })

  supports('_.project.elemMatch', 'leaves the field out when no element meets it', async (setting) => {
    expect(await shown(setting, { rows: setting._.project.elemMatch({ n: 77 }), name: 1 })).toEqual({ _id: 'a', name: '小林' })
  })

  refuses('_.project.elemMatch', 'on a field of a document', async (setting) => {
    expect(await refusalOf(shown(setting, { 'shop.list': setting._.project.elemMatch({ n: 1 }) }))).toMatchObject({ errMsg: expect.stringContaining('nested field') })
  })
})
