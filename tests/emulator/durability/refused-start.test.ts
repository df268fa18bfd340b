import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type EmulatorOptions, startEmulator } from '../../../emulator'
import { sqlite } from '../../../emulator/database'
import { openDataFolder } from '../../../emulator/data-folder'
import { aCollection, anIndex } from '../database/a-database'
import { aFolder, fileIn, fill, overwrite, someDocuments } from './a-folder'
import { fixtures } from './a-program'

const heard: string[] = []
const ends: (() => unknown)[] = []
afterEach(async () => {
  heard.length = 0
  for (const end of ends.splice(0)) await end()
})

const start = (data: string, options: Partial<EmulatorOptions> = {}) =>
  startEmulator({ data, functions: join(fixtures, 'functions'), runtime: 'inProcess', warn: (sentence) => void heard.push(sentence), ...options })

/** With documents, a file, and a snapshot that somebody is exporting; the secret is gone. */
function aFolderWithoutSecret(): string {
  const data = aFolder()
  fill(fileIn(data), someDocuments(100))
  for (const name of ['files', 'snapshot-x']) {
    mkdirSync(join(data, name))
    writeFileSync(join(data, name, 'a.jpg.1'), 'bytes')
  }
  return data
}

const contradicting = { collections: [aCollection('things', [anIndex(['text'], true)])] }

async function aTakenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => server.close())
  return (server.address() as AddressInfo).port
}

const refusals: [string, RegExp, (data: string) => Partial<EmulatorOptions> | Promise<Partial<EmulatorOptions>>][] = [
  ['a damaged database', /损坏/, (data) => {
    overwrite(fileIn(data), 4096, Buffer.alloc(8192, 7))
    return {}
  }],
  ['a unique index that documents contradict', /text/, () => ({ collections: contradicting })],
  ['a port that is taken', /EADDRINUSE/, async () => ({ port: await aTakenPort() })],
  ['a folder in use', /正被另一个程序使用/, (data) => {
    const other = sqlite(fileIn(data))
    ends.push(() => other.close())
    return {}
  }],
  ['functions that are not there', /没有放云函数的目录/, (data) => ({ functions: join(data, 'no') })],
]

const ofSqlite = /^database\.sqlite-/

const pictureOf = (folder: string): unknown[] =>
  readdirSync(folder).filter((name) => !ofSqlite.test(name)).sort().map((name) => [name, statSync(join(folder, name)).isDirectory() ? pictureOf(join(folder, name)) : statSync(join(folder, name)).size])

describe('a start that is refused changes nothing in the folder, and says nothing of a new secret:', () => {
  test.each(refusals)('%s', async (_, sentence, prepare) => {
    const data = aFolderWithoutSecret()
    const options = await prepare(data)
    const before = pictureOf(data)
    await expect(start(data, options)).rejects.toThrow(sentence)
    expect([pictureOf(data), heard]).toEqual([before, []])
  })
})

test('a start that is refused leaves no folder behind that it made, and a folder without a database as it was', async () => {
  const data = join(aFolder(), 'new')
  await expect(start(data, { port: await aTakenPort() })).rejects.toThrow('EADDRINUSE')
  expect(() => statSync(data)).toThrow('ENOENT')
  const tooMany = { collections: [aCollection('things', [anIndex(Array.from({ length: 32 }, (_, n) => `f${n}`))])] }
  await expect(start(data, { collections: tooMany })).rejects.toThrow('31')
  expect(() => statSync(data)).toThrow('ENOENT')
  mkdirSync(data)
  writeFileSync(join(data, 'secret'), '0'.repeat(64))
  await expect(start(data, { collections: tooMany })).rejects.toThrow('31')
  expect(readdirSync(data)).toEqual(['secret'])
})

test('a start that fails after it made a database and a secret takes both away again', async () => {
  const data = aFolder()
  symlinkSync(join(data, 'nowhere', 'at-all'), join(data, 'files'))
  await expect(start(data)).rejects.toThrow(/EEXIST|ENOENT/)
  expect(readdirSync(data)).toEqual(['files'])
})

test('a start that succeeds says what it changed when it has, and makes the secret that it runs with', async () => {
  const data = aFolderWithoutSecret()
  const { consoleToken, close } = await start(data)
  expect(heard).toEqual([expect.stringMatching(/^注意：.*没有 secret 这个文件/)])
  expect(readdirSync(data)).not.toContain('snapshot-x')
  await close()
  const again = await start(data)
  expect([again.consoleToken, heard.length]).toEqual([consoleToken, 1])
  await again.close()
})

test('whoever is killed at the first start has lost no secret', () => {
  const data = aFolder()
  const database = openDataFolder(data).open()
  expect(readFileSync(join(data, 'secret'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  database?.close()
})

test('the secret of a start that came and went meanwhile is the one that holds', () => {
  const data = aFolder()
  const [one, other] = [openDataFolder(data), openDataFolder(data)]
  one.open()?.close()
  other.open()?.close()
  expect(other.secret()).toBe(one.secret())
  other.undo()
  expect(readdirSync(data).sort()).toEqual(['database.sqlite', 'secret'])
  rmSync(data, { recursive: true })
})
