import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where an emulator keeps what it must not forget; with `memory`, a folder that goes when it closes. */
export interface DataFolder {
  databaseFile?: string
  files: string
  /** Seals sessions and file addresses; kept with the data, so that both survive a restart. */
  secret: string
  discard(): void
}

function readSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

export function openDataFolder(data: string): DataFolder {
  if (data !== 'memory') {
    mkdirSync(data, { recursive: true })
    return { databaseFile: join(data, 'database.sqlite'), files: join(data, 'files'), secret: readSecret(data), discard: () => undefined }
  }
  const folder = mkdtempSync(join(tmpdir(), 'cloud-emulator-'))
  return { files: join(folder, 'files'), secret: randomBytes(32).toString('hex'), discard: () => rmSync(folder, { recursive: true, force: true }) }
}
