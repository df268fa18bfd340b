import { existsSync } from 'node:fs'
import { sqlite } from '../database'
import { FileError } from '../database/persistence/file-error'
import { placesIn } from './place'
import { whoRuns } from './running'

/** Throws a sentence when a program works with this folder. A damaged database is not in use. */
export async function assertUnused(data: string): Promise<void> {
  const running = await whoRuns(data)
  if (running) throw new Error(`${data} 正在使用中（${running.url}，进程 ${running.pid}），请先停下它。`)
  const { database } = placesIn(data)
  if (!existsSync(database)) return
  try {
    sqlite(database).close()
  } catch (reason) {
    if (reason instanceof FileError && ['damaged', 'noDatabase', 'empty', 'newer'].includes(reason.trouble)) return
    throw reason
  }
}
