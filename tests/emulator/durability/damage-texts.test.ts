import { readFileSync } from 'node:fs'
import { openDatabase, sqlite } from '../../../emulator/database'
import { aFolder, fileIn, fill, overwrite, someDocuments } from './a-folder'
import { recover } from './recover'

const DOCUMENTS = someDocuments(150)

test('what is no text any more is damage that a sentence tells of, and the documents are saved', () => {
  const folder = aFolder()
  fill(fileIn(folder), DOCUMENTS)
  overwrite(fileIn(folder), readFileSync(fileIn(folder)).indexOf('ADMINONLY'), Buffer.from([0xff]))
  const { documents, repaired } = recover(folder)
  expect([documents, repaired?.lost]).toEqual([DOCUMENTS, []])
})

test.each(['name TEXT PRIMARY KEY, declaration', 'name TEXT PRIMARY KEY, text', 'position INTEGER PRIMARY KEY'])('a table that has another column than it was made with (%s) is damage, too', (words) => {
  const folder = aFolder()
  fill(fileIn(folder), DOCUMENTS)
  overwrite(fileIn(folder), readFileSync(fileIn(folder)).indexOf(words), Buffer.from('x'))
  const { documents, repaired } = recover(folder)
  expect([documents, repaired?.lost]).toEqual([DOCUMENTS, []])
})

test.each(['"keys"', '"field"', '"unique"', '"direction"'])('an index whose declaration has lost its %s is left out of what is saved', (words) => {
  const folder = aFolder()
  fill(fileIn(folder), DOCUMENTS)
  overwrite(fileIn(folder), readFileSync(fileIn(folder)).indexOf(words) + 1, Buffer.from('x'))
  overwrite(fileIn(folder), 100, Buffer.from([0]))
  const { documents, repaired } = recover(folder)
  expect([documents, repaired?.lost]).toEqual([DOCUMENTS, []])
})

test('a key that is none any more hides no documents', () => {
  const folder = aFolder()
  fill(fileIn(folder), DOCUMENTS)
  overwrite(fileIn(folder), readFileSync(fileIn(folder)).indexOf(' PRIMARY KEY, collection'), Buffer.from('A'))
  const { documents, repaired } = recover(folder)
  expect([documents, repaired?.lost]).toEqual([DOCUMENTS, []])
})

test.each([
  ['whose collection is not there', 'thingsd77{', 'k'],
  ['with a letter that is none', 'd77","n":77,"text":"漏', '\xff'],
])('a document %s is damage, too', (_, words, byte) => {
  const folder = aFolder()
  fill(fileIn(folder), DOCUMENTS)
  const at = readFileSync(fileIn(folder)).indexOf(words) + (byte === 'k' ? 0 : Buffer.byteLength(words) - 1)
  overwrite(fileIn(folder), at, Buffer.from(byte, 'latin1'))
  const { documents, repaired } = recover(folder)
  expect(documents).toEqual(DOCUMENTS.filter(({ _id }) => _id !== 'd77'))
  expect(repaired?.lost).toEqual([{ collection: 'things', id: 'd77' }])
})

test.each([
  ['is no JSON any more', '"n":77,', '!'],
  ['has lost its _id', '_id":"d77"', 'x'],
])('a document among others whose text %s is damage, too: a start refuses all, a repair leaves out this one', (_, words, byte) => {
  const folder = aFolder()
  const file = fileIn(folder)
  fill(file, DOCUMENTS)
  overwrite(file, readFileSync(file).indexOf(words), Buffer.from(byte))
  expect(() => openDatabase({ persistence: sqlite(file) })).toThrow(/一部分损坏.*repair --data/)
  const { documents, repaired } = recover(folder)
  expect(documents).toEqual(DOCUMENTS.filter(({ _id }) => _id !== 'd77'))
  expect(repaired?.lost).toEqual([{ collection: 'things', id: 'd77' }])
})

test('what is kept beside the documents is read or called damaged, too', () => {
  const file = fileIn(aFolder())
  fill(file, DOCUMENTS.slice(0, 1))
  const persistence = sqlite(file)
  persistence.kept().set('clock-offset', '86400000')
  persistence.close()
  overwrite(file, readFileSync(file).indexOf('86400000'), Buffer.from([0xff]))
  const damaged = sqlite(file)
  expect(() => damaged.kept().get('clock-offset')).toThrow(/repair --data/)
  damaged.close()
})
