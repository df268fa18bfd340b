import { connect } from 'node:net'
import fc from 'fast-check'
import type { Emulator } from '../../../emulator'
import { start } from '../fixtures/start'

let emulator: Emulator
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)

beforeAll(async () => {
  process.on('unhandledRejection', note)
  emulator = await start({ consoleToken: 'console' })
})
afterAll(async () => {
  process.off('unhandledRejection', note)
  await emulator.close()
})

/** Says this on a connection of its own; answers what comes back before the other side, or this one, hangs up. */
function say(text: string | Uint8Array): Promise<string> {
  const { port, hostname } = new URL(emulator.url)
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(Number(port), hostname, () => socket.end(text))
    socket.setEncoding('latin1').on('data', (part: string) => (heard += part)).on('error', () => resolve(heard)).on('close', () => resolve(heard))
  })
}

const isWell = async () => (await (await fetch(`${emulator.url}/healthz`)).json()) as unknown

const path = fc.oneof(
  fc.constantFrom('/', '//', '/%', '/..%2f..%2fetc/passwd', '/%00', '/functions/', '/functions/%zz', '/functions/toolbox', '/storage/', '/storage/incoming/%2e%2e/x', '/files/', '/files/!!!?expires=1&sign=zz', '/emulator/log/%', '/sign-in?back=%', '/admin', 'http://elsewhere.example/admin', '*', '/a?b=%E0%A4%A', '/session#x'),
  fc.webPath().map((each) => `/${each}`),
)
const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'X')
const header = fc.constantFrom(
  'content-type: application/json', 'content-type: multipart/form-data', 'content-type: multipart/form-data; boundary=', 'content-type: application/x-www-form-urlencoded', 'cookie: emulator_session=a.b', 'cookie: emulator_session=%', 'cookie: ;;==;emulator_session',
  'authorization: Bearer console', 'authorization: Bearer .', 'authorization: Bearer e30.e30', 'authorization: TC3-HMAC-SHA256 Credential=/2020-01-01/x/tc3_request, SignedHeaders=a;b, Signature=00', 'range: bytes=5-1', 'if-none-match: "', 'origin: null', 'expect: 100-continue', 'transfer-encoding: chunked',
)
const host = fc.constantFrom('127.0.0.1', 'localhost:1', '[::1]', '"', 'a\x7fb', '')
const body = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constantFrom('', '{', '[[', '{"__proto__":{"a":1}}', '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\na\r\n--x--', 'a=%&b=%zz'))

test('whatever is said to it, it answers or hangs up, with no bug of its own showing, and goes on', async () => {
  await fc.assert(
    fc.asyncProperty(method, path, host, fc.array(header, { maxLength: 4 }), body, async (verb, target, name, headers, text) => {
      const bytes = Buffer.byteLength(text)
      const lines = [`${verb} ${target} HTTP/1.1`, `host: ${name}`, 'connection: close', ...headers, ...(headers.includes('transfer-encoding: chunked') ? [] : [`content-length: ${bytes}`])]
      const heard = await say(`${lines.join('\r\n')}\r\n\r\n${text}`)
      expect(heard).not.toMatch(/^HTTP\/1\.1 5\d\d|TypeError|RangeError|ReferenceError|node:internal/)
    }),
    { numRuns: 300 },
  )
  expect(await isWell()).toEqual({ ok: true })
  expect(unhandled).toEqual([])
})

test('bytes that are no request at all are hung up on', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
    expect(await say(bytes)).toMatch(/^$|^HTTP\/1\.1 4\d\d/)
  }), { numRuns: 100 })
  expect(await isWell()).toEqual({ ok: true })
})

test.each([
  ['an event', '/functions/toolbox', (deep: string) => `{"tool":"echo","deep":${deep}}`],
  ['somebody who signs in', '/sign-in', (deep: string) => `{"nickname":${deep}}`],
  ['a question of the console', '/emulator/query', (deep: string) => `{"collection":"notes","query":${deep}}`],
  ['a request of a function', '/admin', (deep: string) => `{"action":${deep}}`],
])('%s that is nested forty thousand deep is refused, and nothing falls over', async (_, target, wrap) => {
  const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`
  const authorization = `Bearer ${target.startsWith('/emulator') ? 'console' : emulator.signIn('ann')}`
  const reply = await fetch(emulator.url + target, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: wrap(deep) })
  expect(await reply.text()).not.toContain('node:internal')
  expect(await isWell()).toEqual({ ok: true })
})

test('half a request holds nobody up', async () => {
  const { port, hostname } = new URL(emulator.url)
  const waiting = Array.from({ length: 50 }, () => connect(Number(port), hostname))
  for (const socket of waiting) socket.write('POST /functions/toolbox HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\n{')
  expect(await isWell()).toEqual({ ok: true })
  for (const socket of waiting) socket.destroy()
  expect(await isWell()).toEqual({ ok: true })
  expect(unhandled).toEqual([])
})
