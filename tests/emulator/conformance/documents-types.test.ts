import { conformance, refusalOf, type Setting } from './conformance'

/** What is read of a value that was written. */
async function kept({ things }: Setting, value: unknown): Promise<unknown> {
  const { _id } = await things.add({ data: { value } })
  return (await things.doc(_id).get()).data.value
}

conformance('Documents: types', ({ supports, refuses, differs }) => {
  supports('type: number', 'keeps whole, long, fractional and huge numbers', async (setting) => {
    const numbers = [0, 1, -1, 2147483647, 2147483648, -2147483649, Number.MAX_SAFE_INTEGER, 2 ** 60, 0.1, -2.5, 1e300, 5e-324]
    expect(await kept(setting, numbers)).toEqual(numbers)
  })

  supports('type: number', 'keeps NaN and infinities', async (setting) => {
    expect(await kept(setting, [NaN, Infinity, -Infinity])).toEqual([NaN, Infinity, -Infinity])
  })

  supports('type: string', 'keeps Chinese, emoji, quotes, line ends and the empty text', async (setting) => {
    const texts = ['', '冰箱不制冷', '👨‍👩‍👧', '"\\\n\t\u2028\0', '$set', 'a.b']
    expect(await kept(setting, texts)).toEqual(texts)
  })

  supports('type: Date', 'keeps dates to the millisecond, before 1970 and after 9999 too', async (setting) => {
    const dates = [new Date(0), new Date(-1), new Date(1763800000123), new Date(Date.UTC(12000, 0, 1))]
    expect(await kept(setting, dates)).toEqual(dates)
  })

  refuses('type: Date', 'refuses a date that is none', async ({ things }) => {
    expect(await refusalOf(things.add({ data: { at: new Date(NaN) } }))).toMatchObject({ errCode: -501007, errMsg: expect.stringContaining('$date') })
  })

  supports('type: Boolean', 'keeps true, false and null apart', async (setting) => {
    expect(await kept(setting, { yes: true, no: false, none: null })).toEqual({ yes: true, no: false, none: null })
  })

  supports('type: Object', 'keeps the order of fields, and empty objects and lists', async (setting) => {
    const value = { z: 1, a: { m: [], k: {} }, '中文': [[1, [2]], { b: 1 }] }
    expect(JSON.stringify(await kept(setting, value))).toBe(JSON.stringify(value))
  })

  supports('type: Object', 'keeps field names with a dot when the whole document is given', async ({ things }) => {
    await things.doc('a').set({ data: { 'v1.0': { 'a.b': 1 } } })
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', 'v1.0': { 'a.b': 1 } })
  })

  supports('db.serverDate', 'is the time of the server, with its offset, wherever it stands', async ({ things, db, emulator }) => {
    const noon = Date.UTC(2027, 1, 28, 4)
    await emulator.clock.set(noon)
    await things.add({ data: { _id: 'a', at: db.serverDate(), in: [{ hour: db.serverDate({ offset: 3_600_000 }) }] } })
    await things.doc('a').update({ data: { changed: db.serverDate({ offset: -1000 }) } })
    await emulator.clock.reset()
    const { data } = await things.doc('a').get()
    expect(Math.floor(data.at.getTime() / 60_000)).toBe(noon / 60_000)
    expect(data.in[0].hour.getTime() - data.at.getTime()).toBe(3_600_000)
    expect(data.changed.getTime()).toBeLessThan(data.at.getTime() + 60_000 - 1000)
  })

  supports('db.serverDate', 'is one and the same in all documents of one request', async ({ things, db, fill }) => {
    await fill([{ at: db.serverDate() }, { at: db.serverDate() }, { at: db.serverDate() }])
    const { data } = await things.get()
    expect(new Set(data.map(({ at }: { at: Date }) => at.getTime())).size).toBe(1)
  })

  differs('db.ObjectId', 'is kept as its 24 digits, which a text finds too', async ({ things, db }) => {
    const id = '5cc5ea092dca872442916cf5'
    expect(await things.add({ data: { _id: db._db.ObjectId({ id }), other: db._db.ObjectId({ id }) } })).toMatchObject({ _id: id })
    expect((await things.where({ other: db._db.ObjectId({ id }) }).get()).data).toEqual([{ _id: id, other: id }])
    expect((await things.where({ other: id }).count()).total).toBe(1)
  })

  refuses('type: RegExp', 'a regular expression asks, and is not kept', async ({ things, db }) => {
    const { errCode, errMsg } = await refusalOf(things.add({ data: { value: /a/ } }))
    expect([errCode, errMsg]).toEqual([-502001, expect.stringContaining('regular expression')])
    expect((await refusalOf(things.where({ value: db.RegExp({ regexp: 'a', options: 'g' }) }).get())).errMsg).toContain('invalid flag in regex options: g')
  })

  refuses('type: Decimal128', 'refuses values that a number cannot hold, by the name of their type', async ({ things }) => {
    const ask = (value: object) => refusalOf(things.where({ value }).get())
    expect(await ask({ $numberDecimal: '0.1' })).toMatchObject({ errMsg: expect.stringContaining('$numberDecimal') })
    expect(await ask({ $numberLong: '9007199254740993' })).toMatchObject({ errMsg: expect.stringContaining('9007199254740993') })
    expect(await ask({ $binary: { base64: 'aGk=', subType: '00' } })).toMatchObject({ errMsg: expect.stringContaining('$binary') })
    expect(await ask({ $minKey: 1 })).toMatchObject({ errMsg: expect.stringContaining('$minKey') })
  })
})
