import type { DocumentId } from './database'

/**
 * The service's codes. The SDK shows those of its table as errCode -50xxxx (`DATABASE_REQUEST_FAILED` as -502001)
 * and those that it does not know, of a taken key and of transactions, as -501001; the message tells them apart.
 * Source: https://docs.cloudbase.net/error-code/basic and the tests of @cloudbase/node-sdk.
 */
export type DatabaseErrorCode =
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_PERMISSION_DENIED'
  | 'DATABASE_COLLECTION_EXCEED_LIMIT'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_DUPLICATE_WRITE'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'DATABASE_FILE_UNREADABLE'
  | 'INVALID_PARAM'
  | 'SERVER_TIMEOUT'

/** Everything that the database refuses. `isDuplicateKey` tells the one refusal that callers often expect. */
export class DatabaseError extends Error {
  readonly isDuplicateKey: boolean

  constructor(readonly code: DatabaseErrorCode, message: string) {
    super(message)
    this.name = 'DatabaseError'
    this.isDuplicateKey = code === 'DATABASE_DUPLICATE_WRITE'
  }
}

/** A running transaction has what this write is about: nothing was changed, and it may be asked again. */
export class DocumentLocked extends DatabaseError {
  constructor(collection: string, id: DocumentId) {
    super('SERVER_TIMEOUT', `a running transaction has written ${collection}/${id}, and is not over yet`)
  }
}

const advice = 'Please check your request, but if the problem persists, contact us.'

export const requestFailed = (message: string) => new DatabaseError('DATABASE_REQUEST_FAILED', message)

export const invalidOperator = (message: string) => new DatabaseError('DATABASE_INVALID_OPERRATOR', message)

export const invalidParam = (message: string) => new DatabaseError('INVALID_PARAM', message)

export const collectionNotExist = (name: string) =>
  new DatabaseError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${advice}`)

export const transactionConflict = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${advice}`,
  )

export const transactionNotExist = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${advice}`,
  )

export function duplicateKey(collection: string, index: string, key: Record<string, unknown>): DatabaseError {
  const shown = Object.entries(key).map(([field, value]) => `${field}: ${JSON.stringify(value ?? null)}`).join(', ')
  const message = `E11000 duplicate key error collection: ${collection} index: ${index} dup key: { ${shown} }`
  return new DatabaseError('DATABASE_DUPLICATE_WRITE', `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{${message}}]}, {<nil>}]. ${advice}`)
}
