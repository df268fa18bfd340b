import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { startEmulator, type CollectionsDeclaration } from 'wechat-cloud-emulator'
import { dist, repository } from '../support/places'

const readme = readFileSync(path.join(repository, 'emulator/README.md'), 'utf8')
const example = path.join(repository, 'emulator/examples/to-do')

/** As somebody would copy them: the first two lines of shell after this heading. */
function commandsBelow(heading: string): [string, string] {
  const [, section = ''] = readme.split(`## ${heading}\n`)
  const [first, second] = [...section.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, lines = '']) => lines.trim().split('\n'))
  if (first === undefined || second === undefined) throw new Error(`The README has no two commands below "${heading}".`)
  return [first, second]
}

/** Resolves with its address once it says one. */
function addressSaidBy(child: ChildProcess): Promise<string> {
  const said: string[] = []
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      said.push(line)
      if (/^http:\S+$/.test(line)) resolve(line)
    })
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said.join('\n')}`)))
  })
}

test('the two commands of the README run the example', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'to-do-'))
  const [start, script] = commandsBelow('Try it').map((command) => command.replace('.cache/to-do', data)) as [string, string]
  expect([start, script]).toEqual([expect.stringContaining(data), expect.stringContaining(data)])
  // Nobody knows which ports are free here.
  const emulator = spawn(`${start} --port 0`, { cwd: repository, shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const url = await addressSaidBy(emulator)
    const { stdout } = await promisify(execFile)('sh', ['-c', script], { cwd: repository })
    expect(stdout).toBe('a script did water the plants\n')
    const signed = (await (await fetch(`${url}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"openid":"oAnn"}' })).json()) as { token: string }
    const reply = await fetch(`${url}/functions/to-do`, { method: 'POST', headers: { authorization: `Bearer ${signed.token}` }, body: '{"add":"buy bread"}' })
    expect(await reply.json()).toEqual([{ _id: expect.any(String), text: 'buy bread', isDone: false }])
    // What is built has its console beside it.
    expect(await (await fetch(`${url}/emulator`)).text()).toContain('控制台')
    expect((await fetch(`${url}/emulator/page/main.js`)).status).toBe(200)
  } finally {
    // Not `exit`: that is the shell's, and the emulator still closes its files.
    const ended = new Promise((resolve) => emulator.once('close', resolve))
    process.kill(-emulator.pid!)
    await ended
    rmSync(data, { recursive: true, force: true })
  }
})

test('the test of the README passes in a project that has only what is built, and the SDK', async () => {
  const project = mkdtempSync(path.join(tmpdir(), 'project-'))
  const [, code = ''] = /```js\n([^]*?)```/.exec(readme) ?? []
  // A copy, as npm makes one: what lies in node_modules is not transformed for the tests.
  cpSync(path.join(dist, 'emulator'), path.join(project, 'node_modules/wechat-cloud-emulator'), { recursive: true })
  for (const name of ['libsql', 'wx-server-sdk']) symlinkSync(path.join(repository, 'node_modules', name), path.join(project, 'node_modules', name))
  cpSync(path.join(example, 'functions'), path.join(project, 'cloudfunctions'), { recursive: true })
  cpSync(path.join(example, 'collections.json'), path.join(project, 'collections.json'))
  writeFileSync(path.join(project, 'package.json'), '{}')
  writeFileSync(path.join(project, 'to-do.test.js'), code)
  const { stderr } = await promisify(execFile)(process.execPath, [path.join(repository, 'node_modules/jest/bin/jest.js'), '--rootDir', project], { cwd: project })
  rmSync(project, { recursive: true, force: true })
  expect(stderr).toMatch(/1 passed, 1 total/)
})

test('functions run in process in a plain program as well, where modules are what Node itself finds', async () => {
  const options = { data: 'memory', functions: path.join(example, 'functions'), runtime: 'inProcess', collections: JSON.parse(readFileSync(path.join(example, 'collections.json'), 'utf8')) as unknown }
  const program = `require(${JSON.stringify(path.join(dist, 'emulator'))}).startEmulator(${JSON.stringify(options)}).then(async (emulator) => {
    console.log(JSON.stringify(await emulator.invoke('to-do', { add: 'bread' }, { openid: 'oAnn' })))
    await emulator.close()
  })`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program])
  expect(JSON.parse(stdout)).toMatchObject([{ text: 'bread', isDone: false }])
})

test('the README links to what is built with it', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link).filter((link) => !link.startsWith('http'))
  expect(links.length).toBeGreaterThan(1)
  expect(links.filter((link) => !existsSync(path.join(dist, 'emulator', link)))).toEqual([])
})

test('every command and option that the README shows is one', async () => {
  const { stdout: help } = await promisify(execFile)(process.execPath, [path.join(dist, 'emulator/main.js'), '--help'])
  const shown = [...readme.matchAll(/^.*(?:wechat-cloud-emulator|npm run (?:--silent )?emulator --) (.*)$/gm)].map(([, words = '']) => words.split(' -- ')[0]!.split(')')[0]!)
  const commands = shown.map((words) => /^[a-z]+/.exec(words)?.[0]).filter((command) => command !== undefined)
  const options = shown.flatMap((words) => words.match(/--[a-z-]+/g) ?? [])
  expect(new Set(commands)).toEqual(new Set(['env', 'repair', 'export', 'import']))
  expect(commands.filter((command) => !help.includes(`emulator ${command} `))).toEqual([])
  expect(options.filter((option) => !help.includes(option) && option !== '--help')).toEqual([])
  expect(options.length).toBeGreaterThan(10)
})

test('in process, everybody has a list of their own, and ticks off nothing of another', async () => {
  const collections = JSON.parse(readFileSync(path.join(example, 'collections.json'), 'utf8')) as CollectionsDeclaration
  const emulator = await startEmulator({ data: 'memory', functions: path.join(example, 'functions'), runtime: 'inProcess', collections, indexRequired: true, patience: 20 })
  const ask = (openid: string, event: object) => emulator.invoke('to-do', event, { openid }) as Promise<{ _id: string; text: string; isDone: boolean }[]>
  try {
    const [bread] = await ask('oAnn', { add: 'bread' })
    await ask('oBo', { add: 'milk', done: bread!._id })
    expect(await ask('oAnn', {})).toMatchObject([{ text: 'bread', isDone: false }])
    expect(await ask('oAnn', { done: bread!._id })).toMatchObject([{ text: 'bread', isDone: true }])
    expect(await ask('oBo', {})).toMatchObject([{ text: 'milk', isDone: false }])
  } finally {
    await emulator.close()
  }
})
