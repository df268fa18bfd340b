import type { Emulator } from '../../../emulator'
import { start } from '../fixtures/start'
import { conformance, refusalOf, type Setting } from './conformance'

type Keys = { field: string; direction: 1 | -1 }[]

const key = (field: string): Keys[number] => ({ field, direction: 1 })

const declare = ({ emulator, name }: Pick<Setting, 'emulator' | 'name'>, ...indexes: { fields: string[]; unique?: boolean }[]) =>
  emulator.declare([{ name, permission: 'ADMINONLY', indexes: indexes.map(({ fields, unique = false }, at) => ({ name: `index${at}`, keys: fields.map(key), unique })) }])

/** The SDK asks this emulator while the work lasts. */
async function elsewhere(other: Emulator, work: () => Promise<void>): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, other.environment)
  try {
    await work()
  } finally {
    Object.assign(process.env, before)
    await other.close()
  }
}

conformance('Limits: indexes and collections', ({ supports, refuses }) => {
  refuses('limit: index key', 'a key above 1024 bytes is refused, of an update too', async (setting) => {
    declare(setting, { fields: ['text'] })
    const { things, fill } = setting
    expect(await refusalOf(things.add({ data: { text: '长'.repeat(400) } }))).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('index0') })
    await fill([{ _id: 'a', text: '长'.repeat(300) }])
    expect((await refusalOf(things.doc('a').update({ data: { text: 'x'.repeat(1100) } }))).errMsg).toContain('index0')
  })

  refuses('limit: index key', 'a key of several fields has 1024 bytes together', async (setting) => {
    declare(setting, { fields: ['a', 'b'] })
    const { things } = setting
    await things.add({ data: { a: 'x'.repeat(900) } })
    expect((await refusalOf(things.add({ data: { a: 'x'.repeat(600), b: 'y'.repeat(600) } }))).errMsg).toContain('index0')
  })

  refuses('limit: unique index', 'takes an absent field for null: a second one is refused', async (setting) => {
    declare(setting, { fields: ['code'], unique: true })
    const { things } = setting
    await things.add({ data: { n: 1 } })
    expect((await refusalOf(things.add({ data: { n: 2 } }))).errMsg).toContain('dup key: { code: null }')
    expect((await refusalOf(things.add({ data: { code: null } }))).errMsg).toContain('E11000')
  })

  refuses('limit: unique index', 'a taken key is refused on add, set, update and by a command', async (setting) => {
    declare(setting, { fields: ['shop', 'n'], unique: true })
    const { things, fill, _ } = setting
    await fill([{ _id: 'a', shop: 's', n: 1 }, { _id: 'b', shop: 's', n: 2 }, { _id: 'c', shop: 't', n: 1 }])
    const taken = { errCode: -501001, errMsg: expect.stringContaining('dup key: { shop: "s", n: 1 }') }
    expect(await refusalOf(things.add({ data: { shop: 's', n: 1 } }))).toMatchObject(taken)
    expect(await refusalOf(things.doc('b').set({ data: { shop: 's', n: 1 } }))).toMatchObject(taken)
    expect(await refusalOf(things.doc('c').update({ data: { shop: 's' } }))).toMatchObject(taken)
    expect(await refusalOf(things.doc('b').update({ data: { n: _.inc(-1) } }))).toMatchObject(taken)
    expect(await things.count()).toMatchObject({ total: 3 })
  })

  supports('limit: unique index', 'a key is free again when its document is changed or removed', async (setting) => {
    declare(setting, { fields: ['n'], unique: true })
    const { things, fill, found } = setting
    await fill([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
    await things.doc('a').update({ data: { n: 3 } })
    await things.doc('b').remove()
    await fill([{ _id: 'c', n: 1 }, { _id: 'd', n: 2 }])
    expect(await found({})).toEqual(['a', 'c', 'd'])
  })

  refuses('limit: unique index', 'cannot be declared over documents that contradict it', async (setting) => {
    await setting.fill([{ n: 1 }, { n: 1 }])
    expect(() => declare(setting, { fields: ['n'], unique: true })).toThrow('的唯一索引 index0 建不起来：有 2 个文档的 n 都是 1')
    await setting.fill([{ n: 1 }])
  })

  refuses('limit: indexes', 'a collection has 20 indexes at most, an index 31 fields', async (setting) => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `f${at}`)
    declare(setting, ...many(20).map((field) => ({ fields: [field] })))
    expect(() => declare(setting, ...many(21).map((field) => ({ fields: [field] })))).toThrow('21 个索引')
    declare(setting, { fields: many(31) })
    expect(() => declare(setting, { fields: many(32) })).toThrow('index0')
    expect(() => declare(setting, { fields: [] })).toThrow('index0')
  })

  refuses('limit: collections', 'an environment has 300 collections at most', async ({ db }) => {
    const other = await start()
    await elsewhere(other, async () => {
      other.declare(Array.from({ length: 299 - other.inspect.collections().length }, (_, n) => ({ name: `c${n}`, permission: 'ADMINONLY' as const, indexes: [] })))
      expect(await db.createCollection('last')).toMatchObject({ errMsg: 'createCollection:ok' })
      expect((await refusalOf(db.createCollection('one_too_many'))).errMsg).toContain('300 collections')
    })
  })
})
