import type { Database, Doc } from '../database/database'
import type { Action } from './action'
import { stringifyEjson } from './ejson'
import { createQuestionReader, type Body, type QuestionReader } from './question'

type Answer = (body: Body) => Record<string, unknown>

const listOf = (docs: Doc[]) => ({ data: { list: docs.map(stringifyEjson) } })

function readers(database: Database, read: QuestionReader): Record<string, Answer> {
  return {
    getDocument: body => listOf(database.find(read.collection(body), read.find(body), read.transaction(body))),
    calculateDocument: body => ({ data: { total: database.count(read.collection(body), read.query(body)) } }),
    aggregateDocuments: body => listOf(database.aggregate(read.collection(body), read.stages(body))),
  }
}

function writers(database: Database, read: QuestionReader): Record<string, Answer> {
  return {
    insertDocument: body => ({ data: { insertedIds: database.insert(read.collection(body), read.documents(body), read.transaction(body)) } }),
    modifyDocument(body) {
      const { updated, upsertId } = database.update(read.collection(body), read.update(body), read.transaction(body))
      return { data: { updated, upsert_id: upsertId } }
    },
    modifyAndReturnDoc(body) {
      const [collection, transaction] = [read.collection(body), read.transaction(body)]
      const [doc] = database.find(collection, { query: read.query(body), limit: 1 }, transaction)
      if (!doc) return { data: { updated: 0 } }
      const query = { _id: doc._id }
      const { updated } = database.update(collection, { ...read.update(body), query, multi: false }, transaction)
      const [changed = doc] = database.find(collection, { query, limit: 1 }, transaction)
      return { data: { updated, doc: stringifyEjson(changed) } }
    },
    removeDocument(body) {
      const remove = { query: read.query(body), multi: body['multi'] === true }
      return { data: { deleted: database.remove(read.collection(body), remove, read.transaction(body)) } }
    },
    addCollection(body) {
      database.createCollection(read.collection(body))
      return { data: {} }
    },
  }
}

function transactions(database: Database, read: QuestionReader): Record<string, Answer> {
  return {
    startTransaction: () => ({ data: {}, transactionId: database.begin() }),
    commitTransaction(body) {
      database.commit(read.transaction(body) ?? '')
      return { data: {} }
    },
    abortTransaction(body) {
      database.abort(read.transaction(body) ?? '')
      return { data: {} }
    },
  }
}

/** `database.*`: the SDK's requests become calls of the engine, its answers become the SDK's replies. */
export function databaseActions(database: Database, now: () => number): Record<string, Action> {
  const read = createQuestionReader(now)
  const answers = { ...readers(database, read), ...writers(database, read), ...transactions(database, read) }
  const echo = (body: Body) => (read.transaction(body) === undefined ? {} : { transactionId: read.transaction(body) })
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`database.${name}`, ({ body }) => ({ ...echo(body), ...answer(body) })]))
}
