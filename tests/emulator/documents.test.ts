import type { Emulator } from '../../emulator'
import { start, using } from './fixtures/start'

interface Note {
  _id: string
  n: number
  [field: string]: unknown
}

let emulator: Emulator
let use: ReturnType<typeof using>

beforeEach(async () => {
  emulator = await start()
  use = using(emulator)
})
afterEach(() => emulator.close())

async function fill(count: number): Promise<void> {
  const data = Array.from({ length: count }, (_, index) => ({ n: index, kind: index % 2 ? 'odd' : 'even', title: `Note ${index}` }))
  await use('add', { data })
}

test('a collection that was not declared is refused with the service\'s code, until it is created', async () => {
  const { failed } = await use('count', { collection: 'strangers' })
  expect(failed?.errCode).toBe(-502005)
  await use('createCollection', { name: 'strangers' })
  expect((await use<{ total: number }>('count', { collection: 'strangers' })).value.total).toBe(0)
})

test('update commands arrive as MongoDB understands them', async () => {
  const { value: added } = await use<{ _id: string }>('add', { data: { n: 1, tags: ['a'], gone: 1, deep: { kept: true }, price: 5, least: 4 } })
  const { value } = await use<{ data: Note }>('commands', { id: added._id })
  expect(value.data).toEqual({ _id: added._id, n: 3, tags: ['a', 'b', 'c'], deep: { kept: true, value: 7 }, price: 15, least: 1 })
})

test('ten increments at once, each in a transaction, make ten', async () => {
  await use('startCounter')
  await Promise.all(Array.from({ length: 10 }, () => use('increment')))
  expect((await use<{ data: { value: number } }>('readCounter')).value.data.value).toBe(10)
})

test('a transaction sees its own writes and nobody sees them after a rollback', async () => {
  await use('startCounter')
  expect((await use('rollBack')).value).toEqual({ inside: 99, outside: 0 })
  const { value } = await use<Note>('addInTransaction')
  expect(value.n).toBe(1)
  expect((await use<{ total: number }>('count')).value.total).toBe(1)
})

test('reads, writes and questions without an index are in the function log', async () => {
  await fill(3)
  await use('where', { query: { kind: 'odd' }, order: 'title' })
  const [add, where] = emulator.log.slice(-2)
  expect(add).toMatchObject({ name: 'toolbox', openid: 'oAnn000000', reads: 0, writes: 1, unindexed: 0 })
  expect(where).toMatchObject({ reads: 1, writes: 0, unindexed: 1 })
})

test('a question without an index can be made an error', async () => {
  const strict = await start({ indexRequired: true })
  const ask = using(strict)
  await ask('add', { data: [{ n: 1, kind: 'odd' }] })
  const { failed } = await ask('where', { query: { kind: 'odd' }, order: 'title' })
  const { value } = await ask<{ data: Note[] }>('where', { query: { n: 1 } })
  await strict.close()
  expect(failed?.message).toContain('no index serves this question: notes')
  expect(value.data).toHaveLength(1)
})
