import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Doc, sqlite } from '../database'
import { syncFolder } from '../database/persistence/open-file'
import type { DurablePersistence } from '../database/persistence/sqlite'
import { assertUnused } from './in-use'
import { holdsData, placesIn } from './place'
import { finishReplacement } from './replacement'
import { readSecret } from './secret'
import { SNAPSHOT_VERSION, VERSION_OF_TEXTS, count, isFileName, noCounts, type Counts, type Line } from './snapshot-format'

const CHUNK = 3 * 65_536

async function* filesIn(folder: string): AsyncGenerator<Line> {
  const names = existsSync(folder) ? readdirSync(folder).filter(isFileName) : []
  for (const name of names) {
    yield ['file', name, statSync(join(folder, name)).size]
    for await (const bytes of createReadStream(join(folder, name), { highWaterMark: CHUNK })) yield ['bytes', (bytes as Buffer).toString('base64')]
  }
}

async function* stateOf(persistence: DurablePersistence, { files, secret }: { files: string; secret: string }): AsyncGenerator<Line> {
  yield ['cloud-emulator', { version: persistence.mayHoldNumbers() ? SNAPSHOT_VERSION : VERSION_OF_TEXTS, madeAt: new Date().toISOString() }]
  if (existsSync(secret)) yield ['secret', readSecret(secret)]
  for (const collection of persistence.collections()) yield ['collection', collection]
  for (const { collection, document } of persistence.documents()) yield ['document', collection, document as Doc]
  const kept = persistence.kept()
  for (const name of kept.names()) yield ['kept', name, kept.get(name) ?? '']
  yield* filesIn(files)
}

async function* texts(lines: AsyncIterable<Line>, counts: Counts): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const line of lines) {
    count(counts, line)
    const text = `${JSON.stringify(line)}\n`
    hash.update(text)
    yield text
  }
  const end: Line = ['end', { ...counts, digest: hash.digest('hex') }]
  yield `${JSON.stringify(end)}\n`
}

/** Throws a sentence when no new file can have this name. */
export function checkTarget(to: string): void {
  if (existsSync(to)) throw new Error(`${to} 已经有了，没有动它；请换一个名字。`)
  const folder = statSync(dirname(to), { throwIfNoEntry: false })
  if (!folder) throw new Error(`没有 ${dirname(to)} 这个文件夹，没有导出；请先建好它，或者换一个地方。`)
  if (!folder.isDirectory()) throw new Error(`${dirname(to)} 是一个文件，不是文件夹，没有导出；请换一个地方。`)
}

/**
 * Writes everything that the folder holds into one new file, which then is as secret as the folder. Nobody else may use
 * the folder meanwhile, so that it is one moment's state. Throws a sentence; then there is no file.
 */
export async function exportState(data: string, to: string): Promise<Counts> {
  checkTarget(to)
  await assertUnused(data)
  finishReplacement(data)
  if (!holdsData(data)) throw new Error(`${data} 里没有数据，没有什么可以导出。`)
  const places = placesIn(data)
  const persistence = sqlite(places.database)
  const writing = `${to}.writing`
  const counts = noCounts()
  try {
    const target = createWriteStream(writing, { mode: 0o600, flush: true })
    await pipeline(Readable.from(texts(stateOf(persistence, places), counts)), createGzip(), target)
    renameSync(writing, to)
    syncFolder(dirname(resolve(to)))
    return counts
  } catch (reason) {
    rmSync(writing, { force: true })
    throw reason
  } finally {
    persistence.close()
  }
}
