import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCollections } from '../../../emulator/declaration/collections'
import { checkPersonas } from '../../../emulator/declaration/personas'
import { root } from '../durability/a-program'
import { start } from '../fixtures/start'

const KEY = { field: 'at', direction: 1 }
const INDEX = { name: 'byTime', keys: [KEY], unique: false }
const NOTES = { name: 'notes', permission: 'ADMINONLY', indexes: [INDEX] }

const said = (check: (value: unknown, source: string) => unknown, value: unknown): string => {
  try {
    check(value, 'it.json')
  } catch (reason) {
    return (reason as Error).message
  }
  return 'is taken'
}
const about = (value: unknown) => said(checkCollections, value)
const aboutNotes = (change: object) => about({ collections: [{ ...NOTES, ...change }] })
const aboutIndex = (change: object) => aboutNotes({ indexes: [{ ...INDEX, ...change }] })
const aboutRule = (...storage: object[]) => about({ collections: [], storage })

test.each([
  [about(null), 'it.json 用不了：要写成 { "collections": […] }，现在是 null。'],
  [about([NOTES]), 'it.json 用不了：要写成 { "collections": […] }，现在是 [{"name":"notes","permission":"ADMINONLY","indexes":[{"name"…。'],
  [about({}), 'it.json 用不了：collections 要是一个数组，没有写。'],
  [about({ collections: [], rules: [] }), 'it.json 用不了：不认识 rules，这里只能写 collections、storage。'],
  [about({ collections: [7] }), 'it.json 用不了：第 1 个集合：要写成 {…}，现在是 7。'],
  [about({ collections: [{}] }), 'it.json 用不了：第 1 个集合：name 要是文字，没有写。'],
  [about({ collections: [NOTES, NOTES] }), 'it.json 用不了：有两个集合都叫 notes。'],
  [aboutNotes({ indexes: undefined }), 'it.json 用不了：集合 notes：indexes 要是一个数组，没有写。'],
  [aboutNotes({ indexes: undefined, indexs: [] }), 'it.json 用不了：集合 notes：indexes 要是一个数组，没有写（写着的是 indexs）。'],
  [aboutNotes({ permission: 'READONLY' }), 'it.json 用不了：集合 notes：permission 只能是 "ADMINONLY"，现在是 "READONLY"。'],
  [aboutNotes({ permission: undefined }), 'it.json 用不了：集合 notes：permission 只能是 "ADMINONLY"，没有写。'],
  [aboutNotes({ rules: 1 }), 'it.json 用不了：集合 notes：不认识 rules，这里只能写 name、permission、indexes。'],
  [aboutNotes({ name: '' }), 'it.json 用不了：集合  的声明用不了：名字不合规则（不能是空的）。'],
  [aboutNotes({ name: 'a$b' }), 'it.json 用不了：集合 a$b 的声明用不了：名字不合规则（不能有 $ 或者零字节）。'],
  [aboutNotes({ name: 'system.a' }), 'it.json 用不了：集合 system.a 的声明用不了：名字不合规则（不能以 system. 开头）。'],
  [aboutNotes({ name: 'a.' }), 'it.json 用不了：集合 a. 的声明用不了：名字不合规则（不能以 . 开头或者结尾）。'],
  [aboutNotes({ name: 'a'.repeat(101) }), `it.json 用不了：集合 ${'a'.repeat(101)} 的声明用不了：名字不合规则（最长 100 字节）。`],
  [aboutNotes({ indexes: [INDEX, INDEX] }), 'it.json 用不了：集合 notes 的声明用不了：两个索引都叫 byTime。'],
  [aboutIndex({ name: 1 }), 'it.json 用不了：集合 notes 的第 1 个索引：name 要是文字，现在是 1。'],
  [aboutIndex({ unique: 'no' }), 'it.json 用不了：集合 notes 的索引 byTime：unique 只能是 true 或者 false，现在是 "no"。'],
  [aboutIndex({ unique: undefined, uniqe: true }), 'it.json 用不了：集合 notes 的索引 byTime：不认识 uniqe，这里只能写 name、keys、unique。'],
  [aboutIndex({ keys: [] }), 'it.json 用不了：集合 notes 的声明用不了：索引 byTime 要有 1 到 31 个字段。'],
  [aboutIndex({ keys: [KEY, KEY] }), 'it.json 用不了：集合 notes 的索引 byTime：字段 at 写了两遍。'],
  [aboutIndex({ keys: [{ ...KEY, direction: 'asc' }] }), 'it.json 用不了：集合 notes 的索引 byTime 的字段 at：direction 只能是 1、-1 或者 "2dsphere"，现在是 "asc"。'],
  [aboutIndex({ keys: [{ direction: 1 }] }), 'it.json 用不了：集合 notes 的索引 byTime 的第 1 个字段：field 要是文字，没有写。'],
  [aboutRule({ prefix: '', write: 'all' }), 'it.json 用不了：storage 里 prefix 是 "" 的那一条：write 只能是 "creator" 或者 "functions"，现在是 "all"。'],
  [aboutRule({ prefix: '', write: 'creator', read: 'all' }), 'it.json 用不了：storage 里 prefix 是 "" 的那一条：read 只能是 "functions"，或者不写，现在是 "all"。'],
  [aboutRule({ write: 'creator' }), 'it.json 用不了：storage 的第 1 条：prefix 要是文字，没有写。'],
  [aboutRule({ prefix: 'a/', write: 'creator' }, { prefix: 'a/', write: 'functions' }), 'it.json 用不了：storage 里有两条的 prefix 都是 "a/"。'],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected)
})

