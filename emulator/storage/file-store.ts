import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BodyTooLong } from '../http/request'
import { newBytesName, readCard, removeCard, settle, writeCard, type Card, type StoredFile } from './file-card'

export type { StoredFile } from './file-card'

/** A file that somebody is about to read: what it was when they asked, whatever happens to it meanwhile. */
export interface OpenFile extends StoredFile {
  /** From byte `start` to byte `end`, both included. The file is closed at the end of the stream. */
  read(start?: number, end?: number): Readable
  close(): Promise<void>
}

export interface FileStore {
  /** Streams to disk, and is there for good when it resolves; throws `BodyTooLong`, and keeps nothing then. */
  write(file: { path: string; creator?: string }, bytes: Readable): Promise<StoredFile>
  find(path: string): Promise<StoredFile | undefined>
  open(path: string): Promise<OpenFile | undefined>
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

async function receive(bytes: Readable, file: string): Promise<number> {
  const counter = limit(longest)
  await pipeline(bytes, counter, createWriteStream(file))
  if (counter.seen > longest) throw new BodyTooLong(longest)
  return counter.seen
}

/** Whoever was sending or replacing these was cut off with the process: bytes that their card does not name. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder)
  const cards = new Set(names.filter(name => /^[^.]+\.json$/.test(name)))
  for (const name of names.filter(each => !cards.has(each) && each.includes('.'))) {
    const card = `${name.split('.')[0] ?? ''}.json`
    if (!cards.has(card) || (await isLeftBy(join(folder, card), name))) await rm(join(folder, name))
  }
}

async function isLeftBy(card: string, name: string): Promise<boolean> {
  try {
    return (JSON.parse(await readFile(card, 'utf8')) as Partial<Card>).bytes !== name
  } catch {
    // A damaged card says nothing against its bytes.
    return false
  }
}

async function openCard(folder: string, { bytes, ...file }: Card): Promise<OpenFile> {
  const handle = await open(join(folder, bytes), 'r')
  // Whoever waits for as many bytes as a wrong card says waits for ever.
  const { size } = await handle.stat()
  return { ...file, size, read: (start = 0, end) => handle.createReadStream({ start, end }), close: () => handle.close() }
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** A folder of bytes, and beside them a card for each path that says which bytes are its. */
export async function createFileStore(folder: string, now: () => number): Promise<FileStore> {
  await mkdir(folder, { recursive: true })
  await removeLeftovers(folder)
  /** Whoever changes which bytes belong to a path waits for whoever was before. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  async function replace(card: Card): Promise<void> {
    const before = await readCard(folder, card.path)
    await writeCard(folder, card)
    if (before) await rm(join(folder, before.bytes), { force: true })
  }

  return {
    find: path => readCard(folder, path),
    open: path => inTurn(async () => {
      const card = await readCard(folder, path)
      return card && openCard(folder, card).catch(unlessGone)
    }),
    async write({ path, creator }, stream) {
      const bytes = newBytesName(path)
      const size = await receive(stream, join(folder, bytes)).catch(async (error: unknown) => {
        await rm(join(folder, bytes), { force: true })
        throw error
      })
      await settle(folder, bytes)
      const file: StoredFile = { path, size, creator, createdAt: now() }
      await inTurn(() => replace({ ...file, bytes }))
      return file
    },
    remove: path => inTurn(async () => {
      const card = await readCard(folder, path)
      if (!card) return false
      await removeCard(folder, path)
      await rm(join(folder, card.bytes), { force: true })
      return true
    }),
  }
}
