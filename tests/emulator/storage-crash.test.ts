import { writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { join } from 'node:path'
import { createFileStore } from '../../emulator/storage/file-store'
import { aFolder } from './durability/a-folder'
import { buildProgram, startProgram } from './durability/a-program'

const ROUNDS = 8
const PATHS = ['incoming/a', 'incoming/证据 b', 'incoming/c']
const program = buildProgram()
const data = aFolder()

/** What was answered, and what was sent, of each path: the highest version. */
const [answered, sent] = [new Map<string, number>(), new Map<string, number>()]
const bytesOf = (path: string, version: number) => Buffer.from(`${path} ${version}\n`.repeat(3000))

async function sendUntilGone(url: string, path: string): Promise<void> {
  const signIn = await fetch(`${url}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"openid":"oAnn000000"}' })
  const { token } = (await signIn.json()) as { token: string }
  for (let version = (sent.get(path) ?? 0) + 1; ; version += 1) {
    sent.set(path, version)
    const reply = await fetch(`${url}/storage/${encodeURI(path)}`, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: bytesOf(path, version) })
    if (reply.status === 200) answered.set(path, version)
  }
}

const total = () => [...answered.values()].reduce((sum, version) => sum + version, 0)

async function round(number: number): Promise<void> {
  const collections = join(data, 'collections.json')
  writeFileSync(collections, '{"collections":[],"storage":[{"prefix":"incoming/","write":"creator"}]}')
  const { child, ended, url } = await startProgram(program, data, '--collections', collections)
  const senders = PATHS.map(path => sendUntilGone(url, path).catch(() => undefined))
  const enough = total() + 5 + number
  while (total() < enough) await new Promise(resolve => setTimeout(resolve, 1))
  child.kill('SIGKILL')
  await Promise.all([ended, ...senders])
}

async function stored(): Promise<Map<string, number>> {
  const store = await createFileStore(join(data, 'files'), Date.now)
  const found = new Map<string, number>()
  for (const path of PATHS) {
    const text = await buffer((await store.open(path))?.read() ?? Readable.from([]))
    const version = Number(/ (\d+)\n/.exec(text.toString())?.[1])
    if (text.equals(bytesOf(path, version))) found.set(path, version)
  }
  return found
}

test(`a path means whole bytes, and those that were answered or newer ones, after each of ${ROUNDS} kills`, async () => {
  for (let number = 0; number < ROUNDS; number += 1) {
    await round(number)
    const versions = await stored()
    for (const path of PATHS) {
      expect(versions.get(path) ?? 0).toBeGreaterThanOrEqual(answered.get(path) ?? 0)
      expect(versions.get(path) ?? 0).toBeLessThanOrEqual(sent.get(path) ?? 0)
    }
  }
})
