import { conformance, refusalOf } from './conformance'

const ROW = { _id: 'a', list: [1, 5, 9], rows: [{ n: 1, tags: ['x'] }, { n: 2, tags: [] }, { n: 2, tags: ['y'] }] }

type Untyped = ReturnType<typeof JSON.parse>

async function after({ fill, things }: Untyped, query: object, update: object): Promise<Untyped> {
  await fill([ROW])
  await things.where(query).update({ data: update })
  return (await things.doc('a').get()).data
}

conformance('Update: positions', ({ supports, refuses }) => {
  supports('update list.$', 'changes the first element by which the query found the document', async (setting) => {
    const { _ } = setting
    expect((await after(setting, { list: _.gt(3) }, { 'list.$': 50 })).list).toEqual([1, 50, 9])
  })

  supports('update list.$', 'changes a field of an element found by _.elemMatch or by a path', async (setting) => {
    const { _, things } = setting
    expect((await after(setting, { rows: _.elemMatch({ n: 2 }) }, { 'rows.$.n': _.inc(10) })).rows.map(({ n }: Untyped) => n)).toEqual([1, 12, 2])
    await things.where({ 'rows.n': 2 }).update({ data: { 'rows.$.tags': _.push('z') } })
    expect((await things.doc('a').get()).data.rows[2].tags).toEqual(['y', 'z'])
  })

  supports('update list.$[]', 'changes every element, also in arrays of arrays', async (setting) => {
    const { _ } = setting
    expect(await after(setting, { _id: 'a' }, { 'list.$[]': _.mul(2), 'rows.$[].tags': _.push('w') })).toMatchObject({
      list: [2, 10, 18], rows: [{ tags: ['x', 'w'] }, { tags: ['w'] }, { tags: ['y', 'w'] }],
    })
  })

  refuses('update list.$', 'when the query names no element', async (setting) => {
    expect(await refusalOf(after(setting, { _id: 'a' }, { 'list.$': 1 }))).toMatchObject({ errMsg: expect.stringContaining('The positional operator did not find the match needed') })
  })

  refuses('update list.$', 'twice in a path', async (setting) => {
    expect(await refusalOf(after(setting, { 'rows.tags': 'x' }, { 'rows.$.tags.$': 1 }))).toMatchObject({ errMsg: expect.stringContaining('Too many positional') })
  })

  refuses('update list.$[]', 'what is no array', async (setting) => {
    expect(await refusalOf(after(setting, { _id: 'a' }, { 'nowhere.$[]': 1 }))).toMatchObject({ errMsg: expect.stringContaining('Cannot apply array updates to non-array element') })
  })

  refuses('update list.$[name]', 'the SDK sends no arrayFilters', async (setting) => {
    expect(await refusalOf(after(setting, { _id: 'a' }, { 'list.$[high]': 1 }))).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining("No array filter found for identifier 'high'") })
  })

  supports('update $currentDate', 'puts the time of the server', async ({ things, fill, emulator }) => {
    await fill([{ _id: 'a' }])
    await things.doc('a').update({ data: { $currentDate: { at: true, also: { $type: 'date' } } } })
    const { at, also } = (await things.doc('a').get()).data
    expect(Math.abs(at.getTime() - emulator.clock.now())).toBeLessThan(60_000)
    expect(also).toEqual(at)
  })

  refuses('update $currentDate', 'a timestamp, which is no date', async (setting) => {
    expect(await refusalOf(after(setting, { _id: 'a' }, { $currentDate: { at: { $type: 'timestamp' } } }))).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining("$currentDate with the type 'timestamp'") })
  })

  supports('update $setOnInsert', 'leaves a document alone that is there', async (setting) => {
    expect(await after(setting, { _id: 'a' }, { $setOnInsert: { first: true }, $set: { list: [] } })).not.toHaveProperty('first')
  })

  supports('update $inc', 'may be written as MongoDB writes it, as every operator', async (setting) => {
    expect((await after(setting, { _id: 'a' }, { $inc: { 'list.0': 1 }, $addToSet: { list: { $each: [5, 7] } } }).catch(() => ({ list: 'conflict' }))).list).toBe('conflict')
    await setting.things.doc('a').update({ data: { $inc: { 'list.0': 1 }, $unset: { rows: '' } } })
    expect((await setting.things.doc('a').get()).data).toEqual({ _id: 'a', list: [2, 5, 9] })
  })
})
