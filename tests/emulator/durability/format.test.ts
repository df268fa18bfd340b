import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Sqlite from 'libsql'
import { type DocumentId, type Persistence, sqlite } from '../../../emulator/database'
import { exportState } from '../../../emulator/state/export-state'
import { importState } from '../../../emulator/state/import-state'
import { repair } from '../../../emulator/state/repair'
import { aCollection } from '../database/a-database'
import { aFolder, fileIn, overwrite } from './a-folder'

/** What a closed file says; an earlier program refuses more than 1. */
function formatOf(file: string): number {
  const connection = new Sqlite(file)
  const [[format = 0] = []] = connection.prepare('PRAGMA user_version').raw().all() as unknown as [number][]
  connection.close()
  return format
}

const stored = (...ids: DocumentId[]) => ids.map((id) => ({ collection: 'things', id, text: JSON.stringify({ _id: id }), isNew: true }))

function within(file: string, work: (persistence: Persistence) => void): void {
  const persistence = sqlite(file)
  persistence.declare(aCollection('things'))
  work(persistence)
  persistence.close()
}

function filled(...ids: DocumentId[]): string {
  const folder = aFolder()
  within(fileIn(folder), (persistence) => persistence.write(stored(...ids)))
  return folder
}

test('a file says format 2 from the first number on that is an _id, and an earlier program opens it until then', () => {
  const file = fileIn(filled('a', '13'))
  expect(formatOf(file)).toBe(1)
  within(file, (persistence) => {
    persistence.write([{ collection: 'things', id: 'a', text: '{"_id":"a","n":13}', isNew: false }])
    // Made and removed within one transaction.
    persistence.write([{ collection: 'things', id: 7, text: undefined, isNew: true }])
  })
  expect(formatOf(file)).toBe(1)
  within(file, (persistence) => persistence.write(stored('b', 13)))
  expect(formatOf(file)).toBe(2)
  within(file, (persistence) => persistence.write([{ collection: 'things', id: 13, text: undefined, isNew: false }]))
  expect(formatOf(file)).toBe(2)
})

test('what is refused raises nothing, and what comes after it does', () => {
  const file = fileIn(filled('a'))
  within(file, (persistence) => expect(() => persistence.write(stored(13, 'a'))).toThrow('SQLITE_CONSTRAINT'))
  expect(formatOf(file)).toBe(1)
  within(file, (persistence) => {
    expect(() => persistence.write(stored(13, 'a'))).toThrow('SQLITE_CONSTRAINT')
    persistence.write(stored(13))
  })
  expect(formatOf(file)).toBe(2)
})

test('wherever a program is killed, no file with a number says format 1', () => {
  const from = fileIn(filled('a'))
  const persistence = sqlite(from)
  persistence.write(stored('b', 13))
  persistence.write(stored('c'))
  const log = readFileSync(`${from}-wal`)
  const seen = new Set<string>()
  for (let size = 32; size <= log.length; size += 24 + 4096) {
    const to = fileIn(aFolder())
    copyFileSync(from, to)
    writeFileSync(`${to}-wal`, log.subarray(0, size))
    const connection = new Sqlite(to)
    const [[format = 0] = []] = connection.prepare('PRAGMA user_version').raw().all() as unknown as [number][]
    const [[count = 0] = []] = connection.prepare("SELECT count(*) FROM documents WHERE typeof(id) = 'blob'").raw().all() as unknown as [number][]
    connection.close()
    seen.add(`${count} in format ${format}`)
  }
  expect([...seen]).toEqual(['0 in format 1', '1 in format 2'])
  persistence.close()
})

test.each<[string, DocumentId[], number]>([['texts', ['a', '13'], 1], ['a number', ['a', 13], 2]])('a copy, a repaired file and an exported one say what is in them: %s', async (_, ids, format) => {
  const folder = filled(...ids)
  const [copy, exported, imported] = [join(aFolder(), 'copy.sqlite'), join(aFolder(), 'state.gz'), aFolder()]
  const persistence = sqlite(fileIn(folder))
  persistence.copyTo(copy)
  persistence.close()
  expect(formatOf(copy)).toBe(format)
  await exportState(folder, exported)
  expect(gunzipSync(readFileSync(exported)).toString()).toMatch(new RegExp(`^\\["cloud-emulator",\\{"version":${format},`))
  await importState(exported, imported)
  expect(formatOf(fileIn(imported))).toBe(format)
  overwrite(fileIn(folder), 100, Buffer.from([0xff]))
  expect(repair(folder)).toMatchObject({ saved: ids.length, lost: [] })
  expect(formatOf(fileIn(folder))).toBe(format)
})
