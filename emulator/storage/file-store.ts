import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BodyTooLong } from '../http/request'

/** What is known about a stored file. `creator` is the openid that sent it, or absent when a function did. */
export interface StoredFile {
  path: string
  size: number
  creator?: string
  createdAt: number
}

export interface FileStore {
  /** Streams to disk; throws `BodyTooLong`, and keeps nothing then. */
  write(file: { path: string; creator?: string }, bytes: Readable): Promise<StoredFile>
  find(path: string): Promise<StoredFile | undefined>
  read(path: string): Readable
  remove(path: string): Promise<boolean>
}

const longest = 50 * 1024 * 1024

function limit(most: number): Transform & { seen: number } {
  const counter = Object.assign(
    new Transform({
      transform(chunk: Buffer, _, next) {
        counter.seen += chunk.length
        // What is too long is read to its end but not kept, so that the sender hears why.
        next(null, counter.seen > most ? undefined : chunk)
      },
    }),
    { seen: 0 },
  )
  return counter
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/** Files under names made from a hash, so that no path can leave the folder; each with a card beside it. */
export async function createFileStore(folder: string, now: () => number): Promise<FileStore> {
  await mkdir(folder, { recursive: true })
  // Whoever was sending these was cut off with the process.
  for (const name of await readdir(folder)) if (/\.arriving(\.json)?$/.test(name)) await rm(join(folder, name))
  const bytesOf = (path: string) => join(folder, createHash('sha256').update(path).digest('hex'))
  const cardOf = (path: string) => `${bytesOf(path)}.json`

  async function find(path: string): Promise<StoredFile | undefined> {
    try {
      return JSON.parse(await readFile(cardOf(path), 'utf8')) as StoredFile
    } catch {
      return undefined
    }
  }

  async function receive(bytes: Readable, arriving: string): Promise<number> {
    const counter = limit(longest)
    await pipeline(bytes, counter, createWriteStream(arriving))
    if (counter.seen > longest) throw new BodyTooLong(longest)
    await sync(arriving)
    return counter.seen
  }

  return {
    find,
    read: path => createReadStream(bytesOf(path)),
    async write({ path, creator }, bytes) {
      const arriving = join(folder, `${randomUUID()}.arriving`)
      try {
        const size = await receive(bytes, arriving)
        const file: StoredFile = { path, size, creator, createdAt: now() }
        await writeFile(`${arriving}.json`, JSON.stringify(file))
        await rename(arriving, bytesOf(path))
        await rename(`${arriving}.json`, cardOf(path))
        return file
      } finally {
        await rm(arriving, { force: true })
        await rm(`${arriving}.json`, { force: true })
      }
    },
    async remove(path) {
      if (!(await find(path))) return false
      await rm(cardOf(path), { force: true })
      await rm(bytesOf(path), { force: true })
      return true
    },
  }
}
