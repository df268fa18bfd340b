import { createHash } from 'node:crypto'
import type { Emulator } from '../../emulator'
import { parseEjson, stringifyEjson } from '../../emulator/gateway/ejson'
import { start } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start()
})
afterAll(() => emulator.close())

const admin = async (headers: Record<string, string>, body: unknown) => {
  const reply = await fetch(`${emulator.url}/admin?env=emulator`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  return (await reply.json()) as { code?: string }
}

/** As the SDK signs, with these credentials and over these parameters. */
function sign(params: Record<string, unknown>, secretKey = emulator.environment['TENCENTCLOUD_SECRETKEY'] ?? ''): Record<string, string> {
  const { sign: signRequest } = jest.requireActual<{ sign(options: object): { authorization: string; timestamp: number } }>('@cloudbase/signature-nodejs')
  const url = `${emulator.url}/admin?env=emulator`
  const headers = { Host: new URL(url).host, 'content-type': 'application/json' }
  const { authorization, timestamp } = signRequest({ secretId: emulator.environment['TENCENTCLOUD_SECRETID'], secretKey, method: 'post', url, params, headers, withSignedParams: true })
  return { authorization, 'x-timestamp': String(timestamp) }
}

describe('the gateway', () => {
  const question = () => ({ action: 'database.calculateDocument', collectionName: 'notes', wxCloudApiToken: emulator.environment['WX_API_TOKEN'] })

  test('answers what is signed by whoever runs in it', async () => {
    expect(await admin(sign(question()), question())).toMatchObject({ data: { total: 0 } })
  })

  test('refuses a request without a signature, with another key, or changed on the way', async () => {
    expect((await admin({}, question())).code).toBe('SIGN_PARAM_INVALID')
    expect((await admin(sign(question(), 'guess'), question())).code).toBe('SIGN_PARAM_INVALID')
    expect((await admin(sign(question()), { ...question(), collectionName: 'counters' })).code).toBe('SIGN_PARAM_INVALID')
    expect((await admin(sign(question()), { ...question(), query: '{}' })).code).toBe('SIGN_PARAM_INVALID')
  })

  test('refuses a signed request of no running function', async () => {
    const late = { ...question(), wxCloudApiToken: createHash('sha1').digest('base64url') }
    expect((await admin(sign(late), late)).code).toBe('INVALID_REQUEST_SOURCE')
  })

  test('refuses whoever comes through a proxy', async () => {
    expect((await admin({ ...sign(question()), 'x-forwarded-for': '203.0.113.9' }, question())).code).toBe('INVALID_REQUEST_SOURCE')
  })

  test('names an action that it does not know', async () => {
    for (const action of ['database.dropEverything', 'constructor', '__proto__']) {
      const body = { ...question(), action }
      expect((await admin(sign(body), body)).code).toBe('INVALID_COMMON_PARAM')
    }
  })
})

describe('EJSON', () => {
  const values = { int: 1, negative: -2147483648, long: 2147483648, half: 0.1, text: '中', none: null, yes: true, list: [1, [2]], at: new Date(5), deep: { at: new Date(0) } }

  test('goes out and comes back the same', () => {
    expect(parseEjson(stringifyEjson(values), 0)).toEqual(values)
  })

  test('is canonical on the way out', () => {
    expect(JSON.parse(stringifyEjson({ int: 1, long: 2147483648, half: 0.1, at: new Date(5) }))).toEqual({
      int: { $numberInt: '1' },
      long: { $numberLong: '2147483648' },
      half: { $numberDouble: '0.1' },
      at: { $date: { $numberLong: '5' } },
    })
  })

  test('a server date is the server\'s now, plus its offset', () => {
    expect(parseEjson('{"$set":{"at":{"$tcb_server_date":{"offset":{"$numberInt":"7"}}}}}', 1000)).toEqual({ $set: { at: new Date(1007) } })
  })

  test('what is not EJSON is an error of the request', () => {
    expect(() => parseEjson('{', 0)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
  })
})
