import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start, using } from '../fixtures/start'

let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'emulator-security-'))
  mkdirSync(join(data, 'files'))
  writeFileSync(join(data, 'beside'), 'nobody may read or remove this')
})
afterEach(() => rmSync(data, { recursive: true }))

/** A card as somebody writes it who hands on a folder, or an export, that was made by hand. */
function putCard(path: string, card: Record<string, unknown>): string {
  const name = createHash('sha256').update(path).digest('hex')
  writeFileSync(join(data, 'files', `${name}.json`), JSON.stringify({ path, size: 30, createdAt: 0, ...card }))
  return name
}

const fileID = (path: string) => `cloud://emulator.emulator-bucket/${path}`

test.each(['../beside', '../files/../beside', './../beside', 'a/../../beside', '..'])('a card that says that its bytes are %s opens nothing and removes nothing outside', async (bytes) => {
  putCard('trap.txt', { bytes })
  const emulator = await start({ data })
  expect((await using(emulator)('download', { fileID: fileID('trap.txt') })).failed).toBeDefined()
  await using(emulator)('deleteFile', { fileID: fileID('trap.txt') })
  await using(emulator)('upload', { path: 'trap.txt', text: 'over it' })
  expect((await using(emulator)('download', { fileID: fileID('trap.txt') })).value).toEqual({ text: 'over it' })
  await emulator.close()
  expect(readFileSync(join(data, 'beside'), 'utf8')).toBe('nobody may read or remove this')
})

test('a card of one path says nothing about another, whatever is written in it', async () => {
  writeFileSync(join(data, 'files', putCard('mine.txt', { size: 4 })), 'mine')
  putCard('trap.txt', { path: 'mine.txt', bytes: createHash('sha256').update('mine.txt').digest('hex') })
  const emulator = await start({ data })
  await using(emulator)('deleteFile', { fileID: fileID('trap.txt') })
  expect((await using(emulator)('download', { fileID: fileID('mine.txt') })).value).toEqual({ text: 'mine' })
  await emulator.close()
  expect(existsSync(join(data, 'files'))).toBe(true)
})
