import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sqlite } from '../database'
import { checkStored } from '../database/check-stored'
import { FileError, type FileTrouble, unreadable } from '../database/persistence/file-error'
import { rebuild, type Rebuilt } from '../database/persistence/salvage/rebuild'
import { checkKept, soundKept } from './kept-texts'
import { dated, placesIn, DATABASE } from './place'
import { beginReplacement, finishReplacement } from './replacement'

export interface Repaired {
  saved: number
  /** The same, of each collection that is known, of those without a document too. */
  savedIn: Rebuilt['savedIn']
  lost: Rebuilt['lost']
  missing: Rebuilt['missing']
  /** What else was kept and is not whole any more, as a person calls it. */
  lostBeside: string[]
  /** Where the damaged file is. */
  keptIn: string
}

const DAMAGE: FileTrouble[] = ['damaged', 'noDatabase', 'empty']

function check(database: string): void {
  const persistence = sqlite(database)
  try {
    checkStored(persistence)
    checkKept(persistence.kept())
  } catch (reason) {
    throw unreadable(database, reason)
  } finally {
    persistence.close()
  }
}

/** Whether the file opens with all that is in it. Throws when something else than damage is in the way. */
function isSound(database: string): boolean {
  try {
    check(database)
    return true
  } catch (reason) {
    if (reason instanceof FileError && DAMAGE.includes(reason.trouble)) return false
    throw reason
  }
}

const isNothing = ({ saved, lost, collections, kept }: Rebuilt) => saved === 0 && (lost.length > 0 || collections.length + kept.length === 0)

/** A new file with everything that is sound in the damaged one. */
function build(database: string, file: string): Omit<Repaired, 'keptIn'> {
  const rebuilt = rebuild(database, file)
  if (isNothing(rebuilt)) throw new Error(`${database} 里一个完好的文档也没找到，没有改动它；请从备份恢复。`)
  const { kept, lost: lostBeside } = soundKept(rebuilt.kept)
  const persistence = sqlite(file)
  for (const collection of rebuilt.collections) persistence.declare(collection)
  for (const { name, text } of kept) persistence.kept().set(name, text)
  persistence.close()
  const countOf = (name: string) => rebuilt.savedIn.find(({ collection }) => collection === name)?.count ?? 0
  const savedIn = rebuilt.collections.map(({ name }) => ({ collection: name, count: countOf(name) }))
  return { saved: rebuilt.saved, savedIn, lost: rebuilt.lost, missing: rebuilt.missing, lostBeside }
}

/** Saves what is sound in a damaged database; undefined when nothing is damaged. The damaged file is kept. Throws a sentence. */
export function repair(data: string): Repaired | undefined {
  finishReplacement(data)
  const { database } = placesIn(data)
  if (!existsSync(database)) throw new Error(`${data} 里没有数据文件，没有什么要修的。`)
  if (isSound(database)) return undefined
  const replacement = beginReplacement(data, `damaged-${dated()}`)
  try {
    const built = build(database, join(replacement.folder, DATABASE))
    return { ...built, keptIn: replacement.take() }
  } catch (reason) {
    replacement.discard()
    throw reason
  }
}
