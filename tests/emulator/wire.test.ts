import type { Emulator } from '../../emulator'
import { ask, sign } from './fixtures/ask'
import { start } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start()
})
afterAll(() => emulator.close())

const notes = { collectionName: 'notes' }
const insert = (params: Record<string, unknown>) => ask(emulator, 'database.insertDocument', { ...notes, ...params })
const find = (params: Record<string, unknown>) => ask(emulator, 'database.getDocument', { ...notes, ...params })
const modify = (params: Record<string, unknown>) => ask(emulator, 'database.modifyDocument', { ...notes, query: '{}', ...params })

describe('a malformed request', () => {
  test.each([
    ['database.getDocument', {}, 'param.collectionName'],
    ['database.getDocument', { collectionName: 7 }, 'param.collectionName'],
    ['database.getDocument', { ...notes, query: '[]' }, 'param.query'],
    ['database.getDocument', { ...notes, query: { n: 1 } }, 'param.query'],
    ['database.getDocument', { ...notes, query: '{' }, 'not EJSON'],
    ['database.getDocument', { ...notes, order: '{"n":2}' }, 'param.order: n'],
    ['database.getDocument', { ...notes, projection: '1' }, 'param.projection'],
    ['database.getDocument', { ...notes, offset: -1 }, 'param.offset'],
    ['database.getDocument', { ...notes, limit: 'ten' }, 'param.limit'],
    ['database.getDocument', { ...notes, limit: 1.5 }, 'param.limit'],
    ['database.insertDocument', notes, 'param.data'],
    ['database.insertDocument', { ...notes, data: [] }, 'param.data'],
    ['database.insertDocument', { ...notes, data: ['[]'] }, 'param.data'],
    ['database.insertDocument', { ...notes, data: [{ n: 1 }] }, 'EJSON string'],
    ['database.modifyDocument', { ...notes, query: '{}' }, 'param.data'],
    ['database.removeDocument', notes, 'param.query'],
    ['database.aggregateDocuments', notes, 'param.stages'],
    ['database.aggregateDocuments', { ...notes, stages: ['match'] }, 'param.stages'],
    ['database.aggregateDocuments', { ...notes, stages: [{ stageValue: '{}' }] }, 'stageKey'],
    ['database.addCollection', {}, 'param.collectionName'],
    ['database.commitTransaction', {}, 'param.transactionId'],
    ['database.abortTransaction', { transactionId: 7 }, 'param.transactionId'],
  ])('%s %j is INVALID_PARAM and named', async (action, params, words) => {
    const { code, message, requestId } = await ask(emulator, action, params)
    expect({ code, message }).toEqual({ code: 'INVALID_PARAM', message: expect.stringContaining(words) as string })
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('cannot reach what all objects share', async () => {
    for (const text of ['{"__proto__":{"stained":true}}', '{"deep":{"__proto__":{"stained":true}}}', '{"list":[{"__proto__":{"$numberInt":"1"}}]}']) {
      expect(await insert({ data: [text] })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('__proto__') as string })
      expect((await find({ query: text })).code).toBe('DATABASE_REQUEST_FAILED')
    }
    expect(({} as Record<string, unknown>)['stained']).toBeUndefined()
  })

  test('to an action that does not exist is INVALID_ACTION', async () => {
    expect(await ask(emulator, 'database.dropCollection', notes)).toMatchObject({ code: 'INVALID_ACTION', message: 'unknown action: database.dropCollection' })
  })

  test('longer than 16 MB is EXCEED_REQUEST_SIZE_LIMIT', async () => {
    const reply = await insert({ data: [JSON.stringify({ text: 'x'.repeat(16 * 1024 * 1024) })] })
    expect(reply).toMatchObject({ code: 'EXCEED_REQUEST_SIZE_LIMIT' })
  })
})

describe('the replies', () => {
  test('carry EJSON texts, ids, numbers and the transaction', async () => {
    expect(await insert({ data: ['{"_id":"a","n":{"$numberInt":"1"}}', '{"_id":"b"}'] })).toMatchObject({ data: { insertedIds: ['a', 'b'] } })
    expect(await find({ query: '{"_id":"a"}', queryType: 'DOC' })).toMatchObject({ data: { list: ['{"_id":"a","n":{"$numberInt":"1"}}'] } })
    expect(await ask(emulator, 'database.calculateDocument', { ...notes, query: '{}' })).toMatchObject({ data: { total: 2 } })
    const { transactionId = '' } = await ask(emulator, 'database.startTransaction', {})
    expect(await find({ query: '{"_id":"a"}', transactionId })).toMatchObject({ transactionId })
    expect(await ask(emulator, 'database.commitTransaction', { transactionId })).toMatchObject({ transactionId })
    expect(await ask(emulator, 'database.removeDocument', { ...notes, query: '{"_id":"b"}', multi: false })).toMatchObject({ data: { deleted: 1 } })
  })

  test('tell what an update found, changed and made', async () => {
    expect(await modify({ query: '{"_id":"new"}', data: '{"n":{"$numberInt":"1"}}', merge: false, upsert: true })).toMatchObject({ data: { updated: 0, upsert_id: 'new' } })
    expect(await modify({ query: '{"_id":"new"}', data: '{"$inc":{"n":{"$numberInt":"1"}}}' })).toMatchObject({ data: { updated: 1 } })
    expect(await modify({ query: '{"_id":"nobody"}', data: '{"$set":{"n":1}}' })).toMatchObject({ data: { updated: 0 } })
    const changed = await ask(emulator, 'database.modifyAndReturnDoc', { ...notes, query: '{"_id":"new"}', data: '{"$inc":{"n":{"$numberInt":"1"}}}' })
    expect(changed.data).toEqual({ updated: 1, doc: '{"_id":"new","n":{"$numberInt":"3"}}' })
    expect((await ask(emulator, 'database.modifyAndReturnDoc', { ...notes, query: '{"_id":"nobody"}', data: '{"$set":{"n":1}}' })).data).toEqual({ updated: 0 })
  })
})

describe('a write that waits for a transaction', () => {
  test('is not made when whoever asked for it has gone', async () => {
    await insert({ data: ['{"_id":"locked","n":{"$numberInt":"1"}}'] })
    const { transactionId } = await ask(emulator, 'database.startTransaction', {})
    const mine = { query: '{"_id":"locked"}', merge: true, multi: false }
    await modify({ ...mine, data: '{"$set":{"n":{"$numberInt":"2"}}}', transactionId })

    const body = { ...notes, ...mine, data: '{"$set":{"late":true}}', action: 'database.modifyDocument', wxCloudApiToken: emulator.environment['WX_API_TOKEN'] }
    const leaving = new AbortController()
    const abandoned = fetch(`${emulator.url}/admin?env=emulator`, { method: 'POST', headers: { 'content-type': 'application/json', ...sign(emulator, body) }, body: JSON.stringify(body), signal: leaving.signal })
    for (let round = 0; round < 10; round++) await find({})
    leaving.abort()
    await expect(abandoned).rejects.toThrow('aborted')
    for (let round = 0; round < 20; round++) await find({})

    await ask(emulator, 'database.commitTransaction', { transactionId })
    for (let round = 0; round < 20; round++) await find({})
    expect((await find({ query: '{"_id":"locked"}' })).data).toEqual({ list: ['{"_id":"locked","n":{"$numberInt":"2"}}'] })
  })
})
