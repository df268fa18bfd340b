import type { Emulator, GatewayQuestion } from '../../emulator'
import { start, using } from './fixtures/start'

const heard: GatewayQuestion[] = []
let emulator: Emulator

beforeAll(async () => {
  emulator = await start({ onQuestion: question => void heard.push(question) })
})
afterAll(() => emulator.close())
beforeEach(() => void heard.splice(0))

test('whoever counts hears of every question, by run, action and collection', async () => {
  const boUses = using(emulator, 'oBo0000000')
  await boUses('add', { collection: 'notes', data: { _id: 'one', n: 1 } })
  await boUses('count', { collection: 'notes' })
  expect(heard).toMatchObject([
    { function: 'toolbox', openid: 'oBo0000000', action: 'database.insertDocument', collection: 'notes' },
    { function: 'toolbox', openid: 'oBo0000000', action: 'database.calculateDocument', collection: 'notes' },
  ])
  expect(heard[0]?.requestId).not.toBe(heard[1]?.requestId)
})

test('a question that was refused counts too, with no bytes', async () => {
  await using(emulator)('add', { collection: 'notes', data: { _id: 'one', n: 2 } })
  expect(heard).toMatchObject([{ action: 'database.insertDocument', bytes: 0 }])
})

test('the bytes are those that the database sends', async () => {
  await using(emulator)('add', { collection: 'notes', data: { _id: 'long', n: 3, text: 'x'.repeat(5000) } })
  await using(emulator)('where', { collection: 'notes', query: { n: 3 } })
  const [added, found] = heard
  expect(added?.bytes).toBeLessThan(200)
  expect(found?.bytes).toBeGreaterThan(5000)
})

test('a question that no index serves is refused where an index is required, and only there', async () => {
  const strict = await start({ indexRequired: ['notes'] })
  const search = (collection: string) => using(strict)('where', { collection, query: { kind: 'a' }, order: 'kind' })
  const [notes, counters] = [await search('notes'), await search('counters')]
  await strict.close()
  expect([notes.failed?.message, counters.failed]).toEqual([expect.stringContaining('no index serves this question: notes'), undefined])
})

test('a write that no index serves is refused before it has written', async () => {
  const strict = await start({ indexRequired: ['notes'] })
  const ask = using(strict)
  await ask('add', { collection: 'notes', data: { _id: 'one', n: 1, kind: 'a' } })
  const { failed } = await ask('updateWhere', { query: { kind: 'a' }, data: { n: 2 } })
  const { value } = await ask<{ data: { n: number } }>('get', { collection: 'notes', id: 'one' })
  const { reads, writes, unserved } = strict.log[1] ?? {}
  await strict.close()
  expect([failed?.message, value.data.n]).toEqual([expect.stringContaining('no index serves this question: notes'), 1])
  expect([reads, writes, unserved]).toEqual([0, 1, ['notes (kind)']])
})

test('an aggregate is named by the fields that an index could be about, and by its stages', async () => {
  const own = await start()
  const ask = (...stages: [string, unknown][]) => using(own)('aggregate', { stages })
  const lookUp = (from: string, foreignField: string): [string, unknown] => ['lookup', { from, localField: 'kind', foreignField, as: 'found' }]
  await using(own)('add', { data: { _id: 'one', n: 1, kind: 'a' } })
  await ask(['match', { kind: 'a' }], ['count', 'all'])
  await ask(['group', { _id: '$kind' }], ['match', { _id: 'a' }])
  await ask(['match', { n: 1 }], lookUp('counters', 'value'))
  const pipeline = [{ $match: { $expr: { $and: [{ $eq: ['$value', '$$kind'] }, { $gt: ['$deep.n', 0] }] } } }]
  await ask(['match', { n: 1 }], ['lookup', { from: 'counters', let: { kind: '$kind' }, pipeline, as: 'found' }])
  // What is looked up by an index is no part of what lacks one.
  await ask(lookUp('notes', 'n'))
  await ask(['match', { n: 1 }], lookUp('notes', 'n'))
  const unserved = own.log.slice(1).map((run) => run.unserved)
  await own.close()
  expect(unserved).toEqual([['notes (kind; aggregate: match, count)'], ['notes (aggregate: group, match)'], ['counters (value; aggregate: match, lookup)'], ['counters (value, deep.n; aggregate: match, lookup)'], ['notes (aggregate: lookup)'], []])
})
