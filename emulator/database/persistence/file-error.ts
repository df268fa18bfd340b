import { dirname } from 'node:path'
import { repairing } from '../../program'
import { DatabaseError } from '../database-error'

export type FileTrouble = 'inUse' | 'newer' | 'empty' | 'noDatabase' | 'forbidden' | 'full' | 'unusable' | 'damaged'

/** Why a file is not opened, in one sentence for the person who starts the program. The file was not changed. */
export class FileError extends DatabaseError {
  constructor(readonly trouble: FileTrouble, file: string, detail = '') {
    super('DATABASE_FILE_UNREADABLE', SENTENCES[trouble](file, detail))
  }
}

const repairIn = (file: string) => `运行 ${repairing(dirname(file))}`

const SENTENCES: Record<FileTrouble, (file: string, detail: string) => string> = {
  inUse: (file) => `数据文件 ${file} 正被另一个程序使用，请先关掉那个程序再启动。`,
  newer: (file, version) => `数据文件 ${file} 是更新版本的程序写的（格式 ${version}），这个版本不认得；文件没有被改动，请换回新版本来打开。`,
  empty: (file) => `数据文件 ${file} 是空的，里面的内容已经不在了；请从备份恢复它，或者把它移走，再从头开始。`,
  noDatabase: (file) => `${file} 看不出是数据文件，没有被改动；如果它原来是，${repairIn(file)} ，也许还能救回内容；如果不是，请把它移走。`,
  forbidden: (file) => `数据文件夹 ${dirname(file)} 不让写，数据保存不了；请给它写的权限，或者换一个文件夹启动。`,
  full: (file) => `放数据的磁盘满了，${file} 写不进去，原来的内容没有被改动；请腾出一些空间再启动。`,
  unusable: (file, detail) => `数据文件夹 ${dirname(file)} 用不了，请看看是不是写错了，或者换一个文件夹（${detail}）。`,
  damaged: (file, detail) => `数据文件 ${file} 有一部分损坏了，没有被改动；${repairIn(file)} ，还能读的内容都会救到新文件里（${detail}）。`,
}

const TROUBLES: [RegExp, FileTrouble][] = [
  [/SQLITE_BUSY|SQLITE_LOCKED|database is locked/, 'inUse'],
  [/SQLITE_FULL|ENOSPC|EDQUOT|EFBIG|SQLITE_IOERR_WRITE/, 'full'],
  [/SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM|EROFS|unable to open database file/, 'forbidden'],
  [/SQLITE_NOTADB|file is not a database/, 'noDatabase'],
]

/** SQLite's and the system's own words in ours. */
export function unreadable(file: string, reason: unknown): DatabaseError {
  if (reason instanceof FileError) return reason
  const detail = reason instanceof Error ? reason.message : String(reason)
  const code = typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : ''
  const isOfSystem = typeof reason === 'object' && reason !== null && 'syscall' in reason
  const [, trouble = isOfSystem ? 'unusable' : 'damaged'] = TROUBLES.find(([pattern]) => pattern.test(`${code} ${detail}`)) ?? []
  return new FileError(trouble, file, detail)
}
