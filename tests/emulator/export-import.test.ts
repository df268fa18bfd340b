import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { startEmulator, type Emulator } from '../../emulator'
import { sqlite } from '../../emulator/database'
import { exportRunning } from '../../emulator/state/export-running'
import { exportState } from '../../emulator/state/export-state'
import { importState } from '../../emulator/state/import-state'
import type { Running } from '../../emulator/state/running'
import { aCollection, anIndex } from './database/a-database'
import { aFolder, contentOf, fileIn, fill, someDocuments } from './durability/a-folder'
import { collections } from './fixtures/start'
import { fixtures } from './durability/a-program'

const running: Emulator[] = []
afterEach(async () => {
  for (const emulator of running.splice(0)) await emulator.close()
})

async function start(data: string): Promise<Emulator> {
  const emulator = await startEmulator({ data, functions: join(fixtures, 'functions'), runtime: 'inProcess', collections, patience: 20 })
  running.push(emulator)
  return emulator
}

function stop(emulator: Emulator): Promise<void> {
  running.splice(running.indexOf(emulator), 1)
  return emulator.close()
}

const notesOf = (emulator: Emulator) => emulator.inspect.find({ collection: 'notes' }).documents

const use = (emulator: Emulator, tool: string, input: object) => emulator.invoke('toolbox', { tool, ...input }, { openid: 'oAnn000000' })

const PICTURE = Buffer.from(Array.from({ length: 700_000 }, (_, at) => (at * 7919) % 256))

const put = (emulator: Emulator, token: string) =>
  fetch(`${emulator.url}/storage/incoming/${encodeURIComponent('照片')}.jpg`, { method: 'PUT', body: PICTURE, headers: { authorization: `Bearer ${token}` } })

/** What a folder holds, file by file; the database by what is in it. */
function pictureOf(data: string): { names: string[]; secret: string; files: string[][] } {
  const names = readdirSync(data).filter((name) => !name.startsWith('database.sqlite') && name !== 'files').sort()
  const files = existsSync(join(data, 'files')) ? readdirSync(join(data, 'files')).sort().map((name) => [name, readFileSync(join(data, 'files', name)).toString('base64')]) : []
  return { names, secret: readFileSync(join(data, 'secret'), 'utf8'), files }
}

async function aState(data: string): Promise<{ token: string; answer: unknown }> {
  const emulator = await start(data)
  const token = emulator.signIn({ openid: 'oAnn000000' })
  for (const n of [3, 1, 2]) await use(emulator, 'add', { data: { n, 说明: `第 ${n} 个` } })
  expect((await put(emulator, token)).status).toBe(200)
  // A timer of the fixtures writes one more.
  await emulator.clock.advance(86_400_000)
  const answer = notesOf(emulator)
  await stop(emulator)
  return { token, answer }
}

test('what was exported is imported on another machine: documents, files, sessions and the clock', async () => {
  const [from, elsewhere] = [aFolder(), join(aFolder(), 'new')]
  const { token, answer } = await aState(from)
  const file = join(aFolder(), 'state.gz')
  expect(await exportState(from, file)).toMatchObject({ collections: 4, documents: 4 })
  expect(await importState(file, elsewhere)).toMatchObject({ collections: 4, documents: 4 })
  expect(pictureOf(elsewhere)).toEqual(pictureOf(from))
  expect(statSync(elsewhere).mode & 0o777).toBe(0o700)
  const emulator = await start(elsewhere)
  expect(notesOf(emulator)).toEqual(answer)
  expect(await (await fetch(`${emulator.url}/session`, { headers: { authorization: `Bearer ${token}` } })).json()).toMatchObject({ signedIn: true })
  expect(emulator.clock.now() - Date.now()).toBeGreaterThan(86_000_000)
  expect((await put(emulator, emulator.signIn({ openid: 'oBo0000000' }))).status).toBe(403)
  await stop(emulator)
  const again = join(aFolder(), 'again.gz')
  await exportState(elsewhere, again)
  const linesOf = (name: string) => gunzipSync(readFileSync(name)).toString().split('\n').slice(1, -2)
  expect(linesOf(again)).toEqual(linesOf(file))
})

test('a snapshot of a running emulator keeps the files of its moment, and goes with the next start when nobody removed it', async () => {
  const data = aFolder()
  const emulator = await start(data)
  const token = emulator.signIn({ openid: 'oAnn000000' })
  await put(emulator, token)
  const folder = emulator.snapshot()
  const before = pictureOf(folder)
  expect(pictureOf(data)).toMatchObject({ secret: before.secret, files: before.files })
  expect(before.files).toHaveLength(2)
  await put(emulator, token)
  expect(pictureOf(folder)).toEqual(before)
  await stop(emulator)
  await start(data)
  expect(existsSync(folder)).toBe(false)
  const inMemory = await start('memory')
  expect(() => inMemory.snapshot()).toThrow('in memory only')
})

