import { conformance } from './conformance'
import { refusedWith } from './refused-with'

conformance('Aggregate: looking up', ({ supports, differs }) => {
  type Test = Parameters<Parameters<typeof supports>[2]>[0]
  const stock = [{ _id: 's1', sku: 'almonds', n: 120 }, { _id: 's2', sku: 'bread', n: 80 }, { _id: 's3', sku: 'pecans', n: 70 }, { _id: 's4', sku: null }, { _id: 's5' }]

  async function withStock({ db, name, fill }: Test, orders: Record<string, unknown>[]): Promise<string> {
    const from = `${name}_stock`
    await db.createCollection(from)
    await db.collection(from).add({ data: stock })
    await fill(orders)
    return from
  }
  const found = ({ list }: { list: { found: { _id: string }[] }[] }) => list.map((row) => row.found.map(({ _id }) => _id))

  supports('aggregate.lookup', 'finds equal fields, and an empty array where there are none', async (setting) => {
    const from = await withStock(setting, [{ _id: 'a', item: 'almonds', n: 2 }, { _id: 'b', item: 'pears' }])
    const { list } = await setting.things.aggregate().lookup({ from, localField: 'item', foreignField: 'sku', as: 'found' }).end()
    expect(list).toEqual([{ _id: 'a', item: 'almonds', n: 2, found: [stock[0]] }, { _id: 'b', item: 'pears', found: [] }])
  })

  supports('aggregate.lookup', 'takes null, what is absent and an empty array for one another', async (setting) => {
    const from = await withStock(setting, [{ _id: 'a' }, { _id: 'b', item: null }, { _id: 'c', item: [] }])
    expect(found(await setting.things.aggregate().lookup({ from, localField: 'item', foreignField: 'sku', as: 'found' }).end())).toEqual([['s4', 's5'], ['s4', 's5'], ['s4', 's5']])
  })

  supports('aggregate.lookup', 'looks for each element of an array, on both sides', async (setting) => {
    const from = await withStock(setting, [{ _id: 'a', item: ['almonds', 'pecans'] }, { _id: 'b', items: [{ sku: 'bread' }] }])
    expect(found(await setting.things.aggregate().match({ _id: 'a' }).lookup({ from, localField: 'item', foreignField: 'sku', as: 'found' }).end())).toEqual([['s1', 's3']])
    expect(found(await setting.things.aggregate().match({ _id: 'b' }).lookup({ from, localField: 'items.sku', foreignField: 'sku', as: 'found' }).end())).toEqual([['s2']])
  })

  supports('aggregate.lookup', 'runs a pipeline that knows variables of the outer row', async (setting) => {
    const { $, _, things } = setting
    const from = await withStock(setting, [{ _id: 'a', item: 'almonds', least: 100 }, { _id: 'b', item: 'bread', least: 100 }])
    const pipeline = $.pipeline().match(_.expr($.and([$.eq(['$sku', '$$item']), $.gte(['$n', '$$least'])]))).project({ _id: 0, n: 1, asked: '$$least' }).done()
    const { list } = await things.aggregate().lookup({ from, let: { item: '$item', least: '$least' }, pipeline, as: 'found' }).project({ _id: 0, found: 1 }).end()
    expect(list).toEqual([{ found: [{ n: 120, asked: 100 }] }, { found: [] }])
  })

  supports('aggregate.lookup', 'runs pipelines inside of pipelines, and sorts and limits in them', async (setting) => {
    const { $, _, things, name } = setting
    const from = await withStock(setting, [{ _id: 'a', item: 'almonds' }])
    const back = $.pipeline().match(_.expr($.eq(['$item', '$$sku']))).project({ _id: 1 }).done()
    const pipeline = $.pipeline().sort({ n: -1 }).limit(2).lookup({ from: name, let: { sku: '$sku' }, pipeline: back, as: 'orders' }).project({ n: 1, orders: 1 }).done()
    expect((await things.aggregate().lookup({ from, pipeline, as: 'found' }).end()).list[0].found).toEqual([{ _id: 's1', n: 120, orders: [{ _id: 'a' }] }, { _id: 's2', n: 80, orders: [] }])
  })

  supports('aggregate.lookup', 'runs a pipeline over what equal fields have found, as MongoDB 5 does', async (setting) => {
    const { $, things } = setting
    const from = await withStock(setting, [{ _id: 'a', item: ['almonds', 'bread'] }])
    const pipeline = $.pipeline().group({ _id: null, sum: $.sum('$n') }).done()
    expect((await things.aggregate().lookup({ from, localField: 'item', foreignField: 'sku', pipeline, as: 'found' }).end()).list[0].found).toEqual([{ _id: null, sum: 200 }])
  })

  supports('aggregate.lookup', 'puts its array at a nested path, in place of what was there', async (setting) => {
    const from = await withStock(setting, [{ _id: 'a', item: 'bread', more: { found: 1, kept: 2 } }])
    expect((await setting.things.aggregate().lookup({ from, localField: 'item', foreignField: 'sku', as: 'more.found' }).end()).list).toEqual([{ _id: 'a', item: 'bread', more: { found: [stock[1]], kept: 2 } }])
  })

  supports('aggregate.lookup', 'has no bound of 20 rows inside', async (setting) => {
    const { things, fill, name } = setting
    await fill(Array.from({ length: 30 }, (_, n) => ({ _id: `r${n}`, k: 1 })))
    const { list } = await things.aggregate().match({ _id: 'r0' }).lookup({ from: name, localField: 'k', foreignField: 'k', as: 'found' }).end()
    expect(list[0].found).toHaveLength(30)
  })

  supports('aggregate.lookup', 'refuses half of its parts', async ({ things, name }) => {
    const lookup = (spec: object) => things.aggregate().lookup(spec).end()
    await refusedWith(lookup({ localField: 'a', foreignField: 'b', as: 'c' }), "must specify 'from' field for a $lookup")
    await refusedWith(lookup({ from: name, localField: 'a', foreignField: 'b' }), "must specify 'as' field for a $lookup")
    await refusedWith(lookup({ from: name, localField: 'a', as: 'c' }), "requires either 'pipeline' or both 'localField' and 'foreignField'")
    await refusedWith(lookup({ from: name, let: { X: 1 }, pipeline: [], as: 'c' }), "'X' starts with an invalid character for a user variable name")
  })

  differs('aggregate.lookup', 'a collection that does not exist is refused, where MongoDB finds nothing in it', async ({ things, fill }) => {
    await fill([{ a: 1 }])
    await refusedWith(things.aggregate().lookup({ from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' }).end(), 'nowhere')
  })
})
