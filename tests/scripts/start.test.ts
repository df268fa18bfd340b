import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { repository } from '../support/places'

const folders: string[] = []
const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Asks one of the plain Node scripts, as Node itself loads it. */
function askScript(file: string, expression: string): unknown {
  const code = `import * as script from ${JSON.stringify(pathToFileURL(path.join(repository, file)).href)}; process.stdout.write(JSON.stringify(await ${expression}) ?? 'null')`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
}
const ask = (expression: string): unknown => askScript('scripts/start/data-folder.mjs', expression)
const stateOf = (folder: string): unknown => ask(`script.stateOf(${JSON.stringify(folder)})`)

test('a folder that is not there, or holds nothing of ours, is empty', () => {
  const folder = aFolder()
  writeFileSync(path.join(folder, 'holiday.txt'), 'mine')
  expect([stateOf(path.join(folder, 'nowhere')), stateOf(folder)]).toEqual(['empty', 'empty'])
})

test("somebody's data is kept, whatever was seeded before", () => {
  const folder = aFolder()
  writeFileSync(path.join(folder, 'database.sqlite'), '')
  expect(stateOf(folder)).toBe('kept')
  ask(`script.markSeeding(${JSON.stringify(folder)}, true)`)
  expect(stateOf(folder)).toBe('kept')
})

test('a demo that was interrupted is wiped with nothing else', () => {
  const folder = aFolder()
  mkdirSync(path.join(folder, 'files'))
  for (const name of ['database.sqlite', 'database.sqlite-wal', 'secret', 'files/1', 'holiday.txt']) writeFileSync(path.join(folder, name), 'x')
  ask(`script.markSeeding(${JSON.stringify(folder)}, false)`)
  expect(stateOf(folder)).toBe('half-seeded')
  ask(`script.wipe(${JSON.stringify(folder)})`)
  expect(readdirSync(folder)).toEqual(['holiday.txt'])
})

test("what only says who runs is no data of anybody's, and goes with an interrupted demo as a half-made replacement does", () => {
  const folder = aFolder()
  for (const name of ['running.json', 'emulator.json']) writeFileSync(path.join(folder, name), '{}')
  expect(stateOf(folder)).toBe('empty')
  mkdirSync(path.join(folder, 'replacement-17'))
  writeFileSync(path.join(folder, 'database.sqlite.new'), '')
  mkdirSync(path.join(folder, 'damaged-2026-11-22T10-50-00-000Z'))
  expect(stateOf(folder)).toBe('kept')
  ask(`script.markSeeding(${JSON.stringify(folder)}, false)`)
  ask(`script.wipe(${JSON.stringify(folder)})`)
  expect(readdirSync(folder)).toEqual(['damaged-2026-11-22T10-50-00-000Z'])
})

test('a file where the folder should be is answered with a sentence, and a new folder is made', () => {
  const folder = aFolder()
  writeFileSync(path.join(folder, 'file'), '')
  const troubleWith = (name: string) => ask(`script.troubleWithFolder(${JSON.stringify(path.join(folder, name))})`)
  expect([troubleWith('file'), troubleWith('file/below')]).toEqual([expect.stringContaining('不是文件夹'), expect.stringContaining('不是文件夹')])
  expect([troubleWith('new'), existsSync(path.join(folder, 'new'))]).toEqual([null, true])
})

test('the demo is announced only where it was made', () => {
  const folder = aFolder()
  const isSeeded = () => ask(`script.isSeeded(${JSON.stringify(folder)})`)
  expect(isSeeded()).toBe(false)
  ask(`script.markSeeding(${JSON.stringify(folder)}, false)`)
  expect(isSeeded()).toBe(false)
  ask(`script.markSeeding(${JSON.stringify(folder)}, true)`)
  expect(isSeeded()).toBe(true)
})

test("what npm started ends with npm's shell", async () => {
  const from = JSON.stringify(pathToFileURL(path.join(repository, 'scripts/start/end-with-npm.mjs')).href)
  const code = `import { endWithNpm } from ${from}; endWithNpm(() => { console.log('ended'); process.exit() }); setTimeout(() => {}, 20_000); console.log('started')`
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$CODE"; exit'], { env: { ...process.env, NODE: process.execPath, CODE: code, npm_lifecycle_event: 'start' } })
  const heard: string[] = []
  shell.stdout.on('data', (chunk: Buffer) => {
    heard.push(chunk.toString().trim())
    if (heard.length === 1) shell.kill('SIGTERM')
  })
  await once(shell.stdout, 'close')
  expect(heard).toEqual(['started', 'ended'])
})

test('options are read, and a wrong one is answered with a sentence', () => {
  const read = (...words: string[]) => askScript('scripts/start/options.mjs', `(async () => script.readOptions(${JSON.stringify(words)}))().catch(({ message }) => message)`)
  expect(read('--port', '9000', '--seed', 'none')).toMatchObject({ port: 9000, seed: 'none', host: '127.0.0.1' })
  expect(read('--port', 'many')).toMatch(/端口是 0 到 65535/)
  expect(read('--seed', 'half')).toMatch(/只有 demo 和 none/)
  expect(read('--colour')).toMatch(/看不懂：--colour/)
})

test('what is installed is judged by what npm wrote down, not by the time of a file', () => {
  const folder = aFolder()
  const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/one': { version }, 'node_modules/for-another-system': { version: '1.0.0', optional: true } } })
  const isInstalled = () => askScript('scripts/ensure-install.mjs', `script.isInstalled(${JSON.stringify(folder)})`)
  writeFileSync(path.join(folder, 'package-lock.json'), lock('1.0.0'))
  expect(isInstalled()).toBe(false)
  mkdirSync(path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: { 'node_modules/one': { version: '1.0.0' } } }))
  writeFileSync(path.join(folder, 'package-lock.json'), lock('1.0.0'))
  expect(isInstalled()).toBe(true)
  expect(existsSync(path.join(folder, 'node_modules/.installed-from'))).toBe(true)
  writeFileSync(path.join(folder, 'package-lock.json'), lock('2.0.0'))
  expect(isInstalled()).toBe(false)
})

test('every persona can sign in: an id of its own, and an openid with a letter', () => {
  const personas = JSON.parse(readFileSync(path.join(repository, 'scripts/seed/personas.json'), 'utf8')) as { id: string; openid: string }[]
  expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length)
  expect(personas.filter(({ openid }) => !/^(?=.*[a-z])[\w-]{4,64}$/i.test(openid))).toEqual([])
})