describe('a file that is not sound changes nothing:', () => {
  const DOCUMENTS = someDocuments(30)
  const changed = (change: (text: string) => string) => (bytes: Buffer) => gzipSync(change(gunzipSync(bytes).toString()))
  const cases: [string, RegExp, (bytes: Buffer) => Buffer][] = [
    ['a text', /不是导出文件/, () => Buffer.from('你好'.repeat(100))],
    ['another gzip', /不是导出文件/, () => gzipSync('你好\n')],
    ['an empty one', /不完整/, () => Buffer.alloc(0)],
    ['one that is cut short', /不完整/, (bytes) => bytes.subarray(0, bytes.length - 200)],
    ['one without its end', /不完整.*没有结尾/, changed((text) => text.split('\n').slice(0, -2).join('\n') + '\n')],
    ['one without a document', /校验不符/, changed((text) => text.split('\n').filter((line) => !line.includes('"d7"')).join('\n'))],
    ['one with a changed word', /校验不符/, changed((text) => text.replace('漏水', '漏电'))],
    ['one with more after its end', /结尾之后/, changed((text) => `${text}["kept","a","b"]\n`)],
    ['one of a newer version', /更新版本.*格式 3/, changed((text) => text.replace('"version":2', '"version":3'))],
    ['one with a damaged byte', /不完整|校验/, (bytes) => bytes.map((byte, at) => (at === Math.floor(bytes.length / 2) ? byte ^ 0xff : byte)) as Buffer],
  ]
  test.each(cases)('%s', async (_, sentence, spoil) => {
    const [from, data] = [aFolder(), aFolder()]
    fill(fileIn(from), DOCUMENTS)
    fill(fileIn(data), DOCUMENTS.slice(0, 2))
    const file = join(from, 'state.gz')
    await exportState(from, file)
    writeFileSync(file, spoil(readFileSync(file)))
    await expect(importState(file, data, true)).rejects.toThrow(sentence)
    expect(readdirSync(data)).toEqual(['database.sqlite'])
    expect(contentOf(fileIn(data))).toHaveLength(2)
  })
})

test('a folder with data wants to be told, and keeps what was there', async () => {
  const [from, data] = [aFolder(), aFolder()]
  fill(fileIn(from), someDocuments(5))
  fill(fileIn(data), someDocuments(2))
  const file = join(from, 'state.gz')
  await exportState(from, file)
  await expect(exportState(from, file)).rejects.toThrow(/已经有了，没有动它/)
  await expect(importState(file, data)).rejects.toThrow(/已经有数据，没有导入.*--replace/)
  await expect(importState(join(from, 'nothing'), data)).rejects.toThrow(/没有 .*nothing 这个文件/)
  await expect(exportState(aFolder(), join(from, 'empty.gz'))).rejects.toThrow(/没有数据/)
  const { keptIn } = await importState(file, data, true)
  expect(contentOf(fileIn(data))).toHaveLength(5)
  expect(contentOf(join(keptIn ?? '', 'database.sqlite'))).toHaveLength(2)
})

test('an import that fails says what is a folder, and leaves none behind that it made', async () => {
  const [from, elsewhere] = [aFolder(), aFolder()]
  await expect(importState(from, join(elsewhere, 'new'))).rejects.toThrow(`${from} 是一个文件夹，不是导出文件`)
  writeFileSync(join(from, 'text'), '你好')
  await expect(importState(join(from, 'text'), join(elsewhere, 'new'))).rejects.toThrow('不是导出文件')
  await expect(importState(join(from, 'text'), elsewhere)).rejects.toThrow('不是导出文件')
  expect(readdirSync(elsewhere)).toEqual([])
})

test('an export to a folder that is not there names the folder', async () => {
  const data = aFolder()
  fill(fileIn(data), someDocuments(2))
  await expect(exportState(data, join(data, 'no/x.gz'))).rejects.toThrow(`没有 ${join(data, 'no')} 这个文件夹`)
  await expect(exportState(data, join(fileIn(data), 'x.gz'))).rejects.toThrow(`${fileIn(data)} 是一个文件，不是文件夹`)
  const running: Running = { url: 'http://127.0.0.1:1', pid: 1, environment: {}, consoleToken: '' }
  await expect(exportRunning(running, join(data, 'no/x.gz'))).rejects.toThrow(`没有 ${join(data, 'no')} 这个文件夹`)
})

test('who starts while an import is being read keeps the folder', async () => {
  const [from, data] = [aFolder(), aFolder()]
  fill(fileIn(from), someDocuments(1500))
  fill(fileIn(data), someDocuments(2))
  const file = join(from, 'state.gz')
  await exportState(from, file)
  const importing = importState(file, data, true)
  while (!readdirSync(data).some((name) => name.startsWith('replacement-'))) await setImmediate()
  const other = sqlite(fileIn(data))
  await expect(importing).rejects.toThrow(/正被另一个程序使用/)
  other.close()
  expect(readdirSync(data)).toEqual(['database.sqlite'])
  expect(contentOf(fileIn(data))).toHaveLength(2)
})

