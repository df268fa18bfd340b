import { request, type OutgoingHttpHeaders } from 'node:http'
import type { Emulator } from '../../emulator'
import { start } from './fixtures/start'

let emulator: Emulator
let open: Emulator

beforeAll(async () => {
  emulator = await start({ consoleToken: 'console' })
  open = await start({ consoleToken: 'console', host: '0.0.0.0' })
})
afterAll(() => Promise.all([emulator.close(), open.close()]))

const bearer = { authorization: 'Bearer console' }
const json = { 'content-type': 'application/json' }

interface Asked { at?: Emulator; method?: string; headers?: OutgoingHttpHeaders; body?: string }
interface Answered { status: number; text: string; headers: NodeJS.Dict<string | string[]> }

/** A browser would not let a page say these things; DNS and other programs do. */
const ask = (path: string, { at = emulator, method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const asking = request(at.url + path, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
    asking.on('error', reject).end(body)
  })

const port = () => new URL(emulator.url).port

describe('the console', () => {
  const change = { method: 'POST', body: '{"text":"risky"}' }

  test.each<[string, OutgoingHttpHeaders, number]>([
    ['without a token', { ...json }, 403],
    ['with another token', { ...json, authorization: 'Bearer guess' }, 403],
    ['through a proxy', { ...json, ...bearer, 'x-forwarded-for': '203.0.113.9' }, 403],
    ['through a newer proxy', { ...json, ...bearer, forwarded: 'for=203.0.113.9' }, 403],
    ['from a page of another site', { ...json, ...bearer, origin: 'http://elsewhere.example' }, 403],
    ['from a sandboxed frame', { ...json, ...bearer, origin: 'null' }, 403],
    ['by a name that leads here', { ...json, ...bearer, host: 'elsewhere.example' }, 421],
    ['as a form', { ...bearer, 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as plain text', { ...bearer, 'content-type': 'text/plain' }, 415],
  ])('nobody changes anything %s', async (_, headers, status) => {
    expect((await ask('/emulator/content-check', { ...change, headers })).status).toBe(status)
    expect(emulator.contentCheck.text).toBe('words')
  })

  test('a page of its own address may, by any of its own names', async () => {
    for (const name of ['127.0.0.1', 'localhost', 'console.localhost', '[::1]']) {
      const host = `${name}:${port()}`
      expect(await ask('/emulator/content-check', { method: 'POST', body: '{"text":"words"}', headers: { ...json, ...bearer, host, origin: `http://${host}` } })).toMatchObject({ status: 200 })
    }
  })

  test('another site gets no leave to ask with a token', async () => {
    const headers = { origin: 'http://elsewhere.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
    const preflight = await ask('/emulator/content-check', { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(405)
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('open to the network, it still answers its own machine by its own names only', async () => {
    expect((await ask('/emulator/state', { at: open, headers: { ...bearer, host: 'elsewhere.example' } })).status).toBe(403)
    expect((await ask('/emulator', { at: open, headers: { host: 'elsewhere.example' } })).status).toBe(403)
    expect((await ask('/emulator/state', { at: open, headers: bearer })).status).toBe(200)
  })

  test('what is asked with a body that is no object is refused', async () => {
    for (const body of ['[]', '7', '{', 'null']) expect((await ask('/emulator/query', { method: 'POST', headers: { ...json, ...bearer }, body })).status).toBe(400)
  })

  test('a path that is no text is refused', async () => {
    expect((await ask('/emulator/log/%E0%A4%A', { headers: bearer })).status).toBe(400)
  })
})

describe('the page of the console', () => {
  test('runs what comes from this address only, in nobody\'s frame, and says nowhere where it was', async () => {
    const { headers, text } = await ask('/emulator')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'.*frame-ancestors 'none'/)
    expect([headers['referrer-policy'], headers['x-content-type-options'], headers['cache-control']]).toEqual(['no-referrer', 'nosniff', 'no-store'])
    expect(text).toContain('控制台')
    expect(text).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/)
  })

  test('each of its files is there, as what it is', async () => {
    const { text } = await ask('/emulator')
    const names = [...text.matchAll(/"(\/emulator\/page\/[^"]+)"/g)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThanOrEqual(2)
    for (const name of names) expect(await ask(name)).toMatchObject({ status: 200, headers: { 'content-type': name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8' } })
  })

  test.each(['../orders.ts', '..%2Forders.ts', '%2e%2e/orders.ts', 'nothing.js', ''])('/emulator/page/%s is none of them', async (name) => {
    expect((await ask(`/emulator/page/${name}`)).status).toBe(404)
  })

  test('is where the bare address leads on this machine, when there is no web build, and nowhere else', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/emulator' } })
    expect((await ask('/', { at: open, headers: { host: 'elsewhere.example' } })).status).toBe(404)
    expect((await ask('/', { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(404)
    expect((await ask('/index.html')).status).toBe(404)
  })

  test('holds no secret', async () => {
    const { text } = await ask('/emulator')
    for (const secret of [emulator.environment['TENCENTCLOUD_SECRETKEY']!, emulator.environment['WX_API_TOKEN']!]) expect(text).not.toContain(secret)
  })
})

describe('functions and signing in', () => {
  test.each(['/', '/healthz', '/sign-in', '/session'])('%s is not for a name that leads here from another site', async (path) => {
    expect((await ask(path, { headers: { host: `elsewhere.example:${port()}` } })).status).toBe(421)
  })

  test('nor is a function, whoever is signed in', async () => {
    const headers = { ...json, host: 'elsewhere.example', origin: 'http://elsewhere.example', authorization: `Bearer ${emulator.signIn('ann')}` }
    expect((await ask('/functions/toolbox', { method: 'POST', headers, body: '{"tool":"whoAmI"}' })).status).toBe(421)
    expect((await ask('/sign-in', { method: 'POST', headers, body: '{"persona":"ann"}' })).status).toBe(421)
  })

  test('somebody who opened it to the network is found by every name of theirs', async () => {
    expect((await ask('/healthz', { at: open, headers: { host: 'laptop.example' } })).status).toBe(200)
  })
})

describe('what functions ask', () => {
  test.each<[string, OutgoingHttpHeaders]>([
    ['by a name that leads here', { host: 'elsewhere.example' }],
    ['through a proxy', { 'x-forwarded-for': '203.0.113.9' }],
  ])('nothing is answered %s, even where the network may come in', async (_, headers) => {
    const reply = await ask('/admin', { at: open, method: 'POST', headers: { ...json, ...headers }, body: '{"action":"database.getDocument"}' })
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'INVALID_REQUEST_SOURCE', message: expect.stringContaining('this machine') })
  })

  test('nothing is answered without a signature', async () => {
    const reply = await ask('/admin', { method: 'POST', headers: json, body: '{"action":"database.getDocument"}' })
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })
})
