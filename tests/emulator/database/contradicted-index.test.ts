import { type CollectionDeclaration, memory, openDatabase, type Persistence } from '../../../emulator/database'
import { aFolder } from '../durability/a-folder'
import { start } from '../fixtures/start'
import { aCollection, aDatabase, all, anIndex, errorOf } from './a-database'

const THINGS = (...fields: string[]) => [aCollection('things', [anIndex(fields, true)])]

const said = (documents: Record<string, unknown>[], ...fields: string[]) => {
  const { db } = aDatabase(documents)
  return errorOf(() => db.declare(THINGS(...fields))).message.split('。')[0]
}

const REMEDY = '没有改动任何内容：照原来的声明，或者不声明这个索引，都能打开；把这些文档改好或者删掉，再声明它。'

test('a unique index that documents contradict is refused in plain words: where, which value, and whose', () => {
  const { db } = aDatabase([{ _id: 'a', n: 1 }, { _id: 13, n: 1 }, { _id: '13', n: 1 }, { _id: 'd', n: 2 }])
  const error = errorOf(() => db.declare(THINGS('n')))
  expect(error).toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE', isDuplicateKey: true })
  expect(error.message).toBe(`集合 things 的唯一索引 n 建不起来：有 3 个文档的 n 都是 1（_id 是 13、"13"、"a"）。${REMEDY}`)
  expect(db.insert('things', [{ n: 1 }])).toHaveLength(1)
})

test.each<[string, Record<string, unknown>[], string[], string]>([
  ['several fields', [{ _id: 'a', shop: 's', n: 1 }, { _id: 'b', shop: 's', n: 1 }, { _id: 'c', shop: 's', n: 2 }], ['shop', '-n'], '唯一索引 shop_-n 建不起来：有 2 个文档的 shop、n 都是 "s"、1（_id 是 "a"、"b"）'],
  ['a field that is not there', [{ _id: 'a' }, { _id: 'b', n: null }], ['n'], '唯一索引 n 建不起来：有 2 个文档的 n 都是 null，没有这个字段也算（_id 是 "a"、"b"）'],
  ['an element of a list', [{ _id: 'a', n: ['x', 'y'] }, { _id: 'b', n: ['y'] }, { _id: 'c', n: 'y' }], ['n'], '有 3 个文档的 n 都是 "y"（_id 是 "a"、"b"、"c"）'],
  ['an empty list', [{ _id: 'a', n: [] }, { _id: 'b', n: [] }, { _id: 'c' }], ['n'], '有 2 个文档的 n 都是 []（_id 是 "a"、"b"）'],
  ['what JSON has no word for', [{ _id: 'a', n: Infinity }, { _id: 'b', n: Infinity }], ['n'], '有 2 个文档的 n 都是 Infinity（'],
  ['more than one would read', Array.from({ length: 9 }, (_, at) => ({ _id: `d${at}`, n: '长'.repeat(99) })), ['n'], `有 9 个文档的 n 都是 "${'长'.repeat(59)}…（_id 是 "d0"、"d1"、"d2"、"d3"、"d4" 等）`],
])('so it is with %s', (_, documents, fields, sentence) => {
  expect(said(documents, ...fields)).toContain(sentence)
})

test('an index of places that a document contradicts is refused with the name of the document', () => {
  const { db } = aDatabase([{ _id: 'a' }, { _id: 7, place: 'here' }])
  const byPlace = { name: 'byPlace', keys: [{ field: 'place', direction: '2dsphere' as const }], unique: false }
  expect(errorOf(() => db.declare([aCollection('things', [byPlace])]))).toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringMatching(/^集合 things 的地理位置索引建不起来：_id 是 7 的文档放不进去（Can't extract geo keys of index byPlace: .*）。没有改动任何内容：/) as string,
  })
})

test.each<[string, Record<string, unknown>, boolean, string]>([
  ['two lists in one key', { n: ['x'], m: ['y'] }, false, "cannot sort with keys that are parallel arrays, nor index them"],
  ['two lists in one key that only one may have', { n: ['x'], m: ['y'] }, true, "cannot sort with keys that are parallel arrays, nor index them"],
  ['a key that is too long', { n: 'x'.repeat(1100) }, false, 'key of index n_m is too large'],
  ['a list that is too long', { n: Array.from({ length: 1001 }, (_, at) => at) }, false, 'too many keys in index n_m'],
])('an index that a document cannot stand in is refused with the name of the document: %s', (_, document, unique, why) => {
  const { db } = aDatabase([{ _id: 'a' }, { _id: 7, ...document }])
  const { message } = errorOf(() => db.declare([aCollection('things', [anIndex(['n', 'm'], unique)])]))
  expect(message).toContain(`集合 things 的索引 n_m 建不起来：_id 是 7 的文档放不进去（`)
  expect(message).toContain(why)
  expect(message).toContain(REMEDY)
  expect(db.find('things', { query: { n: null } })).toHaveLength(1)
})

/** All that a persistence was told to keep of declarations. */
function watched(declared: CollectionDeclaration[]): Persistence {
  const persistence = memory()
  return { ...persistence, declare: (collection) => {
    if (collection.name === 'refused') throw new Error('the disk did not take it')
    declared.push(collection)
    persistence.declare(collection)
  } }
}

test('of several collections none is declared when one is contradicted, and those that the disk took stay', () => {
  const declared: CollectionDeclaration[] = []
  const db = openDatabase({ persistence: watched(declared) })
  db.declare([aCollection('others'), aCollection('things')])
  db.insert('things', [{ n: 1 }, { n: 1 }])
  expect(() => db.declare([aCollection('others', [anIndex(['n'], true)]), aCollection('new'), ...THINGS('n')])).toThrow('建不起来')
  expect(declared.map(({ name }) => name)).toEqual(['others', 'things'])
  expect(db.collections().map(({ declaration }) => [declaration.name, declaration.indexes.length])).toEqual([['others', 0], ['things', 0]])
  expect(db.insert('others', [{ n: 1 }, { n: 1 }])).toHaveLength(2)
  expect(() => db.declare([aCollection('things', [anIndex(['m'])]), aCollection('refused')])).toThrow('did not take it')
  expect(db.collections().map(({ declaration }) => [declaration.name, declaration.indexes.length])).toEqual([['others', 0], ['things', 1]])
  expect(all(db)).toHaveLength(2)
})

test('a start that declares such an index is refused, the old one is not; while it runs it is said as well', async () => {
  const data = aFolder()
  const plain = { collections: [aCollection('notes')] }
  const unique = { collections: [aCollection('notes', [anIndex(['n'], true)])] }
  const first = await start({ data, collections: plain })
  for (const _id of ['a', 'b']) await first.invoke('toolbox', { tool: 'add', data: { _id, n: 1 } }, { openid: 'oAnn000000' })
  const sentence = `集合 notes 的唯一索引 n 建不起来：有 2 个文档的 n 都是 1（_id 是 "a"、"b"）。${REMEDY}`
  expect(() => first.declare(unique.collections)).toThrow(sentence)
  await first.close()
  await expect(start({ data, collections: unique })).rejects.toThrow(sentence)
  const again = await start({ data, collections: plain })
  expect(again.inspect.count({ collection: 'notes' })).toBe(2)
  await again.close()
})
