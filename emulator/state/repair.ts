import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, sqlite } from '../database'
import { FileError, type FileTrouble } from '../database/persistence/file-error'
import { type Salvage, salvage } from '../database/persistence/salvage/salvage'
import { dated, placesIn, DATABASE } from './place'
import { beginReplacement, finishReplacement } from './replacement'

export interface Repaired {
  saved: number
  lost: Salvage['lost']
  /** Where the damaged file is. */
  keptIn: string
}

/** Whether the file opens with all that is in it. Throws when something else than damage is in the way. */
function isSound(database: string): boolean {
  try {
    openDatabase({ persistence: sqlite(database) }).close()
    return true
  } catch (reason) {
    if (reason instanceof FileError && DAMAGE.includes(reason.trouble)) return false
    throw reason
  }
}

const DAMAGE: FileTrouble[] = ['damaged', 'noDatabase', 'empty']

const BATCH = 500

/** A new file with everything that was found. */
function build(file: string, { collections, documents, kept }: Salvage): void {
  const persistence = sqlite(file)
  for (const collection of collections) persistence.declare(collection)
  for (let at = 0; at < documents.length; at += BATCH) {
    persistence.write(documents.slice(at, at + BATCH).map(document => ({ ...document, isNew: true })))
  }
  for (const { name, text } of kept) persistence.kept().set(name, text)
  persistence.close()
}

/** Saves what is sound in a damaged database; undefined when nothing is damaged. The damaged file is kept. Throws a sentence. */
export function repair(data: string): Repaired | undefined {
  finishReplacement(data)
  const { database } = placesIn(data)
  if (!existsSync(database)) throw new Error(`${data} 里没有数据文件，没有什么要修的。`)
  if (isSound(database)) return undefined
  const found = salvage(database)
  if (found.documents.length === 0) throw new Error(`${database} 里一个完好的文档也没找到，没有改动它；请从备份恢复。`)
  const replacement = beginReplacement(data, `damaged-${dated()}`)
  try {
    build(join(replacement.folder, DATABASE), found)
    return { saved: found.documents.length, lost: found.lost, keptIn: replacement.take() }
  } catch (reason) {
    replacement.discard()
    throw reason
  }
}
