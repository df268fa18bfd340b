import { DatabaseError } from '../database'
import { IndexContradicted } from '../database/contradiction'
import { FileError, unreadable } from '../database/persistence/file-error'

/** Already a sentence: the file is to blame, and another one may be better. */
export class NotImported extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`${what}。没有导入任何内容；请换一份导出文件。`, options)
  }
}

/** Whether SQLite had such a document already. */
export const isOfRepeated = (reason: unknown): boolean => reason instanceof NotImported && (reason.cause as { code?: string } | undefined)?.code === 'SQLITE_CONSTRAINT_UNIQUE'

/** Why what a file says was not taken, in a sentence: for want of room or rights in the database that it was to go to, or because of the file. */
export function whyNotImported(reason: unknown, from: string, database: string): unknown {
  const isOfSystem = reason instanceof Error && 'syscall' in reason
  if (reason instanceof NotImported || isOfSystem) return reason
  if (reason instanceof IndexContradicted) return new NotImported(`${from} 里的内容自相矛盾：${reason.what}`)
  const cause = reason instanceof DatabaseError ? (reason.cause ?? reason) : reason
  const error = unreadable(database, cause)
  if (error instanceof FileError && error.trouble !== 'damaged') return error
  return new NotImported(`${from} 里的内容自相矛盾，或者不是导出时的样子（${cause instanceof Error ? cause.message : String(cause)}）`, { cause })
}