const ANN = { id: 'ann', openid: 'oAnn', nickname: '安安', about: '有一台冰箱' }

test.each([
  [[ANN, { ...ANN, id: 'bo' }], '有两个人的 openid 都是 oAnn'],
  [[ANN, { ...ANN, openid: 'oBo' }], '有两个人的 id 都是 ann'],
  [[{ ...ANN, openid: '123' }], 'ann：openid 只能有字母、数字、_ 和 -，最长 64 个，至少一个字母，现在是 "123"'],
  [[{ ...ANN, nickname: undefined }], 'ann：nickname 要是文字，没有写'],
  [[{ openid: 'oAnn' }], '第 1 个人：id 要是文字，没有写'],
  [{ personas: [ANN] }, '要写成 [{ "id", "openid", "nickname", "about" }, …]，现在是 '],
])('personas %j are refused', (personas, expected) => {
  expect(said(checkPersonas, personas)).toContain(`it.json 用不了：${expected}`)
})

test('what is right is taken as it is: places, rules of storage, and what else one knows about a person', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown
  const written = { collections: [{ ...NOTES, indexes: [{ ...INDEX, keys: [KEY, { field: 'place', direction: '2dsphere' }] }] }], storage: [{ prefix: '', read: 'functions', write: 'functions' }] }
  for (const value of [written, read('cloudfunctions/collections.json'), read('emulator/examples/to-do/collections.json')]) expect(checkCollections(value, 'it.json')).toBe(value)
  expect(checkPersonas([{ ...ANN, isNew: true }], 'it.json')).toEqual([ANN])
  expect(checkPersonas(read('scripts/seed/personas.json'), 'it.json').length).toBeGreaterThan(3)
})

test('a program that declares collections while it runs is told the same', async () => {
  const emulator = await start()
  try {
    expect(() => emulator.declare([{ ...NOTES, permission: 'READONLY' }])).toThrow('collections 用不了：集合 notes：permission 只能是 "ADMINONLY"，现在是 "READONLY"。')
    expect(() => emulator.declare([{ ...NOTES, indexes: [{ ...INDEX, keys: [{ field: 'at', direction: 2 }] }] }])).toThrow('direction 只能是 1、-1 或者 "2dsphere"，现在是 2')
    expect(emulator.inspect.collections().find(({ name }) => name === 'notes')?.indexes.map(({ name }) => name)).toEqual(['n'])
    emulator.declare([NOTES])
    expect(emulator.inspect.collections().find(({ name }) => name === 'notes')?.indexes.map(({ name }) => name)).toEqual(['byTime'])
  } finally {
    await emulator.close()
  }
})

test('a program that starts it is told the same', async () => {
  const collections = JSON.parse('{ "collections": [{ "name": "notes", "permission": "ADMINONLY", "indexs": [] }] }') as { collections: [] }
  await expect(start({ collections })).rejects.toThrow('collections 用不了：集合 notes：indexes 要是一个数组，没有写（写着的是 indexs）。')
  await expect(start({ collections: { collections: [{ ...NOTES, permission: 'READONLY' }] } })).rejects.toThrow('collections 用不了：集合 notes：permission 只能是 "ADMINONLY"，现在是 "READONLY"。')
  await expect(start({ personas: [{ ...ANN, openid: '7' }] })).rejects.toThrow('personas 用不了：ann：openid')
})
