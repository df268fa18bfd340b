/**
 * The codes that the SDK knows: it shows `DATABASE_*` ones as errCode -50200x, anything else as -501001.
 * A taken unique key is `DATABASE_REQUEST_FAILED` with `E11000` in the message, as in the real service.
 * `DATABASE_TRANSACTION_CONFLICT` is what `runTransaction` retries.
 */
export type DatabaseErrorCode =
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_PERMISSION_DENIED'
  | 'DATABASE_COLLECTION_EXCEED_LIMIT'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_FILE_UNREADABLE'
  | 'INVALID_PARAM'

/** Everything that the database refuses. `isDuplicateKey` tells the one refusal that callers often expect. */
export class DatabaseError extends Error {
  readonly isDuplicateKey: boolean

  constructor(readonly code: DatabaseErrorCode, message: string, isDuplicateKey = false) {
    super(message)
    this.name = 'DatabaseError'
    this.isDuplicateKey = isDuplicateKey
  }
}

export const requestFailed = (message: string) => new DatabaseError('DATABASE_REQUEST_FAILED', message)

export const invalidOperator = (message: string) => new DatabaseError('DATABASE_INVALID_OPERRATOR', message)

export const collectionNotExist = (name: string) =>
  new DatabaseError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)

export const transactionConflict = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  )

export const transactionNotExist = (id: string) =>
  requestFailed(`[ResourceUnavailable.TransactionNotExist] Transaction does not exist, or has expired: ${id}`)

export function duplicateKey(collection: string, index: string, key: Record<string, unknown>): DatabaseError {
  const shown = Object.entries(key).map(([field, value]) => `${field}: ${JSON.stringify(value ?? null)}`).join(', ')
  const message = `E11000 duplicate key error collection: ${collection} index: ${index} dup key: { ${shown} }`
  return new DatabaseError('DATABASE_REQUEST_FAILED', `multiple write errors: [{write errors: [{${message}}]}, {<nil>}]`, true)
}
