import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Emulator } from '../../emulator'
import { start } from './fixtures/start'

const functions = mkdtempSync(join(tmpdir(), 'functions-'))
mkdirSync(join(functions, 'sample'))
const sdk = require.resolve('wx-server-sdk')

let written = 0
function write(file: string, text: string): void {
  const path = join(functions, 'sample', file)
  writeFileSync(path, text)
  // Two writes in one tick of the disk's clock would look like one.
  written += 1
  utimesSync(path, written, written)
}

let emulator: Emulator
beforeAll(async () => {
  write('index.js', "const { word } = require('./word'); let calls = 0; exports.main = async () => `${word} ${(calls += 1)}`")
  write('word.js', "exports.word = 'one'")
  for (const [name, other] of [['ping', 'pong'], ['pong', 'ping']] as const) {
    mkdirSync(join(functions, name))
    const body = `const cloud = require(${JSON.stringify(sdk)}); cloud.init({ env: process.env.TCB_ENV })
      exports.main = async ({ left = Infinity }) => left > 0 ? (await cloud.callFunction({ name: '${other}', data: { left: left - 1 || 0 } })).result + 1 : 0`
    writeFileSync(join(functions, name, 'index.js'), body)
    writeFileSync(join(functions, name, 'config.json'), '{"timeout":60}')
  }
  mkdirSync(join(functions, 'patient'))
  writeFileSync(join(functions, 'patient', 'index.js'), 'exports.main = () => new Promise(() => undefined)')
  writeFileSync(join(functions, 'patient', 'config.json'), '{"timeout":60}')
  emulator = await start({ runtime: 'worker', workers: 1, timers: false, functions })
})
afterAll(async () => {
  await emulator.close()
  rmSync(functions, { recursive: true })
})

test('a function that was written anew is loaded anew, and one that was not stays warm', async () => {
  expect([await emulator.invoke('sample'), await emulator.invoke('sample')]).toEqual(['one 1', 'one 2'])
  write('word.js', "exports.word = 'two'")
  expect([await emulator.invoke('sample'), await emulator.invoke('sample')]).toEqual(['two 1', 'two 2'])
})

test('a function that is broken says so, and is well again when it is mended', async () => {
  write('index.js', 'exports.main = (')
  await expect(emulator.invoke('sample')).rejects.toThrow('SyntaxError')
  write('index.js', "exports.main = () => 'mended'")
  expect(await emulator.invoke('sample')).toBe('mended')
})

test('functions call each other deeper than there are threads, several at once', async () => {
  const replies = await Promise.all(Array.from({ length: 3 }, () => emulator.invoke('ping', { left: 3 })))
  expect(replies).toEqual([3, 3, 3])
})

test('an emulator that closes does not wait for a function that does not end', async () => {
  const other = await start({ runtime: 'worker', workers: 1, timers: false, functions })
  const [running, waiting] = [other.invoke('patient'), other.invoke('patient')].map(call => call.catch((error: Error) => error.message))
  await other.invoke('nothing').catch(() => undefined)
  await other.close()
  expect(await running).toMatch(/was stopped|is closing/)
  expect(await waiting).toContain('the emulator is closing')
})
