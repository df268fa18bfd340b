import { dirname } from 'node:path'
import { DatabaseError } from '../database-error'

const refused = (sentence: string) => new DatabaseError('DATABASE_FILE_UNREADABLE', sentence)

/** Why a file is not opened, each in one sentence for the person who starts the program. The file was not changed. */
export const fileErrors = {
  inUse: (file: string) => refused(`数据文件 ${file} 正被另一个程序使用，请先关掉那个程序再启动。`),
  newer: (file: string, version: number) => refused(`数据文件 ${file} 是更新版本的程序写的（格式 ${version}），这个版本不认得；文件没有被改动，请换回新版本来打开。`),
  empty: (file: string) => refused(`数据文件 ${file} 是空的，里面的内容已经不在了；请从备份恢复它，或者把它移走，再从头开始。`),
  noDatabase: (file: string) => refused(`${file} 不是这个程序的数据文件，没有被改动；请把它移走，或者换一个文件夹启动。`),
  forbidden: (file: string) => refused(`数据文件夹 ${dirname(file)} 不让写，数据保存不了；请给它写的权限，或者换一个文件夹启动。`),
  full: (file: string) => refused(`放数据的磁盘满了，${file} 写不进去，也没有被改动；请腾出一些空间再启动。`),
  damaged: (file: string, detail: string) =>
    refused(`数据文件 ${file} 有一部分损坏了，没有被改动；运行 emulator repair --data ${dirname(file)} ，能读的内容都会救到新文件里（${detail}）。`),
}

const KINDS: [RegExp, Exclude<keyof typeof fileErrors, 'newer' | 'damaged'>][] = [
  [/SQLITE_BUSY|SQLITE_LOCKED|database is locked/, 'inUse'],
  [/SQLITE_FULL|ENOSPC|EDQUOT/, 'full'],
  [/SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM|EROFS|unable to open database file/, 'forbidden'],
  [/SQLITE_NOTADB|file is not a database/, 'noDatabase'],
]

/** SQLite's and the system's own words in ours. */
export function unreadable(file: string, reason: unknown): DatabaseError {
  if (reason instanceof DatabaseError) return reason
  const detail = reason instanceof Error ? reason.message : String(reason)
  const code = typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : ''
  const kind = KINDS.find(([pattern]) => pattern.test(`${code} ${detail}`))?.[1]
  return kind ? fileErrors[kind](file) : fileErrors.damaged(file, detail)
}
