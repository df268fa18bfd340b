import { copyFileSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Doc, openDatabase, sqlite } from '../../../emulator/database'
import { repair, type Repaired } from '../../../emulator/state/repair'
import { aCollection, byId, update } from '../database/a-database'
import { PAGE, aFolder, contentOf, cutTo, fileIn, fill, overwrite, pagesOf, someDocuments } from './a-folder'
import { recover } from './recover'

const DOCUMENTS = someDocuments(150)
const textOf = ({ at, ...document }: Doc) => JSON.stringify({ ...document, at: { $date: (at as Date).getTime() } })

/** Documents that are whole on a page of which no byte has changed. */
function soundIn(file: string, model: string): Doc[] {
  const [bytes, whole] = [readFileSync(file), readFileSync(model)]
  const pageAt = (place: Buffer, at: number) => place.subarray(Math.floor(at / PAGE) * PAGE, (Math.floor(at / PAGE) + 1) * PAGE)
  return DOCUMENTS.filter((document) => {
    const at = whole.indexOf(textOf(document))
    return at >= 0 && pageAt(bytes, at).equals(pageAt(whole, at))
  })
}

const saved = (documents: Doc[]) => new Map(documents.map((document) => [document._id, document]))

test('each page may say nothing any more: all other documents are saved, and the names of the lost ones are told', () => {
  const model = fileIn(aFolder())
  fill(model, DOCUMENTS)
  const repairs: Repaired[] = []
  for (let page = 0; page < pagesOf(model); page++) {
    const folder = aFolder()
    copyFileSync(model, fileIn(folder))
    overwrite(fileIn(folder), page * PAGE, Buffer.alloc(PAGE, page % 2 ? 0 : 0xa5))
    const sound = soundIn(fileIn(folder), model)
    const { documents, repaired } = recover(folder)
    const found = saved(documents)
    for (const document of sound) expect(found.get(document._id)).toEqual(document)
    for (const document of documents) expect(document).toEqual(DOCUMENTS[document.n as number])
    expect([...documents.map(({ _id }) => _id), ...(repaired?.lost ?? []).map(({ id }) => id)].sort()).toEqual(DOCUMENTS.map(({ _id }) => _id).sort())
    if (repaired) repairs.push(repaired)
  }
  // The first page, those of the table, and a long document's second page: not those of the index.
  expect(repairs.length).toBeGreaterThan(10)
  expect(repairs.some(({ lost }) => lost.length > 5)).toBe(true)
})

test('bytes turned at random places never cost a document that is still there, nor end in anything but a sentence', () => {
  const model = fileIn(aFolder())
  fill(model, DOCUMENTS)
  const size = readFileSync(model).length
  const turns = fc.array(fc.tuple(fc.nat(size - 101).map((at) => at + 100), fc.nat(255)), { minLength: 1, maxLength: 12 })
  fc.assert(fc.property(turns, (bytes) => {
    const folder = aFolder()
    copyFileSync(model, fileIn(folder))
    for (const [at, byte] of bytes) overwrite(fileIn(folder), at, Buffer.from([byte]))
    const sound = soundIn(fileIn(folder), model)
    const found = saved(recover(folder).documents)
    for (const document of sound) expect(found.get(document._id)).toEqual(document)
  }), { numRuns: 40 })
})

test('a file that is cut short keeps what is left of it, with its indexes, and the damaged file stays', () => {
  const folder = aFolder()
  const model = fileIn(aFolder())
  fill(model, DOCUMENTS)
  copyFileSync(model, fileIn(folder))
  cutTo(fileIn(folder), Math.floor(pagesOf(fileIn(folder)) / 2) * PAGE + 100)
  const damaged = readFileSync(fileIn(folder))
  const sound = soundIn(fileIn(folder), model)
  const { documents, repaired } = recover(folder)
  expect(sound.length).toBeGreaterThan(20)
  expect(documents).toEqual(expect.arrayContaining(sound))
  expect(documents.length).toBe(repaired?.saved)
  expect(readFileSync(join(repaired?.keptIn ?? '', 'database.sqlite')).equals(damaged)).toBe(true)
  const db = openDatabase({ persistence: sqlite(fileIn(folder)) })
  expect(() => db.insert('things', [{ n: documents[0]?.n }])).toThrow('E11000')
  db.close()
  expect(repair(folder)).toBeUndefined()
})

test('what was removed does not come back', () => {
  const folder = aFolder()
  fill(fileIn(folder), DOCUMENTS)
  const db = openDatabase({ persistence: sqlite(fileIn(folder)) })
  db.remove('things', { query: { n: { $lt: 100 } }, multi: true })
  db.close()
  const bytes = readFileSync(fileIn(folder))
  expect([bytes.includes('"_id":"d55"'), bytes.includes('"_id":"d105"')]).toEqual([false, true])
  overwrite(fileIn(folder), 0, Buffer.alloc(100))
  const { documents, repaired } = recover(folder)
  expect([documents, repaired?.lost]).toEqual([DOCUMENTS.slice(100), []])
})

test('what a killed program had written is saved with the rest', () => {
  const folder = aFolder()
  const file = fileIn(folder)
  fill(file, DOCUMENTS.slice(0, 100))
  const copies = aFolder()
  const db = openDatabase({ persistence: sqlite(file) })
  for (const document of DOCUMENTS.slice(100)) db.insert('things', [document])
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(copies, name))
  db.close()
  overwrite(fileIn(copies), 16, Buffer.alloc(40, 9))
  const { documents } = recover(copies)
  expect(documents).toEqual(DOCUMENTS)
})

test('an index that is damaged within is made again when a write meets it', () => {
  const folder = aFolder()
  const file = fileIn(folder)
  fill(file, DOCUMENTS)
  const bytes = readFileSync(file)
  // In the index a name stands alone; in the table its document follows.
  for (let at = bytes.indexOf('thingsd149'); at >= 0; at = bytes.indexOf('thingsd149', at + 1)) {
    if (bytes.subarray(at + 10, at + 11).toString() !== '{') overwrite(file, at + 6, Buffer.from('x'))
  }
  const db = openDatabase({ persistence: sqlite(file) })
  expect(update(db, { _id: 'd149' }, { $set: { text: '换了' } }).updated).toBe(1)
  expect(byId(db, 'd149')?.['text']).toBe('换了')
  db.declare([aCollection('others')])
  db.close()
  expect(contentOf(file)).toEqual([...DOCUMENTS.slice(0, 149), { ...DOCUMENTS[149], text: '换了' }])
})

test('a folder without a file, and a file without a document, are left as they are', () => {
  const folder = aFolder()
  expect(() => repair(folder)).toThrow(/没有数据文件/)
  fill(fileIn(folder), DOCUMENTS)
  cutTo(fileIn(folder), 50)
  expect(() => repair(folder)).toThrow(/一个完好的文档也没找到/)
  expect(readdirSync(folder)).toEqual(['database.sqlite'])
})
