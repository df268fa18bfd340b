import type { Database } from '../database/database'
import { ServiceError } from '../service-error'
import type { Action } from './action'
import { stringifyEjson } from './ejson'
import { createQuestionReader, type Body, type QuestionReader } from './question'

type Answer = (body: Body) => Record<string, unknown>

/** "Database traffic: 16 MB in each packet output" */
const mostBytes = 16 * 1024 * 1024

/** Counts what is written at once: all of a great answer would be in memory before it is refused. */
function packed(): (document: unknown) => string {
  let bytes = 0
  return document => {
    const text = stringifyEjson(document)
    bytes += Buffer.byteLength(text)
    if (bytes > mostBytes) throw new ServiceError('DATABASE_REQUEST_FAILED', `the answer has more than ${mostBytes} bytes, the most of a packet (16 MB): ask for fewer documents or fields`)
    return text
  }
}

const listOf = (list: string[]) => ({ data: { list } })

function readers(database: Database, read: QuestionReader): Record<string, Answer> {
  return {
    getDocument: body => listOf(database.read(read.collection(body), read.find(body), { transactionId: read.transaction(body), take: packed() })),
    calculateDocument: body => ({ data: { total: database.count(read.collection(body), read.query(body)) } }),
    aggregateDocuments: body => listOf(database.aggregate(read.collection(body), read.stages(body)).map(packed())),
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
      const { updated, document } = database.updateAndReturn(read.collection(body), read.update(body), read.transaction(body))
      return { data: { updated, doc: document && stringifyEjson(document) } }
    },
    removeDocument(body) {
      const remove = { query: read.condition(body), multi: body['multi'] === true }
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
      database.commit(read.ownTransaction(body))
      return { data: {} }
    },
    abortTransaction(body) {
      database.abort(read.ownTransaction(body))
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
