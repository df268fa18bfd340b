import type { Emulator } from '../../emulator'
import { start, using } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start()
  for (const n of [1, 2, 3]) await using(emulator)('add', { data: { n, kind: n % 2 ? 'odd' : 'even' } })
})
afterAll(() => emulator.close())

test('one sees which collections there are, how full they are and what indexes they have', () => {
  const [notes] = emulator.inspect.collections()
  expect(notes).toMatchObject({ name: 'notes', count: 3, indexes: [{ keys: [{ field: 'n', direction: 1 }] }] })
})

test('a question typed as JSON is answered, with what it cost', () => {
  const look = { collection: 'notes', query: '{"kind": "odd"}', order: '{"kind": -1}', limit: 1 }
  expect(emulator.inspect.find(look)).toMatchObject({ documents: [{ kind: 'odd' }], isIndexed: false })
  expect(emulator.inspect.find({ collection: 'notes', query: '{"n": {"$numberInt": "2"}}' })).toMatchObject({ documents: [{ n: 2 }], scanned: 1, isIndexed: true })
  expect(emulator.inspect.count(look)).toBe(2)
})

test('dates are shown as one may ask for them', async () => {
  await using(emulator)('addNow')
  const [document] = emulator.inspect.find({ collection: 'notes', query: '{"at": {"$gt": {"$date": "2020-01-01"}}}' }).documents
  const query = JSON.stringify({ at: document?.['at'] })
  expect(query).toContain('{"$date":"')
  expect(emulator.inspect.count({ collection: 'notes', query })).toBe(1)
})

test.each(['{', '[1]', '{"$where": "true"}'])('a question like %s is refused', query => {
  expect(() => emulator.inspect.find({ collection: 'notes', query })).toThrow()
})

test('questions that no index serves are counted by function, and looking does not count', async () => {
  emulator.inspect.clearLog()
  await using(emulator)('where', { query: { kind: 'odd' }, order: 'kind' })
  await using(emulator)('where', { query: { kind: 'even' }, order: 'kind' })
  await using(emulator)('where', { query: { n: 2 } })
  emulator.inspect.find({ collection: 'notes', query: '{"kind":"odd"}' })
  expect(emulator.counts()).toMatchObject([{ name: 'toolbox', calls: 3, failures: 0, reads: 3, writes: 0, unindexed: 2, unserved: { 'notes (kind)': 2 } }])
})

test('of what functions write the log keeps the start, and says that there was more', async () => {
  for (const [lines, length, kept] of [[3, 10, 3], [300, 10, 201], [30, 9000, 11]] as const) {
    await using(emulator)('write', { lines, length })
    const output = emulator.log.at(-1)?.output ?? []
    expect([output.length, output.at(-1)?.level]).toEqual([kept, lines === kept ? 'log' : 'warn'])
  }
})
