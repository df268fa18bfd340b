import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Emulator } from '../../emulator'
import { until } from '../support/until'
import { start, using } from './fixtures/start'

const data = mkdtempSync(join(tmpdir(), 'emulator-data-'))
const files = join(data, 'files')
let emulator: Emulator

const restart = async () => {
  await emulator.close()
  emulator = await start({ data })
}

beforeAll(async () => {
  emulator = await start({ data })
})
afterAll(async () => {
  await emulator.close()
  rmSync(data, { recursive: true })
})

const send = () => using(emulator)('sendMessage', { to: 'oBo0000000', templateId: 'tReply' })

test('consents and sent messages are still there after a restart', async () => {
  emulator.allowMessage('oBo0000000', 'tReply')
  emulator.allowMessage('oBo0000000', 'tReply')
  expect((await send()).failed).toBeUndefined()
  await restart()
  expect(emulator.outbox).toMatchObject([{ touser: 'oBo0000000', templateId: 'tReply' }])
  expect((await send()).failed).toBeUndefined()
  expect((await send()).failed?.errCode).toBe(43101)
  emulator.inspect.clearOutbox()
  await restart()
  expect(emulator.outbox).toEqual([])
})

test('a CloudID that was handed out before a restart opens after it', async () => {
  const cloudID = emulator.mintCloudID('oAnn000000', { openGId: 'tGroup' })
  await restart()
  expect((await using(emulator)('openData', { list: [cloudID] })).value['list']).toMatchObject([{ data: { openGId: 'tGroup' } }])
})

test('a verdict on a picture that was still to come is told after a restart, once', async () => {
  emulator.contentCheck.set({ media: 'slow' })
  const { value } = await using(emulator)<{ traceId: string }>('checkMedia', { url: 'https://example.com/a.jpg' })
  await restart()
  const query = JSON.stringify({ 'event.trace_id': value.traceId })
  const told = () => emulator.inspect.count({ collection: 'messages', query })
  await until('the verdict came', () => told() > 0)
  await restart()
  await using(emulator)('whoAmI')
  expect(told()).toBe(1)
})

test('the clock goes on from where it was set', async () => {
  const day = Date.UTC(2031, 0, 2)
  await emulator.clock.set(day)
  await restart()
  expect(Math.abs(emulator.clock.now() - day)).toBeLessThan(60_000)
  await emulator.clock.reset()
  await restart()
  expect(emulator.clock.offset).toBe(0)
})

test('who was signed in stays so, and so does the console', async () => {
  const [token, consoleToken] = [emulator.signIn('ann'), emulator.consoleToken]
  await restart()
  const session = await fetch(`${emulator.url}/session`, { headers: { authorization: `Bearer ${token}` } })
  expect([await session.json(), emulator.consoleToken]).toEqual([{ signedIn: true, nickname: '安安' }, consoleToken])
})

test('files stay; what a crash left of others goes, a file with a damaged card does not', async () => {
  const { value: kept } = await using(emulator)<{ fileID: string }>('upload', { path: 'kept.txt', text: 'kept' })
  await using(emulator)('upload', { path: 'hurt.txt', text: 'hurt' })
  const names = readdirSync(files)
  const [keptBytes] = names.filter(name => !name.endsWith('.json'))
  const half = `${keptBytes?.split('.')[0]}.half-sent`
  writeFileSync(join(files, half), 'ke')
  for (const name of names.filter(each => each.endsWith('.json') && each.split('.')[0] !== keptBytes?.split('.')[0])) writeFileSync(join(files, name), '{"path":')
  await restart()
  expect(readdirSync(files).sort()).toEqual(names.sort())
  expect(readdirSync(files)).not.toContain(half)
  expect(names).toHaveLength(4)
  const texts = await Promise.all([kept.fileID, kept.fileID.replace('kept', 'hurt')].map(async fileID => (await using(emulator)<{ text: string }>('download', { fileID })).value?.text))
  expect(texts.filter(text => text !== undefined)).toHaveLength(1)
})

test('a clock that no Date can show is refused', async () => {
  await expect(emulator.clock.set(Number.NaN)).rejects.toThrow('cannot be set')
  await expect(emulator.clock.advance(1e300)).rejects.toThrow('cannot be set')
  expect(emulator.clock.offset).toBe(0)
})

test('a start that fails leaves nothing open: the next one has the folder for itself', async () => {
  const own = mkdtempSync(join(tmpdir(), 'emulator-data-'))
  await expect(start({ data: own, functions: join(__dirname, 'fixtures/nowhere') })).rejects.toThrow('没有放云函数的目录')
  await expect(start({ data: own, collections: { collections: [{ name: '', permission: 'ADMINONLY', indexes: [] }] } })).rejects.toThrow()
  const opened = await start({ data: own })
  await opened.close()
  rmSync(own, { recursive: true })
})
