import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../support/until'
import { ask } from './fixtures/ask'
import { start } from './fixtures/start'

const functions = mkdtempSync(join(tmpdir(), 'functions-'))
const sdk = require.resolve('wx-server-sdk')
mkdirSync(join(functions, 'writer'))
writeFileSync(join(functions, 'writer', 'config.json'), '{"timeout":1}')
writeFileSync(join(functions, 'writer', 'index.js'), `const cloud = require(${JSON.stringify(sdk)}); cloud.init({ env: process.env.TCB_ENV })
  exports.main = ({ id }) => cloud.database().collection('counters').doc(id).update({ data: { n: 2 } })`)
afterAll(() => rmSync(functions, { recursive: true }))

test('what a killed run was waiting to write is never written', async () => {
  const emulator = await start({ runtime: 'worker', workers: 1, timers: false, functions })
  const documents = () => emulator.inspect.find({ collection: 'counters' }).documents
  await ask(emulator, 'database.insertDocument', { collectionName: 'counters', data: ['{"_id":"held","n":1}', '{"_id":"free","n":1}'] })
  const { transactionId } = await ask(emulator, 'database.startTransaction', {})
  const held = { collectionName: 'counters', query: '{"_id":"held"}', data: '{"$set":{"by":"transaction"}}', transactionId, queryType: 'DOC', multi: false, merge: true }
  await ask(emulator, 'database.modifyDocument', held)
  await expect(emulator.invoke('writer', { id: 'held' })).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
  await ask(emulator, 'database.commitTransaction', { transactionId })
  await until('the other is written', async () => {
    await emulator.invoke('writer', { id: 'free' }).catch(() => undefined)
    return documents().some(({ _id, n }) => _id === 'free' && n === 2)
  })
  expect(documents()).toEqual(expect.arrayContaining([expect.objectContaining({ _id: 'held', n: 1, by: 'transaction' })]))
  await emulator.close()
})
