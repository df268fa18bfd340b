import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Emulator } from '../../../emulator'
import { exportState } from '../../../emulator/state/export-state'
import { start } from '../fixtures/start'
import { aFolder, fileIn, fill, overwrite, someDocuments } from './a-folder'
import { buildProgram, command, startProgram } from './a-program'
import { opening } from './opening-as-nobody'

const secretIn = (data: string) => join(data, 'secret')

const heard: string[] = []
const running: Emulator[] = []
afterEach(async () => {
  heard.length = 0
  for (const emulator of running.splice(0)) await emulator.close()
})

async function started(data: string): Promise<Emulator> {
  const emulator = await start({ data, warn: (sentence) => void heard.push(sentence) })
  running.push(emulator)
  return emulator
}

async function stopped(): Promise<void> {
  for (const emulator of running.splice(0)) await emulator.close()
}

/** A folder that somebody has signed in to, and what its secret says. */
async function aUsedFolder(): Promise<{ data: string; secret: string; token: string }> {
  const data = aFolder()
  const token = (await started(data)).signIn('ann')
  await stopped()
  return { data, secret: readFileSync(secretIn(data), 'utf8'), token }
}

const isSignedIn = async ({ url }: Emulator, token: string) =>
  ((await (await fetch(`${url}/session`, { headers: { authorization: `Bearer ${token}` } })).json()) as { signedIn: boolean }).signedIn

const MEANS = /没有改动它.*有备份.*恢复.*移走.*所有人都要重新登录.*文件链接不能再打开.*文档和文件不受影响。$/

const toFolder = (file: string) => {
  rmSync(file)
  mkdirSync(file)
}

test.each<[string, RegExp, (file: string, secret: string) => void]>([
  ['empty', /secret 是空的/, (file) => writeFileSync(file, '')],
  ['blank', /secret 是空的/, (file) => writeFileSync(file, ' \n')],
  ['cut', /secret 不是原来写下的样子/, (file, secret) => writeFileSync(file, secret.slice(0, 40))],
  ['longer', /secret 不是原来写下的样子/, (file, secret) => writeFileSync(file, `${secret}0`)],
  ['garbage', /secret 不是原来写下的样子/, (file) => writeFileSync(file, Buffer.alloc(64, 0xff))],
  ['a folder', /secret 是一个文件夹/, toFolder],
])('a start with a secret that is %s is refused in a sentence, an export too, and nothing is touched', async (_, sentence, spoil) => {
  const { data, secret, token } = await aUsedFolder()
  spoil(secretIn(data), secret)
  const names = readdirSync(data).sort()
  await expect(started(data)).rejects.toThrow(sentence)
  await expect(started(data)).rejects.toThrow(MEANS)
  await expect(exportState(data, join(aFolder(), 'state.gz'))).rejects.toThrow(MEANS)
  expect(readdirSync(data).sort()).toEqual(names)
  rmSync(secretIn(data), { recursive: true })
  writeFileSync(secretIn(data), `${secret}\n`)
  expect([await isSignedIn(await started(data), token), heard]).toEqual([true, []])
})

test('a secret that is not there any more is said, with what it means, and so that it can be brought back', async () => {
  const { data, secret, token } = await aUsedFolder()
  rmSync(secretIn(data))
  const emulator = await started(data)
  expect(heard).toEqual([expect.stringMatching(/^注意：.* 里有数据，却没有 secret 这个文件.*所有人都要重新登录.*文件链接不能再打开.*备份/)])
  expect(await isSignedIn(emulator, token)).toBe(false)
  await stopped()
  await started(data)
  expect(heard).toHaveLength(1)
  await stopped()
  writeFileSync(secretIn(data), secret)
  expect(await isSignedIn(await started(data), token)).toBe(true)
})

test('a folder that is new, and one that nobody has written to, begin without a word', async () => {
  const data = join(aFolder(), 'new')
  await started(data)
  await stopped()
  rmSync(fileIn(data))
  rmSync(secretIn(data))
  await started(data)
  expect(heard).toEqual([])
})

test('a database that is gone while files are there is said, once it is another; not before anybody wrote one', async () => {
  const { data } = await aUsedFolder()
  rmSync(fileIn(data))
  await started(data)
  expect(heard).toEqual([])
  await stopped()
  rmSync(fileIn(data))
  writeFileSync(join(data, 'files/abc.jpg.1'), 'bytes')
  await started(data)
  expect(heard).toEqual([expect.stringMatching(/^注意：.* 里有文件，却没有数据文件 database\.sqlite，.*以前的文档都不在.*有它的备份的话，停下来放回去/)])
  await stopped()
  await started(data)
  expect(heard).toHaveLength(1)
})

test('what is exported of a running emulator has the secret that it runs with', async () => {
  const { data, secret } = await aUsedFolder()
  const emulator = await started(data)
  for (const spoil of [() => writeFileSync(secretIn(data), 'x'), () => rmSync(secretIn(data))]) {
    spoil()
    expect(readFileSync(secretIn(emulator.snapshot()), 'utf8').trim()).toBe(secret)
  }
})

describe('the command', () => {
  const program = buildProgram()

  test('says on its error channel that a secret was missing, and starts', async () => {
    const data = aFolder()
    fill(fileIn(data), someDocuments(3))
    const { child, ended } = await startProgram(program, data)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, err: expect.stringMatching(/^注意：.*所有人都要重新登录/) as string })
    writeFileSync(secretIn(data), 'garbage')
    const { code, out } = await command(program, 'repair', '--data', data)
    expect([code, out.split('\n')]).toEqual([0, ['数据文件是好的，什么也没有改。', expect.stringMatching(/^可是它旁边的 .*secret 不是原来写下的样子，没有改动它。.*移走再启动/), '']])
    overwrite(fileIn(data), 100, Buffer.from([0xff]))
    expect((await command(program, 'repair', '--data', data)).out).toMatch(/救回了 3 个文档[^]*\n可是它旁边的 .*secret 不是原来写下的样子/)
    expect(await command(program, 'export', '--data', data, '--to', join(aFolder(), 'x'))).toMatchObject({ code: 1, err: expect.stringMatching(/secret 不是原来写下的样子/) as string })
  })
})

test('a secret that may not be read is said, and is not taken for a damaged one', () => {
  const data = aFolder()
  chmodSync(data, 0o777)
  writeFileSync(secretIn(data), '0'.repeat(64), { mode: 0o600 })
  expect(opening(data)).toEqual([expect.stringMatching(/secret 不让读；.*权限.*。$/)])
  expect(existsSync(fileIn(data))).toBe(false)
})
