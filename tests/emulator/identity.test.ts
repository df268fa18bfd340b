import type { Emulator } from '../../emulator'
import { personas, start, using } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start()
})
afterAll(() => emulator.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(emulator.url + path, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

describe('signing in', () => {
  test('a persona gets a token and a cookie that scripts cannot read', async () => {
    const reply = await post('/sign-in', { persona: 'ann' })
    expect(await reply.json()).toEqual({ token: expect.any(String), openid: 'oAnn000000' })
    expect(reply.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test('the cookie, like the token, says who is calling', async () => {
    const cookie = (await post('/sign-in', { persona: 'bo' })).headers.get('set-cookie')?.split(';')[0] ?? ''
    const session = await fetch(`${emulator.url}/session`, { headers: { cookie } })
    expect(await session.json()).toEqual({ signedIn: true, nickname: '阿波' })
    const reply = await post('/functions/relay', {}, { cookie })
    expect(await reply.json()).toEqual({ openid: 'oBo0000000', source: 'wx_client' })
  })

  test('somebody new gets an openid with letters', async () => {
    const { openid } = (await (await post('/sign-in', { nickname: '新来的' })).json()) as { openid: string }
    expect(openid).toMatch(/[a-z]/)
  })

  test('an openid of digits is refused, because the SDK would make it a number', async () => {
    expect((await post('/sign-in', { openid: '1234567890' })).status).toBe(400)
  })

  test.each(['[]', 'null', '"ann"', '5', 'ann', '{"nickname":5}', '{"persona":["ann"]}'])('%s signs nobody in', async body => {
    const reply = await post('/sign-in', body)
    expect(reply.status).toBe(400)
    expect(reply.headers.get('set-cookie')).toBeNull()
  })

  test('a body that never ends is refused as too long', async () => {
    expect((await post('/sign-in', { nickname: 'x'.repeat(70_000) })).status).toBe(413)
  })

  test('an unknown persona is refused', async () => {
    expect((await post('/sign-in', { persona: 'nobody' })).status).toBe(400)
  })

  test('nobody is called without signing in, or with a token that somebody made up', async () => {
    expect((await post('/functions/relay', {})).status).toBe(401)
    const payload = Buffer.from(JSON.stringify({ openid: 'oAnn000000' })).toString('base64url')
    expect((await post('/functions/relay', {}, bearer(`${payload}.${'A'.repeat(43)}`))).status).toBe(401)
    const [, signature] = emulator.signIn('bo').split('.')
    expect((await post('/functions/relay', {}, bearer(`${payload}.${signature}`))).status).toBe(401)
  })

  test('signing out takes the cookie away', async () => {
    const reply = await post('/sign-out', {})
    expect(reply.headers.get('set-cookie')).toContain('Max-Age=0')
  })
})

describe('the sign-in page', () => {
  test('names the personas, escaped, and comes back only to this site', async () => {
    const text = await (await fetch(`${emulator.url}/sign-in?back=${encodeURIComponent('/a"b')}`)).text()
    expect(text).toContain(personas[0]?.nickname)
    expect(text).toContain('&lt;b&gt;管理员&lt;/b&gt;')
    expect(text).toContain('value="/a%22b"')
    const elsewhere = await (await fetch(`${emulator.url}/sign-in?back=//evil.example`)).text()
    expect(elsewhere).not.toContain('evil.example')
  })

  test('leads whoever is signed in straight back, unless they want to be another', async () => {
    const cookie = (await post('/sign-in', { persona: 'ann' })).headers.get('set-cookie')?.split(';')[0] ?? ''
    const open = (query: string) => fetch(`${emulator.url}/sign-in${query}`, { headers: { cookie }, redirect: 'manual' })
    const skipped = await open(`?back=${encodeURIComponent('/#/pages/home')}`)
    expect([skipped.status, skipped.headers.get('location')]).toEqual([303, '/#/pages/home'])
    expect((await open('?back=//evil.example')).headers.get('location')).toBe('/')
    expect([(await open('?back=%2F&switch=1')).status, (await open('')).status]).toEqual([200, 200])
  })

  test('its form signs in and goes back', async () => {
    const { host } = new URL(emulator.url)
    const reply = await post('/sign-in', 'persona=ann&back=%2Fpages%3Fid%3D1', { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}` })
    expect(reply.status).toBe(303)
    expect(reply.headers.get('location')).toBe('/pages?id=1')
  })

  test.each(['//evil.example', '/\\evil.example', '/\t/evil.example', '/.//evil.example', 'http://evil.example/'])('its form does not go to %j', async back => {
    const { host } = new URL(emulator.url)
    const reply = await post('/sign-in', new URLSearchParams({ persona: 'ann', back }).toString(), { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}` })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/'])
  })

  test('an address with a stray percent sign is gone back to like any other', async () => {
    const { host } = new URL(emulator.url)
    const reply = await post('/sign-in', 'persona=ann&back=%2F%25', { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}` })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/%'])
  })

  test('a form on another site cannot sign anybody in or out', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://evil.example' }
    expect((await post('/sign-in', 'persona=ann', form)).status).toBe(403)
    expect((await post('/sign-out', '', form)).status).toBe(403)
  })
})

describe('who a function sees', () => {
  test('identity comes from the session, whatever the event says', async () => {
    const { value } = await using(emulator, 'oBo0000000')<{ context: Record<string, string>; operators: string }>('whoAmI', {
      OPENID: 'oAnn000000',
      userInfo: { openId: 'oAnn000000' },
      WX_OPENID: 'oAnn000000',
    })
    expect(value.context).toEqual({ OPENID: 'oBo0000000', APPID: 'wxemulator00000000', ENV: 'emulator', SOURCE: 'wx_client' })
    expect(value.operators).toBe('oAnn000000')
  })

  test('a function that calls a function keeps the caller', async () => {
    const reply = await emulator.invoke('relay', { to: 'relay', data: { to: 'relay', data: {} } }, { openid: 'oBo0000000' })
    expect(reply).toEqual({
      mine: { openid: 'oBo0000000', source: 'wx_client' },
      theirs: { mine: { openid: 'oBo0000000', source: 'wx_client,scf' }, theirs: { openid: 'oBo0000000', source: 'wx_client,scf,scf' } },
    })
  })

  test('a hundred people at once are not mixed up', async () => {
    const openids = Array.from({ length: 100 }, (_, index) => `oPerson${index}`)
    const seen = await Promise.all(openids.map(openid => using(emulator, openid)('spin', { ms: 5 })))
    expect(seen.map(({ value }) => value)).toEqual(openids)
  })
})
