import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Emulator } from '../../emulator'
import { listen } from '../../emulator/http/listen'
import { createWebBuild } from '../../emulator/web/web-build'
import { start, using } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start({ web: join(__dirname, 'fixtures/web'), consoleToken: 'console' })
})
afterAll(() => emulator.close())

describe('the web build', () => {
  test('its page is asked for each time, what carries a hash is kept, and text is squeezed', async () => {
    const page = await fetch(`${emulator.url}/`)
    expect(await page.text()).toContain('网页')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const script = await fetch(`${emulator.url}/app.3f2a91bc.js`)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('content-encoding')).toBe('gzip')
    expect(Number(script.headers.get('content-length'))).toBeLessThan(200)
    expect(await script.text()).toContain('console.log')
  })

  test('it may be the folder that one is in', async () => {
    const before = process.cwd()
    process.chdir(join(__dirname, 'fixtures/web'))
    const answer = createWebBuild('.')
    process.chdir(before)
    const { port, close } = await listen((request, response) => void answer({ request, response, url: new URL(request.url ?? '/', 'http://here') }), { port: 0, host: '127.0.0.1' })
    const { status } = await fetch(`http://127.0.0.1:${port}/app.3f2a91bc.js`)
    await close()
    expect(status).toBe(200)
  })

  test('an unchanged page is not sent twice', async () => {
    const { headers } = await fetch(`${emulator.url}/`)
    expect((await fetch(`${emulator.url}/`, { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status).toBe(304)
  })

  test('an address of the app gets the page, a missing file does not, and nothing outside is reached', async () => {
    expect(await (await fetch(`${emulator.url}/pages/case/index`)).text()).toContain('网页')
    expect((await fetch(`${emulator.url}/missing.js`)).status).toBe(404)
    expect((await fetch(`${emulator.url}/..%2Fstart.ts`)).status).toBe(404)
  })

  test('it says that it is well, to HEAD too', async () => {
    expect(await (await fetch(`${emulator.url}/healthz`)).json()).toEqual({ ok: true })
    const head = await fetch(`${emulator.url}/healthz`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  })

  test.each(['/functions/relay', '/admin', '/storage/incoming/a', '/sign-out'])('GET %s is no page of the app', async path => {
    const reply = await fetch(emulator.url + path)
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, path.startsWith('/storage') ? 'PUT' : 'POST'])
  })
})

test('documents, files and sessions are there after a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'emulator-test-'))
  const first = await start({ data })
  const token = first.signIn('ann')
  const { value: note } = await using(first)<{ _id: string }>('add', { data: { n: 7 } })
  const { value: file } = await using(first)<{ fileID: string }>('upload', { path: 'a.txt', text: 'kept' })
  await first.close()

  const second = await start({ data })
  const session = await fetch(`${second.url}/session`, { headers: { authorization: `Bearer ${token}` } })
  const found = await using(second)<{ data: unknown }>('get', { id: note._id })
  const downloaded = await using(second)('download', file)
  await second.close()
  rmSync(data, { recursive: true })

  expect(await session.json()).toEqual({ signedIn: true, nickname: '安安' })
  expect(found.value.data).toEqual({ _id: note._id, n: 7 })
  expect(downloaded.value).toEqual({ text: 'kept' })
})

test('half a file, left by a killed process, is gone after a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'emulator-test-'))
  mkdirSync(join(data, 'files'))
  for (const name of ['1.arriving', '1.arriving.json']) writeFileSync(join(data, 'files', name), 'half')
  await (await start({ data })).close()
  expect(readdirSync(join(data, 'files'))).toEqual([])
  rmSync(data, { recursive: true })
})

test('a port that is taken is an error, not a silence', async () => {
  const { port } = new URL(emulator.url)
  await expect(start({ port: Number(port) })).rejects.toThrow('EADDRINUSE')
})
