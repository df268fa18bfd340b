import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Doc, openDatabase, sqlite } from '../../../emulator/database'
import { aCollection, anIndex } from '../database/a-database'

export const PAGE = 4096

/** A data folder of this test's own; it goes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'durability-'))
  folders.push(folder)
  return folder
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export const fileIn = (folder: string) => join(folder, 'database.sqlite')

/** Some longer than a page, so that they need several, and some with a number as their name. */
export const someDocuments = (count: number): Doc[] =>
  Array.from({ length: count }, (_, n) => ({ _id: n % 5 === 3 ? n : `d${n}`, n, text: '漏水'.repeat(n % 10 === 0 ? 800 : 40), at: new Date(n) }))

/** A database file with these documents, closed. */
export function fill(file: string, documents: Doc[]): void {
  const db = openDatabase({ persistence: sqlite(file) })
  db.declare([aCollection('things', [anIndex(['n'], true)])])
  for (let at = 0; at < documents.length; at += 100) db.insert('things', documents.slice(at, at + 100))
  db.close()
}

/** Everything in `things`, in the order of its numbers. */
export function contentOf(file: string): Doc[] {
  const db = openDatabase({ persistence: sqlite(file) })
  try {
    const pages = Array.from({ length: Math.ceil(db.count('things', {}) / 1000) }, (_, page) => page)
    return pages.flatMap((page) => db.find('things', { query: {}, order: [{ field: 'n', direction: 1 }], offset: page * 1000, limit: 1000 }))
  } finally {
    db.close()
  }
}

export const pagesOf = (file: string): number => readFileSync(file).length / PAGE

/** Writes over bytes of a file, as a failing disk would. */
export function overwrite(file: string, at: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

export const cutTo = (file: string, size: number): void => writeFileSync(file, readFileSync(file).subarray(0, size))
