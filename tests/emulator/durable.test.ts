import { memory, openDatabase } from '../../emulator/database'
import { createInvocations } from '../../emulator/functions/invocation'
import { createQuestions } from '../../emulator/gateway/actions'
import { aCollection } from './database/a-database'
import { beforeLong } from './before-long'

const text = JSON.stringify

const QUESTIONS: Record<string, Record<string, unknown>> = {
  getDocument: { query: '{}', queryType: 'WHERE', limit: 10 },
  calculateDocument: { query: '{}' },
  aggregateDocuments: { stages: [{ stageKey: '$count', stageValue: text('n') }] },
  insertDocument: { data: [text({ n: 1 })] },
  modifyDocument: { query: '{}', data: text({ $set: { n: 2 } }), multi: true, merge: true },
  modifyAndReturnDoc: { query: '{}', data: text({ $set: { n: 2 } }), merge: true },
  removeDocument: { query: text({ n: { $gte: 0 } }), multi: true },
  addCollection: { collectionName: 'others' },
  startTransaction: {},
  commitTransaction: {},
  abortTransaction: {},
}

/** What may be asked, and a disk that gives its answer when it is told to. */
function aCloud() {
  const kept = memory()
  const disk = { isFull: false, isAsked: false }
  const persistence = {
    ...kept,
    write(changes: Parameters<typeof kept.write>[0]) {
      disk.isAsked = true
      if (disk.isFull) throw new Error('disk full')
      kept.write(changes)
    },
  }
  const database = openDatabase({ persistence, gather: true })
  database.declare([aCollection('things')])
  const questions = createQuestions({ database, now: Date.now, indexRequired: false })
  const invocation = createInvocations().open({ name: 'one', entry: '', timeout: 3, memorySize: 256, openapi: new Set() }, { source: 'scf' })
  const ask = (name: string, body: Record<string, unknown>) =>
    beforeLong(async () => questions[`database.${name}`]?.({ body: { collectionName: 'things', ...body }, invocation, isGone: () => false }))
  return { database, disk, ask, names: Object.keys(questions).map((name) => name.replace('database.', '')) }
}

/** Another one has just written, or this is a transaction that has. */
function begin({ database }: ReturnType<typeof aCloud>, name: string): Record<string, unknown> {
  const transactionId = /^(commit|abort)/.test(name) ? database.begin() : undefined
  database.insert('things', [{ n: 0 }])
  if (transactionId !== undefined) database.insert('things', [{ n: 9 }], transactionId)
  return { ...QUESTIONS[name], transactionId }
}

test('here is every question that there is', () => {
  expect(aCloud().names).toEqual(Object.keys(QUESTIONS))
})

// A new collection is written at once, and what came before it: who asks hears of that.
test.each(Object.keys(QUESTIONS))('%s is answered after the disk has taken what was written before, and not at all when it refuses that', async (name) => {
  const cloud = aCloud()
  const answer = cloud.ask(name, begin(cloud, name)).then(() => cloud.disk.isAsked)
  expect(cloud.disk.isAsked).toBe(name === 'addCollection')
  expect(await answer).toBe(true)
  cloud.disk.isFull = true
  const another = { ...begin(cloud, name), ...(name === 'addCollection' ? { collectionName: 'more' } : {}) }
  await expect(cloud.ask(name, another)).rejects.toThrow('disk full')
})

test('a refusal waits for the disk as well: what it is about may never have been', async () => {
  const { database, disk, ask } = aCloud()
  disk.isFull = true
  database.insert('things', [{ _id: 'a' }])
  await expect(ask('insertDocument', { data: [text({ _id: 'a' })] })).rejects.toThrow('disk full')
  disk.isFull = false
  expect(await ask('insertDocument', { data: [text({ _id: 'a' })] })).toEqual({ data: { insertedIds: ['a'] } })
})