/** An exported file that says this, and is whole. */
function exported(...said: unknown[][]): string {
  const lines = [['cloud-emulator', { version: 1, madeAt: '' }], ...said].map((line) => `${JSON.stringify(line)}\n`).join('')
  const numberOf = (kind: string) => said.filter(([each]) => each === kind).length
  const counts = { collections: numberOf('collection'), documents: numberOf('document'), kept: numberOf('kept'), files: numberOf('file') }
  const file = join(aFolder(), 'state.gz')
  writeFileSync(file, gzipSync(`${lines}${JSON.stringify(['end', { ...counts, digest: createHash('sha256').update(lines).digest('hex') }])}\n`))
  return file
}

const THINGS = ['collection', aCollection('things', [anIndex(['n'], true)])]
const thing = (_id: unknown, n: unknown) => ['document', 'things', { _id, n }]

test('what is well said is imported', async () => {
  const data = aFolder()
  await importState(exported(THINGS, thing('a', 1), thing('b', 2), ['kept', 'clock-offset', '5']), data)
  expect(contentOf(fileIn(data))).toEqual([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
})

test.each<[string, RegExp, unknown[][]]>([
  ['is shorter than it says', /大小不符/, [['file', 'a.txt', 5], ['bytes', Buffer.from('four').toString('base64')]]],
  ['has a key twice that may be there once', /唯一索引 n 建不起来：有 2 个文档的 n 都是 1（_id 是 "a"、"b"）。没有导入/, [THINGS, thing('a', 1), thing('b', 1)]],
  ['lacks a key twice that may be there once', /有 2 个文档的 n 都是 null，没有这个字段也算/, [THINGS, thing('a', undefined), thing('b', null)]],
  ['has a document twice', /state\.gz 里有重复的文档：集合 things 里 _id 是 "a" 的，在解压后的第 3、5 行。没有导入任何内容；请换一份导出文件。$/, [THINGS, thing('a', 1), thing('b', 2), thing('a', 3)]],
  ['has documents twice, far from each other', /集合 others 里 _id 是 13 的，在解压后的第 4、605、606、607、608 行等；还有 1 个 _id 也是这样/, [
    THINGS, ['collection', aCollection('others')], ['document', 'others', { _id: 13 }], thing('13', -1), ...Array.from({ length: 599 }, (_, n) => thing(`d${n}`, n)),
    ...Array.from({ length: 5 }, () => ['document', 'others', { _id: 13 }]), thing('d7', 700),
  ]],
  ['has a document twice, and later one that is none', /集合 things 里 _id 是 "d0" 的，在解压后的第 3、4 行/, [THINGS, thing('d0', -1), ...Array.from({ length: 599 }, (_, n) => thing(`d${n}`, n)), ['document', 'things']]],
  ['has a document without a name', /集合 things 有一个文档没有 _id。/, [THINGS, thing(undefined, 1)]],
  ['has two documents with names that are none', /集合 things 有一个文档的 _id 是 \{"n":1\}，它要是一段文字（不能是空的）或者一个数。/, [THINGS, thing({ n: 1 }, 1), thing({ n: 2 }, 2)]],
  ['has a document that is none', /集合 things 有一个文档没有 _id。/, [THINGS, ['document', 'things']]],
  ['has a secret that is none', /secret 不是原来写下的样子/, [THINGS, ['secret', 'abc']]],
  ['has a document of no collection', /自相矛盾/, [thing('a', 1)]],
  ['has a collection without indexes', /自相矛盾/, [['collection', { name: 'things' }]]],
  ['has a collection with a name that none may have', /名字不合规则/, [['collection', aCollection('a$b')]]],
  ['has two indexes of one name', /两个索引都叫/, [['collection', aCollection('things', [anIndex(['n']), anIndex(['n'])])]]],
  ['has a place that is none', /自相矛盾/, [['collection', aCollection('things', [{ name: 'n', keys: [{ field: 'n', direction: '2dsphere' }], unique: false }])], thing('a', 'here')]],
  ['has consents that are none', /subscription-consents/, [['kept', 'subscription-consents', '[7]']]],
])('a file that %s is not imported, and what was there stays', async (_, sentence, said) => {
  const data = aFolder()
  fill(fileIn(data), someDocuments(2))
  const error = await importState(exported(...said), data, true).catch((reason: Error) => reason)
  expect(error).toMatchObject({ message: expect.stringMatching(sentence) as string })
  expect((error as Error).message).toMatch(/^\S+\/state\.gz 里.*没有导入任何内容；请换一份导出文件。$/)
  expect(readdirSync(data)).toEqual(['database.sqlite'])
  expect(contentOf(fileIn(data))).toHaveLength(2)
})
