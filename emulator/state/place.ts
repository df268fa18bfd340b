import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a data folder holds: the state, and nothing else of it is ever moved or replaced. */
export const DATABASE = 'database.sqlite'
export const FILES = 'files'
export const SECRET = 'secret'

/** SQLite's own files beside the database: they belong to it, and must never meet another one. */
export const BESIDE_DATABASE = ['-wal', '-journal', '-shm'].map(ending => `${DATABASE}${ending}`)

export const placesIn = (data: string) => ({ database: join(data, DATABASE), files: join(data, FILES), secret: join(data, SECRET) })

/** Whether somebody's documents or files are there. A secret alone is nothing that anybody would miss. */
export function holdsData(data: string): boolean {
  const { database, files } = placesIn(data)
  return existsSync(database) || (existsSync(files) && readdirSync(files).length > 0)
}

/** For whoever has made it and has no use for it; anything in it is somebody's. */
export function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}

/** `2026-11-22T10-50-00-000Z`, for names of folders. */
export const dated = () => new Date().toISOString().replace(/[:.]/g, '-')
