import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { dist } from '../support/places'

/** A project of somebody's own, with only what is built, and no types but TypeScript's. */
const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'typed-')))
const installed = path.join(project, 'node_modules/wechat-cloud-emulator')
beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  for (const name of ['package.json', 'types']) cpSync(path.join(dist, 'emulator', name), path.join(installed, name), { recursive: true })
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What TypeScript says of each of these texts, as strictly as it can. */
function complaints(texts: string[], moduleResolution: ts.ModuleResolutionKind): string[][] {
  const files = texts.map((_, at) => path.join(project, `try-${at}.ts`))
  for (const [at, text] of texts.entries()) writeFileSync(files[at]!, text)
  const module = moduleResolution === ts.ModuleResolutionKind.Node16 ? ts.ModuleKind.Node16 : ts.ModuleKind.ESNext
  const strictly = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipDefaultLibCheck: true, resolveJsonModule: true, esModuleInterop: true }
  const program = ts.createProgram(files, { ...strictly, noEmit: true, types: [], lib: ['lib.es2022.d.ts'], target: ts.ScriptTarget.ES2022, module, moduleResolution })
  const found = ts.getPreEmitDiagnostics(program)
  const saidOf = (name?: string) => found.filter(({ file }) => file?.fileName === name).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(found.filter(({ file }) => !files.includes(file?.fileName ?? '')).map(({ messageText }) => messageText)).toEqual([])
  return files.map(saidOf)
}

const SCRIPT = `
import { ServiceError, startEmulator, type Emulator, type EmulatorOptions } from 'wechat-cloud-emulator'

const options: EmulatorOptions = { data: 'memory', functions: 'cloudfunctions', runtime: 'inProcess', indexRequired: ['notes'] }
export async function ask(): Promise<number> {
  const emulator: Emulator = await startEmulator(options)
  const answer: unknown = await emulator.invoke('to-do', { add: 'bread' }, { openid: 'oAnn' }).catch((error: unknown) => error instanceof ServiceError && error.code)
  await emulator.clock.advance(86_400_000)
  emulator.contentCheck.set({ text: 'down' })
  const [first] = emulator.inspect.find({ collection: 'notes', limit: 1 }).documents
  const sent: string | undefined = emulator.outbox.at(-1)?.touser
  return emulator.log.reduce((sum, { duration, reads }) => sum + duration + reads, [answer, first, sent].length + emulator.counts().length)
}
`

const WRITTEN = {
  collections: [
    { name: 'empty', permission: 'ADMINONLY', indexes: [] },
    { name: 'notes', permission: 'ADMINONLY', indexes: [{ name: 'byTime', keys: [{ field: 'at', direction: -1 }], unique: false }] },
    { name: 'shops', permission: 'ADMINONLY', indexes: [{ name: 'byPlace', keys: [{ field: 'place', direction: '2dsphere' }], unique: false }, { name: 'byName', keys: [{ field: 'name', direction: 1 }], unique: true }] },
  ],
  storage: [{ prefix: 'incoming/', write: 'creator' }, { prefix: '', read: 'functions', write: 'functions' }],
}

const FROM_A_FILE = `
import { startEmulator, type CollectionsDeclaration } from 'wechat-cloud-emulator'
import collections from './collections.json'

const declaration: CollectionsDeclaration = collections
export const started = startEmulator({ data: 'memory', functions: 'cloudfunctions', runtime: 'inProcess', collections })
export const declared = started.then((emulator) => emulator.declare(declaration.collections.concat(collections.collections)))
`

describe.each([
  ['Node16', ts.ModuleResolutionKind.Node16],
  ['Node10', ts.ModuleResolutionKind.Node10],
])('a TypeScript project that finds modules as %s does', (_, moduleResolution) => {
  test('reads the built package strictly, and is told what is wrong', () => {
    const wrong = SCRIPT.replace("'inProcess'", "'threads'").replace("'down'", "'broken'").replace('outbox.at(-1)?.touser', 'outbox.at(-1)?.reader')
    expect(complaints([SCRIPT, wrong], moduleResolution)).toEqual([[], [
      `Type '"threads"' is not assignable to type '"worker" | "inProcess"'.`,
      expect.stringContaining(`Type '"broken"' is not assignable to type`),
      "Property 'reader' does not exist on type 'OutboxMessage'.",
    ]])
  })

  test('hands over what it imports from a JSON file as it is, and is told when something is missing there', () => {
    for (const name of ['collections', 'incomplete']) writeFileSync(path.join(project, `${name}.json`), JSON.stringify(name === 'collections' ? WRITTEN : { collections: [{ name: 'notes', permission: 'ADMINONLY' }] }))
    const [none, some] = complaints([FROM_A_FILE, FROM_A_FILE.replace('./collections', './incomplete')], moduleResolution)
    expect([none, some?.[0]]).toEqual([[], expect.stringContaining("Property 'indexes' is missing")])
  })
})

test('no declaration says any', () => {
  const files = readdirSync(path.join(dist, 'emulator/types'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const saying = files.filter(({ parentPath, name }) => /: any\b/.test(readFileSync(path.join(parentPath, name), 'utf8')))
  expect([files.length > 10, saying.map(({ name }) => name)]).toEqual([true, []])
})
