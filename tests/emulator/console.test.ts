import type { Emulator } from '../../emulator'
import { start, using } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start({ consoleToken: 'console' })
})
afterAll(() => emulator.close())

const authorization = 'Bearer console'
const look = async <T>(path: string): Promise<T> => (await fetch(`${emulator.url}/emulator/${path}`, { headers: { authorization } })).json() as Promise<T>
const order = (path: string, body: unknown = {}) =>
  fetch(`${emulator.url}/emulator/${path}`, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) })
const answered = async (path: string, body: unknown) => (await order(path, body)).json() as Promise<unknown>

interface Run { requestId: string; name: string }
interface State { start: string; last?: string; messages: number; timers: { function: string; name: string; cron: string; next: number }[] }

test('the content check is switched, and a mode that does not exist is refused', async () => {
  expect(await answered('content-check', { text: 'review' })).toEqual({ text: 'review', media: 'words' })
  expect((await order('content-check', { text: 'maybe' })).status).toBe(400)
  await order('content-check', { text: 'words' })
  expect(emulator.contentCheck.text).toBe('words')
})

test('the clock is moved, and comes back', async () => {
  const time = Date.UTC(2030, 0, 1)
  const { now } = (await answered('clock', { time })) as { now: number }
  expect(Math.abs(now - time)).toBeLessThan(60_000)
  await order('clock')
  expect(Math.abs(emulator.clock.now() - Date.now())).toBeLessThan(60_000)
})

test('an openid of digits is nobody, as at the sign-in', async () => {
  for (const [path, more] of [['subscription', { templateId: 'repaired' }], ['cloud-id', {}]] as const) {
    const refused = await order(path, { openid: '1234567890', ...more })
    expect([refused.status, await refused.json()]).toEqual([400, { message: expect.stringContaining('at least one letter') as string }])
  }
})

test('timers say when they fire next, and fire when told', async () => {
  const { timers, start } = await look<State>('state')
  expect(timers).toMatchObject([{ function: 'ticker' }])
  expect(timers[0]!.next).toBeGreaterThan(emulator.clock.now())
  expect(start).toBe((await look<State>('state')).start)
  expect((await order('timer/ticker')).status).toBe(200)
  expect(emulator.log.at(-1)).toMatchObject({ name: 'ticker', source: 'wx_trigger' })
  expect((await order('timer/nobody')).status).toBe(400)
})

test('the log is told from where one knows it, and one run by itself', async () => {
  await emulator.invoke('toolbox', { tool: 'whoAmI' }, { openid: 'oAnn000000' })
  const before = await look<Run[]>('log')
  await emulator.invoke('toolbox', { tool: 'count' }, { openid: 'oAnn000000' })
  const fresh = await look<Run[]>(`log?after=${before.at(-1)!.requestId}`)
  expect(fresh).toMatchObject([{ name: 'toolbox', reads: 1 }])
  expect((await look<State>('state')).last).toBe(fresh[0]!.requestId)
  expect(await look<Run>(`log/${fresh[0]!.requestId}`)).toEqual(fresh[0])
  expect((await look<Run[]>('log?after=unknown')).length).toBe(before.length + 1)
  expect(await look('log/unknown')).toEqual({ message: 'the log has no unknown any more' })
})

test('a question is answered with how many documents fit, and nothing of it is in the log', async () => {
  for (const n of [1, 2, 3]) await using(emulator)('add', { data: { n } })
  const runs = emulator.log.length
  const found = await answered('query', { collection: 'notes', query: '{"n": {"$gte": 2}}', order: '{"n": -1}', limit: 1 })
  expect(found).toMatchObject({ documents: [{ n: 3 }], total: 2, isIndexed: true })
  expect(await look('collections')).toContainEqual(expect.objectContaining({ name: 'notes', count: 3 }))
  expect(emulator.log.length).toBe(runs)
})

/** A question of so many bytes, in fewer characters. */
const filled = (bytes: number) => `{"text":"字字"}${' '.repeat(bytes - 17)}`

test('a question of 100 KB is answered', async () => {
  expect(await answered('query', { collection: 'notes', query: ' '.repeat(102_398) + '{}' })).toMatchObject({ total: 3 })
})

test.each([
  [{}, 'collection must be a string'],
  [{ collection: 'nowhere' }, 'nowhere'],
  [{ collection: 'notes', query: '{' }, 'EJSON'],
  [{ collection: 'notes', query: '{"n": {"$near": 1, "$nope": 2}}' }, '$n'],
  [{ collection: 'notes', query: 7 }, 'query must be a string'],
  [{ collection: 'notes', query: filled(102_401) }, 'query has 102401 bytes, and may have 102400 (100 KB) at most'],
  [{ collection: 'notes', order: filled(200_000) }, 'order has 200000 bytes'],
])('%j is refused, and why', async (question, why) => {
  const reply = await order('query', question)
  expect([reply.status, ((await reply.json()) as { message: string }).message]).toEqual([400, expect.stringContaining(why)])
})

test('one tap of "allow" is one message; the outbox and the log are cleared when told', async () => {
  await order('subscription', { openid: 'oAnn000000', templateId: 'a' })
  expect((await order('subscription', { openid: 'oAnn000000' })).status).toBe(400)
  await order('clear-log')
  expect([await look('log'), await look('counts')]).toEqual([[], []])
  await order('clear-outbox')
  expect(await look('outbox')).toEqual([])
})
