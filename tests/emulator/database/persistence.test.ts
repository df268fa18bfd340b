import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memory, openDatabase, type Persistence, sqlite } from '../../../emulator/database'
import { aCollection, all, anIndex, errorOf, update } from './a-database'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  file = join(folder, 'data.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function filled(persistence: Persistence) {
  const db = openDatabase({ persistence })
  db.declare([aCollection('things', [anIndex(['n'], true)])])
  db.insert('things', [{ _id: 'b', n: 1, at: new Date(5), odd: Infinity, deep: { list: [new Date(6), null, -0.5] } }, { _id: 'a', n: 2 }, { _id: 'c', n: 3 }])
  update(db, { _id: 'b' }, { $set: { name: '小林 "\u2028' } })
  db.remove('things', { query: { _id: 'a' }, multi: false })
  return db
}

const KEPT = [
  { _id: 'b', n: 1, at: new Date(5), odd: Infinity, deep: { list: [new Date(6), null, -0.5] }, name: '小林 "\u2028' },
  { _id: 'c', n: 3 },
]

describe('what was written', () => {
  const kept = memory()
  it.each([
    ['memory', () => kept],
    ['SQLite', () => sqlite(file)],
  ])('is there again after reopening %s, with its indexes', (_, open) => {
    filled(open()).close()
    const db = openDatabase({ persistence: open() })
    expect(all(db)).toEqual(KEPT)
    expect(errorOf(() => db.insert('things', [{ n: 3 }])).isDuplicateKey).toBe(true)
    const costs: boolean[] = []
    db.onCost = ({ isIndexed }) => costs.push(isIndexed)
    expect(db.find('things', { query: { n: 2 } })).toEqual([])
    expect(costs).toEqual([true])
    db.close()
  })

  it('is undone in memory when it cannot be kept', () => {
    const persistence = { ...memory(), write: () => { throw new Error('disk full') } }
    const db = openDatabase({ persistence })
    db.declare([aCollection('things', [anIndex(['n'], true)])])
    expect(() => db.insert('things', [{ _id: 'a', n: 1 }])).toThrow('disk full')
    expect(all(db)).toEqual([])
    expect(db.find('things', { query: { n: 1 } })).toEqual([])
  })

  it.each([
    ['memory', () => kept],
    ['SQLite', () => sqlite(file)],
  ])('that is no document is there again too: %s', (_, open) => {
    const persistence = open()
    persistence.kept().set('clock', '1')
    persistence.kept().set('clock', '2')
    persistence.kept().set('消息', '好')
    persistence.close()
    const again = open()
    expect([again.kept().names().sort(), again.kept().get('clock'), again.kept().get('消息'), again.kept().get('nothing')]).toEqual([['clock', '消息'], '2', '好', undefined])
    again.close()
  })

  it('with a text that is no document is refused when it is opened', () => {
    const broken: Persistence = { ...memory(), name: file, documents: () => [{ collection: 'things', document: 'text' }] }
    expect(errorOf(() => openDatabase({ persistence: broken }))).toMatchObject({ code: 'DATABASE_FILE_UNREADABLE', message: expect.stringContaining(file) as string })
  })
})
