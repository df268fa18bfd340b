import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What is known about a stored file. `creator` is the openid that sent it, or absent when a function did. */
export interface StoredFile {
  path: string
  size: number
  creator?: string
  createdAt: number
}

/** A stored file and the name under which its bytes lie. */
export interface Card extends StoredFile {
  bytes: string
}

/** Names made from a hash, so that no path can leave the folder. */
export const nameOf = (path: string) => createHash('sha256').update(path).digest('hex')

export const newBytesName = (path: string) => `${nameOf(path)}.${randomUUID()}`

const fileOf = (folder: string, path: string) => join(folder, `${nameOf(path)}.json`)

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What was written is on disk when this resolves, its name in the folder too. */
export async function settle(folder: string, name: string): Promise<void> {
  await sync(join(folder, name))
  await sync(folder)
}

/** A card may come from somebody else's snapshot: it speaks of its own path, and its bytes lie beside it. */
function isProper(card: Card, path: string): boolean {
  const [name, part = '', ...more] = String(card.bytes).split('.')
  return card.path === path && name === nameOf(path) && /^[\w-]*$/.test(part) && more.length === 0
}

export async function readCard(folder: string, path: string): Promise<Card | undefined> {
  try {
    const card = JSON.parse(await readFile(fileOf(folder, path), 'utf8')) as StoredFile & { bytes?: string }
    const whole = { ...card, bytes: card.bytes ?? nameOf(path) }
    return isProper(whole, path) ? whole : undefined
  } catch {
    return undefined
  }
}

/** From one moment to the next the path means these bytes and no others. */
export async function writeCard(folder: string, card: Card): Promise<void> {
  const arriving = `${card.bytes}.arriving`
  await writeFile(join(folder, arriving), JSON.stringify(card))
  await sync(join(folder, arriving))
  await rename(join(folder, arriving), fileOf(folder, card.path))
  await sync(folder)
}

export async function removeCard(folder: string, path: string): Promise<void> {
  await rm(fileOf(folder, path), { force: true })
  await sync(folder)
}
