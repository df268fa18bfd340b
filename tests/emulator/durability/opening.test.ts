import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { sqlite } from '../../../emulator/database'
import { closeFile, openFile } from '../../../emulator/database/persistence/open-file'
import { openDataFolder } from '../../../emulator/data-folder'
import { errorOf } from '../database/a-database'
import { aFolder, contentOf, cutTo, fileIn, fill, overwrite, someDocuments } from './a-folder'

const OLD_TABLES = `
  CREATE TABLE collections (name TEXT PRIMARY KEY, declaration TEXT NOT NULL);
  CREATE TABLE documents (
    position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
    UNIQUE (collection, id)
  );
  INSERT INTO collections VALUES ('things', '{"name":"things","permission":"ADMINONLY","indexes":[]}');
  INSERT INTO documents (collection, id, text) VALUES ('things', 'a', '{"_id":"a","n":1,"at":{"$date":5}}');`

test('a file that an earlier version made opens with all that is in it, and can keep what the earlier one did not know', () => {
  const file = fileIn(aFolder())
  const connection = new Sqlite(file)
  connection.exec(OLD_TABLES)
  connection.close()
  expect(contentOf(file)).toEqual([{ _id: 'a', n: 1, at: new Date(5) }])
  const persistence = sqlite(file)
  persistence.kept().set('clock', '42')
  persistence.close()
  const again = sqlite(file)
  expect([again.kept().get('clock'), again.kept().get('nothing')]).toEqual(['42', undefined])
  again.close()
})

test('a write is on disk before it is answered: the log is synced at every commit, and the file is for one program alone', () => {
  const connection = openFile(fileIn(aFolder()))
  const asked = ['journal_mode', 'synchronous', 'locking_mode', 'secure_delete', 'user_version'].map((name) => connection.prepare(`PRAGMA ${name}`).raw().all().flat()[0])
  expect(asked).toEqual(['wal', 2, 'exclusive', 1, 1])
  closeFile(connection)
})

test('a program that was killed while it made its file starts again from nothing', () => {
  const file = fileIn(aFolder())
  writeFileSync(`${file}.new`, 'half')
  fill(file, someDocuments(3))
  expect(contentOf(file)).toHaveLength(3)
})

describe('is refused in one sentence, and not touched:', () => {
  const sentences: [string, RegExp, (file: string) => void][] = [
    ['a file of a newer version', /格式 99.*换回新版本/, (file) => {
      const connection = new Sqlite(file)
      connection.exec('PRAGMA user_version = 99')
      connection.close()
    }],
    ['a file of the version before that lacks a table', /一部分损坏.*repair/, (file) => {
      const connection = new Sqlite(file)
      connection.exec('DROP TABLE documents; PRAGMA user_version = 1')
      connection.close()
    }],
    ['an empty file', /是空的.*从备份恢复/, (file) => cutTo(file, 0)],
    ['a file that is no database', /看不出是数据文件.*repair/, (file) => writeFileSync(file, '这不是数据库'.repeat(200))],
    ['a file that is cut short', /一部分损坏.*repair/, (file) => cutTo(file, 9000)],
    ['a file with pages that say nothing', /一部分损坏.*repair/, (file) => overwrite(file, 4096, Buffer.alloc(20_000, 7))],
  ]
  test.each(sentences)('%s', (_, sentence, spoil) => {
    const folder = aFolder()
    const file = fileIn(folder)
    fill(file, someDocuments(200))
    spoil(file)
    const [before, names] = [readFileSync(file), readdirSync(folder)]
    const error = errorOf(() => sqlite(file))
    expect(error).toMatchObject({ code: 'DATABASE_FILE_UNREADABLE', message: expect.stringMatching(sentence) as string })
    expect(error.message.match(/。/g)).toHaveLength(1)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(names)
  })

  test('a file that another one has open', () => {
    const file = fileIn(aFolder())
    const first = sqlite(file)
    expect(errorOf(() => sqlite(file)).message).toMatch(/正被另一个程序使用/)
    first.write([{ collection: 'things', id: 'a', text: '{"_id":"a"}', isNew: true }])
    first.close()
  })

  test('a file that another one has open since its last owner was killed', () => {
    const [left, folder] = [fileIn(aFolder()), aFolder()]
    const killed = sqlite(left)
    killed.write([{ collection: 'things', id: 'a', text: '{"_id":"a"}', isNew: true }])
    for (const end of ['', '-wal']) copyFileSync(`${left}${end}`, `${fileIn(folder)}${end}`)
    killed.close()
    const first = sqlite(fileIn(folder))
    expect(errorOf(() => sqlite(fileIn(folder))).message).toMatch(/正被另一个程序使用/)
    first.write([{ collection: 'things', id: 'b', text: '{"_id":"b"}', isNew: true }])
    expect([...first.documents()]).toHaveLength(2)
    first.close()
  })

  test('a file where the folder should be, and an empty secret', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'file'), '')
    expect(errorOf(() => openDataFolder(join(folder, 'file'))).message).toMatch(/是一个文件，不是文件夹/)
    mkdirSync(join(folder, 'own'))
    writeFileSync(join(folder, 'own/files'), '')
    expect(errorOf(() => openDataFolder(join(folder, 'own'))).message).toMatch(/own.files 是一个文件，不是文件夹/)
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data/secret'), '')
    expect(errorOf(() => openDataFolder(join(folder, 'data'))).message).toMatch(/secret 是空的/)
  })
})
