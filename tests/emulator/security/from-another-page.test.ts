import { join } from 'node:path'
import type { Emulator } from '../../../emulator'
import { start, using } from '../fixtures/start'
import { cookieOf, send, SIMPLE_TYPES } from './a-browser'

let emulator: Emulator
let cookie: string

beforeAll(async () => {
  emulator = await start({ consoleToken: 'console', web: join(__dirname, '../fixtures/web') })
  cookie = await cookieOf(emulator)
})
afterAll(() => emulator.close())

/** Another site, a sandboxed frame or a file, and a program of somebody else's on another port of this machine. */
const PAGES = ['http://elsewhere.example', 'null', 'http://127.0.0.1:1', 'http://localhost:1', 'https://elsewhere.example:8443']

/** What each type makes of the same wish: a browser sends them all without asking. */
const bodyOf = (type: string, fields: Record<string, string>): string =>
  type.startsWith('application/x-www') ? new URLSearchParams(fields).toString() : JSON.stringify(fields)

describe.each(PAGES)('a page of %s, with the cookie of whoever is signed in', (from) => {
  test.each(SIMPLE_TYPES)('calls no function with %s', async (type) => {
    const calls = emulator.log.length
    const reply = await send(emulator, '/functions/toolbox', { method: 'POST', type, body: bodyOf(type, { tool: 'add', data: 'x' }), from, cookie })
    expect(reply.status).toBe(403)
    expect(emulator.log.length).toBe(calls)
  })

  test.each(SIMPLE_TYPES)('signs nobody in and nobody out with %s', async (type) => {
    for (const path of ['/sign-in', '/sign-out']) {
      const reply = await send(emulator, path, { method: 'POST', type, body: bodyOf(type, { persona: 'bo' }), from, cookie })
      expect([reply.status, reply.headers['set-cookie']]).toEqual([403, undefined])
    }
  })

  test.each(SIMPLE_TYPES)('asks the gateway for nothing with %s', async (type) => {
    const reply = await send(emulator, '/admin', { method: 'POST', type, body: bodyOf(type, { action: 'database.getDocument', collectionName: 'notes' }), from, cookie })
    expect(JSON.parse(reply.text)).toMatchObject({ code: expect.stringMatching(/SIGN_PARAM_INVALID|SYS_ERR|INVALID_PARAM/) })
  })

  test.each(['/functions/toolbox', '/storage/incoming/a', '/sign-in', '/admin', '/emulator/clock', '/files/x'])('gets no leave to ask %s in another way', async (path) => {
    const reply = await send(emulator, path, { method: 'OPTIONS', from, cookie })
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(reply.status).toBe(405)
  })

  test('reads nothing: no answer is marked for another page, and none runs as a script', async () => {
    for (const path of ['/session', '/healthz', '/sign-in', '/emulator', '/emulator/log']) {
      const { headers } = await send(emulator, path, { from, cookie })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff'])
    }
  })
})

test('no page of another site can put the sign-in page or the console into a frame, and have it clicked', async () => {
  for (const path of ['/sign-in', '/emulator']) {
    const { headers } = await send(emulator, path, { from: 'http://elsewhere.example' })
    expect([path, headers['content-security-policy']]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")])
  }
  const { headers } = await send(emulator, '/', { from: 'http://elsewhere.example' })
  expect(headers['content-security-policy']).toBe("frame-ancestors 'self'")
})

test('nothing changes by an address alone: what a picture, a link or a preview asks for', async () => {
  const before = (await using(emulator)<{ total: number }>('count')).value.total
  for (const path of ['/functions/toolbox?tool=add', '/sign-out', '/sign-in?persona=bo', '/sign-in?openid=oBo&back=/', '/storage/incoming/a', '/emulator/clock?advance=1', '/emulator/content-check', '/admin?action=database.insertDocument']) {
    for (const method of ['GET', 'HEAD'] as const) expect((await send(emulator, path, { method, from: '', cookie })).headers['set-cookie']).toBeUndefined()
  }
  expect((await using(emulator)<{ total: number }>('count')).value.total).toBe(before)
  expect(emulator.clock.offset).toBe(0)
  expect(emulator.contentCheck.text).toBe('words')
})

test('the way back leads to a page of ours, however it is written', async () => {
  const tries = ['//e.example', '/\\e.example', '\\/e.example', '/%5Ce.example', '/\t//e.example', '/ /e.example', '/a/..//e.example', '/%2e%2e//e.example', 'javascript:alert(1)', '/javascript:alert(1)', 'data:text/html,x', '/\r\nSet-Cookie: a=b', '//127.0.0.1@e.example', '/@e.example', '////e.example', '/.//e.example', '']
  for (const back of tries) {
    const { headers } = await send(emulator, `/sign-in?back=${encodeURIComponent(back)}`, { from: '', cookie })
    const location = headers.location ?? '/'
    expect([back, new URL(location, emulator.url).origin]).toEqual([back, emulator.url])
    expect(location).toMatch(/^\/(?!\/)/)
    expect(headers['set-cookie']).toBeUndefined()
  }
})
