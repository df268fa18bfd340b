import type { Emulator } from '../../emulator'
import { start, using } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start()
})
afterAll(() => emulator.close())

const call = (name: string, body: string, at = emulator) =>
  fetch(`${at.url}/functions/${name}`, { method: 'POST', headers: { authorization: `Bearer ${at.signIn('ann')}`, 'content-type': 'application/json' }, body })

test('what the function answers is the answer', async () => {
  const reply = await call('toolbox', JSON.stringify({ tool: 'echo', text: '你好' }))
  expect(reply.status).toBe(200)
  expect(await reply.json()).toEqual({ value: { tool: 'echo', text: '你好', userInfo: { appId: 'wxemulator00000000', openId: 'oAnn000000' } } })
})

test('an event is made of the function\'s own objects, also where the test runner has others', async () => {
  expect((await using(emulator)('isFromHere', { list: [] })).value).toBe(true)
})

test('a function may import what it needs only now and then', async () => {
  expect((await using(emulator)('importLate')).value).toBe('a/b')
})

test('a function that throws is an error with its message, and says so in the log', async () => {
  const reply = await call('toolbox', '{"tool":"fail"}')
  expect(reply.status).toBe(500)
  expect(await reply.json()).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('boom') })
  expect(emulator.log.at(-1)?.error).toContain('boom')
})

test('a function that does not exist is not found', async () => {
  const unknown = await call('nothing', '{}')
  expect([unknown.status, await unknown.json()]).toEqual([404, { errCode: -501000, errMsg: expect.stringMatching(/nothing; functions are read when the emulator starts/) as string }])
  expect((await call('..%2Ftoolbox', '{}')).status).toBe(404)
})

test('an event of 100 KB arrives, a longer one does not', async () => {
  const wrap = (length: number) => JSON.stringify({ tool: 'echo', text: 'x'.repeat(length - '{"tool":"echo","text":""}'.length) })
  expect((await call('toolbox', wrap(100 * 1024))).status).toBe(200)
  const reply = await call('toolbox', wrap(100 * 1024 + 1))
  expect(reply.status).toBe(413)
  expect(((await reply.json()) as { errMsg: string }).errMsg).toContain('100 KB')
})

test('two megabytes are refused without being kept', async () => {
  expect((await call('toolbox', JSON.stringify({ text: 'x'.repeat(2 * 1024 * 1024) }))).status).toBe(413)
})

test('anything but a JSON object is refused', async () => {
  expect((await call('toolbox', '[1]')).status).toBe(400)
  expect((await call('toolbox', '{"tool":')).status).toBe(400)
})

test('a result of more than 1 MB is an error', async () => {
  const reply = await call('toolbox', JSON.stringify({ tool: 'big', length: 1024 * 1024 }))
  expect(await reply.json()).toMatchObject({ errCode: -604001, errMsg: expect.stringContaining('1MB') })
})

test('a function that takes too long is reported after its own limit', async () => {
  const hasty = await start({ patience: 1 })
  try {
    const reply = await call('endless', '{}', hasty)
    expect(reply.status).toBe(504)
    expect(await reply.json()).toMatchObject({ errCode: -504003, errMsg: 'Invoking task timed out after 1 seconds' })
  } finally {
    await hasty.close()
  }
})

test('five hundred calls at once are all answered', async () => {
  const openids = Array.from({ length: 500 }, (_, index) => `oPerson${index}`)
  const replies = await Promise.all(openids.map(openid => using(emulator, openid)<{ total: number }>('count')))
  expect(replies.filter(({ value }) => value?.total === 0)).toHaveLength(500)
})
