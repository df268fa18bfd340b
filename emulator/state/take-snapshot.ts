import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DurablePersistence } from '../database/persistence/sqlite'
import { placesIn } from './place'

/**
 * A copy of this moment's state in a folder of its own inside of the data folder: documents as they are on disk, files as
 * second names of the same bytes, the secret that it runs with. Whoever asked for it removes it; a start removes what was left.
 */
export function takeSnapshot(data: string, persistence: DurablePersistence, secret: string): string {
  const folder = mkdtempSync(join(data, SNAPSHOT))
  const [from, to] = [placesIn(data), placesIn(folder)]
  try {
    persistence.copyTo(to.database)
    writeFileSync(to.secret, secret, { mode: 0o600 })
    mkdirSync(to.files)
    // After the documents: what they name has arrived before them.
    for (const card of namesIn(from.files).filter(name => name.endsWith('.json'))) linkFile(card, from.files, to.files)
    return folder
  } catch (reason) {
    rmSync(folder, { recursive: true, force: true })
    throw reason
  }
}

const SNAPSHOT = 'snapshot-'

export function removeSnapshots(data: string): void {
  for (const name of namesIn(data)) if (name.startsWith(SNAPSHOT)) rmSync(join(data, name), { recursive: true, force: true })
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

const ATTEMPTS = 5

/** A card and the bytes that it names; while this looks, another card may take its place, or none. */
function linkFile(card: string, from: string, to: string): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!secondName(join(from, card), join(to, card))) return
    const bytes = bytesOf(join(to, card)) ?? card.replace(/\.json$/, '')
    if (secondName(join(from, bytes), join(to, bytes))) return
    rmSync(join(to, card))
  }
}

function bytesOf(card: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(card, 'utf8')) as { bytes?: string }).bytes
  } catch {
    return undefined
  }
}

/** Whether there was such a file. Where files cannot have two names, it is copied. */
function secondName(file: string, name: string): boolean {
  try {
    linkSync(file, name)
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return false
    copyFileSync(file, name)
  }
  return true
}
