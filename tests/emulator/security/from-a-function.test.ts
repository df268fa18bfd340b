import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Emulator } from '../../../emulator'
import { start, using } from '../fixtures/start'
import { ask, post, sign } from '../fixtures/ask'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start({ consoleToken: 'console' })
})
afterAll(() => emulator.close())

const DAY = 24 * 60 * 60

const addressFor = async (maxAge: unknown) => {
  const { value } = await using(emulator)<{ fileID: string }>('upload', { path: `ages/${randomUUID()}.txt`, text: 'a' })
  return (await using(emulator)<{ fileList: { tempFileURL: string }[] }>('address', { fileID: value.fileID, maxAge })).value?.fileList[0]?.tempFileURL ?? ''
}

const secondsLeft = (address: string) => Number(new URL(address).searchParams.get('expires')) - emulator.clock.now() / 1000

describe('an address of a file', () => {
  test.each<[unknown]>([['600'], [10 * DAY], [1e300], [null], [{ seconds: 9 }], [[600]]])('asked for %j seconds lives for a day at most', async (maxAge) => {
    const address = await addressFor(maxAge)
    if (address !== '') expect(secondsLeft(address)).toBeLessThanOrEqual(DAY + 1)
  })

  test.each([-1, 0])('asked for %j seconds opens nothing', async (maxAge) => {
    const address = await addressFor(maxAge)
    if (address !== '') expect((await fetch(address)).status).toBe(403)
  })

  test('to send one file to takes no other, and reads none', async () => {
    const { data } = await ask(emulator, 'storage.getUploadMetadata', { path: 'mine.txt' })
    const [address = '', other] = [String(data?.['url']), Buffer.from('theirs.txt').toString('base64url')]
    await using(emulator)('upload', { path: 'theirs.txt', text: 'theirs' })
    const changed = address.replace(/files\/[\w-]+/, `files/${other}`)
    expect((await fetch(changed, { method: 'PUT', body: 'mine' })).status).toBe(403)
    expect((await fetch(changed)).status).toBe(403)
    expect((await fetch(address.replace(/sign=\w+/, 'sign='), { method: 'PUT', body: 'x' })).status).toBe(403)
    expect((await fetch(`${address}&expires=99999999999`, { method: 'PUT', body: 'x' })).status).toBe(200)
  })
})

describe('a token', () => {
  test('of a session is no token of a run, of the console, or of a file, nor the other way round', async () => {
    const session = emulator.signIn('ann')
    const bearer = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })
    const state = (token: string) => fetch(`${emulator.url}/emulator/state`, { headers: bearer(token) })
    const call = (token: string) => fetch(`${emulator.url}/functions/relay`, { method: 'POST', headers: bearer(token), body: '{}' })
    const { WX_API_TOKEN: run = '', TENCENTCLOUD_SECRETKEY: key = '' } = emulator.environment
    for (const token of [session, session.split('.')[1] ?? '', run, key]) expect((await state(token)).status).toBe(403)
    for (const token of ['console', run, key, `${Buffer.from('console').toString('base64url')}.console`]) expect((await call(token)).status).toBe(401)
    const [, seal = ''] = session.split('.')
    const address = `${emulator.url}/files/${Buffer.from('theirs.txt').toString('base64url')}?expires=99999999999&sign=${Buffer.from(seal, 'base64url').toString('hex')}`
    expect((await fetch(address)).status).toBe(403)
  })

  test('of a run that has ended answers nobody, and no run knows another token', async () => {
    const spied = await start({ functions: join(__dirname, 'functions'), consoleToken: 'the console is ours' })
    const told = (await spied.invoke('spy', {}, { openid: 'oAnn000000' })) as Record<string, string>
    const body = { action: 'database.calculateDocument', collectionName: 'notes', query: '{}', wxCloudApiToken: told['WX_API_TOKEN'] ?? '' }
    expect(body.wxCloudApiToken).toMatch(/^[\w-]{32}$/)
    expect((await post(spied, sign(spied, body), body)).code).toBe('INVALID_REQUEST_SOURCE')
    expect(Object.values(told)).not.toContain(spied.environment['WX_API_TOKEN'])
    expect(JSON.stringify(told)).not.toContain(spied.consoleToken)
    await spied.close()
  })

  test('of a run calls as the person of that run, whatever is asked', async () => {
    const { value } = await using(emulator, 'oBo0000000')<{ result: { value: { context: Record<string, string> } } }>('call', { name: 'toolbox', data: { tool: 'whoAmI', userInfo: { openId: 'oAnn000000' }, OPENID: 'oAnn000000' } })
    expect(value.result.value.context).toMatchObject({ OPENID: 'oBo0000000' })
  })
})

describe('a name that objects have anyway', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf']

  test.each(NAMES)('%s is no function, no action, no openapi and no file', async (name) => {
    const json = { 'content-type': 'application/json', authorization: `Bearer ${emulator.signIn('ann')}` }
    expect((await fetch(`${emulator.url}/functions/${name}`, { method: 'POST', headers: json, body: '{}' })).status).toBe(404)
    expect((await fetch(`${emulator.url}/emulator/${name}`, { headers: { authorization: 'Bearer console' } })).status).toBe(404)
    expect((await ask(emulator, name, {})).code).toBe('INVALID_ACTION')
    expect((await ask(emulator, `database.${name}`, {})).code).toBe('INVALID_ACTION')
  })

  test.each(NAMES)('%s as a field reaches nothing but documents', async (name) => {
    const use = using(emulator)
    await use('add', { data: JSON.parse(`{"_id":"own-${name}","n":1,"${name}":{"polluted":"yes"}}`) })
    await use('add', { data: { _id: `plain-${name}`, n: 1, deep: {} } })
    for (const path of [`${name}.polluted`, `deep.${name}.polluted`, `${name}.prototype.polluted`]) {
      await use('updateWhere', { query: { _id: `plain-${name}` }, data: { [path]: 'yes' } })
      await use('where', { query: { [path]: 'yes' }, order: path, field: { [path]: true } })
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((Object.prototype.toString as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((await use<{ data: unknown[] }>('where', { query: { _id: 'nobody', [name]: 'x' } })).value?.data ?? []).toEqual([])
  })
})
