import { closeSync, existsSync, fstatSync, fsyncSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentId, sqlite, type StoredChange } from '../database'
import { checkWhole } from '../database/check-stored'
import { isId } from '../database/new-document'
import { syncFolder } from '../database/persistence/open-file'
import { assertUnused } from './in-use'
import { checkKept } from './kept-texts'
import { NotImported, isOfRepeated, whyNotImported } from './not-imported'
import { dated, holdsData, placesIn, removeEmpty } from './place'
import { readSnapshot } from './read-snapshot'
import { repeatedIn } from './repeated'
import { beginReplacement, finishReplacement } from './replacement'
import { isSecret } from './secret'
import { count, isFileName, noCounts, type Counts, type Line } from './snapshot-format'

const BATCH = 500

/** Writes the lines of a snapshot into a folder of its own. */
function createWriter(folder: string, from: string) {
  const { database, files, secret } = placesIn(folder)
  mkdirSync(files)
  const persistence = sqlite(database)
  let batch: StoredChange[] = []
  let handle: number | undefined
  let wholeSize = 0

  function flush(): void {
    if (batch.length > 0) persistence.write(batch)
    batch = []
  }

  function endFile(): void {
    if (handle === undefined) return
    fsyncSync(handle)
    const isWhole = fstatSync(handle).size === wholeSize
    closeSync(handle)
    handle = undefined
    if (!isWhole) throw new NotImported(`${from} 里有一个文件的大小不符`)
  }

  function beginFile(name: string, size: number): void {
    endFile()
    if (!isFileName(name)) throw new NotImported(`${from} 里有一个不该有的文件名：${name}`)
    handle = openSync(join(files, name), 'wx')
    wholeSize = size
  }

  function writeSecret(text: string): void {
    if (!isSecret(text)) throw new NotImported(`${from} 里的 secret 不是原来写下的样子`)
    writeFileSync(secret, text, { mode: 0o600, flush: true })
  }

  function put(collection: string, document: { _id: DocumentId } | undefined): void {
    const id: unknown = document?._id
    if (id === undefined) throw new NotImported(`${from} 里集合 ${collection} 有一个文档没有 _id`)
    if (!isId(id)) throw new NotImported(`${from} 里集合 ${collection} 有一个文档的 _id 是 ${JSON.stringify(id)}，它要是一段文字（不能是空的）或者一个数`)
    batch.push({ collection, id, text: JSON.stringify(document), isNew: true })
  }

  function take(line: Line): void {
    if (line[0] === 'secret') writeSecret(line[1])
    else if (line[0] === 'collection') persistence.declare(line[1])
    else if (line[0] === 'kept') persistence.kept().set(line[1], line[2])
    else if (line[0] === 'file') beginFile(line[1], line[2])
    else if (line[0] === 'bytes' && handle !== undefined) writeFileSync(handle, Buffer.from(line[1], 'base64'))
    else if (line[0] === 'document') put(line[1], line[2])
    if (batch.length >= BATCH) flush()
  }

  function end(): void {
    endFile()
    flush()
    syncFolder(files)
    persistence.close()
  }

  function abandon(): void {
    if (handle !== undefined) closeSync(handle)
    persistence.close()
  }

  return { take, end, abandon }
}

async function copyTo(folder: string, from: string, data: string): Promise<Counts> {
  const counts = noCounts()
  const writer = createWriter(folder, from)
  const inSentence = (work: () => void) => {
    try {
      work()
    } catch (reason) {
      throw whyNotImported(reason, from, placesIn(data).database)
    }
  }
  try {
    for await (const line of readSnapshot(from)) {
      count(counts, line)
      inSentence(() => writer.take(line))
    }
    inSentence(writer.end)
  } catch (reason) {
    writer.abandon()
    const repeated = isOfRepeated(reason) ? await repeatedIn(from) : undefined
    throw repeated === undefined ? reason : new NotImported(repeated)
  }
  inSentence(() => prove(placesIn(folder).database))
  return counts
}

/** What opens here opens there: every document, every index, and what is kept beside them. */
function prove(database: string): void {
  const persistence = sqlite(database)
  try {
    checkWhole(persistence)
    checkKept(persistence.kept())
  } finally {
    persistence.close()
  }
}

export interface Imported extends Counts {
  /** Where the state is that was there before. */
  keptIn?: string
}

/**
 * Makes the folder hold what `exportState` wrote, all of it or nothing. Throws a sentence when the file is not sound, the
 * folder is in use, or it holds data and `isReplacing` does not say that this may go; nothing has changed then.
 */
export async function importState(from: string, data: string, isReplacing = false): Promise<Imported> {
  if (!existsSync(from)) throw new Error(`没有 ${from} 这个文件。`)
  if (statSync(from).isDirectory()) throw new Error(`${from} 是一个文件夹，不是导出文件，没有导入任何内容；请写出导出文件的名字。`)
  await assertUnused(data)
  finishReplacement(data)
  const isMade = !existsSync(data)
  const isFilled = !isMade && holdsData(data)
  if (isFilled && !isReplacing) throw new Error(`${data} 里已经有数据，没有导入；换一个空的文件夹，或者加上 --replace（原来的会留在旁边）。`)
  const replacement = beginReplacement(data, `replaced-${dated()}`)
  try {
    const counts = await copyTo(replacement.folder, from, data)
    // Whoever has started meanwhile would go on writing into what is put aside.
    await assertUnused(data)
    const keptIn = replacement.take()
    return isFilled ? { ...counts, keptIn } : counts
  } catch (reason) {
    replacement.discard()
    if (isMade) removeEmpty(data)
    throw reason
  }
}
