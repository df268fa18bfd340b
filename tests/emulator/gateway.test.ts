import { createHash } from 'node:crypto'
import type { Emulator } from '../../emulator'
import { post, sign as signWith } from './fixtures/ask'
import { start } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start()
})
afterAll(() => emulator.close())

const admin = (headers: Record<string, string>, body: unknown) => post(emulator, headers, body)

const sign = (params: Record<string, unknown>, secretKey?: string) => signWith(emulator, params, secretKey)

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
      expect((await admin(sign(body), body)).code).toBe('INVALID_ACTION')
    }
  })
})
