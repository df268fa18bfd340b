import { type Database, type DocumentId, memory, openDatabase, type Persistence, type StoredChange } from '../../../emulator/database'
import { beforeLong } from '../before-long'
import { aCollection, all, anIndex, byId, errorOf, update } from './a-database'

const settled = (db: Database) => beforeLong(() => db.settled())

/** A database that gathers; in `batches` the ids of each write that the persistence was asked for. */
function gathering() {
  const kept = memory()
  const disk = { isFull: false }
  const batches: DocumentId[][] = []
  const persistence: Persistence = {
    ...kept,
    write(changes: StoredChange[]) {
      batches.push(changes.map(({ id }) => id))
      if (disk.isFull) throw new Error('disk full')
      kept.write(changes)
    },
  }
  const db = openDatabase({ persistence, gather: true })
  db.declare([aCollection('things', [anIndex(['n'], true)])])
  return { db, disk, batches, keptIds: () => [...kept.documents()].map(({ document }) => (document as { _id: string })._id) }
}

describe('writes of one turn', () => {
  it('are one write on the disk, and are there when it has settled', async () => {
    const { db, batches, keptIds } = gathering()
    db.insert('things', [{ _id: 'a', n: 1 }])
    update(db, { _id: 'a' }, { $set: { n: 2 } })
    const t = db.begin()
    db.insert('things', [{ _id: 'b', n: 1 }], t)
    db.commit(t)
    expect(all(db)).toHaveLength(2)
    expect(keptIds()).toEqual([])
    await settled(db)
    expect(batches).toEqual([['a', 'a', 'b']])
    expect(keptIds()).toEqual(['a', 'b'])
    await settled(db)
    db.insert('things', [{ _id: 'c', n: 3 }])
    await settled(db)
    expect(batches).toEqual([['a', 'a', 'b'], ['c']])
  })

  it('are all taken back when the disk refuses them, the last one first', async () => {
    const { db, disk, keptIds } = gathering()
    db.insert('things', [{ _id: 'a', n: 1 }])
    await settled(db)
    disk.isFull = true
    update(db, { _id: 'a' }, { $set: { n: 2 } })
    db.insert('things', [{ _id: 'b', n: 1 }])
    db.remove('things', { query: { _id: 'b' }, multi: false })
    db.insert('things', [{ _id: 'c', n: 1 }])
    const refused = [settled(db), settled(db)]
    for (const each of refused) await expect(each).rejects.toThrow('disk full')
    expect(all(db)).toEqual([{ _id: 'a', n: 1 }])
    expect(db.find('things', { query: { n: { $gte: 1 } } })).toEqual([{ _id: 'a', n: 1 }])
    expect(errorOf(() => db.insert('things', [{ n: 1 }])).isDuplicateKey).toBe(true)
    disk.isFull = false
    db.insert('things', [{ _id: 'd', n: 2 }])
    await settled(db)
    expect(keptIds()).toEqual(['a', 'd'])
  })

  it('end the transactions that may have seen them, when the disk refuses', async () => {
    const { db, disk } = gathering()
    disk.isFull = true
    db.insert('things', [{ _id: 'a', n: 1 }])
    const t = db.begin()
    expect(byId(db, 'a', t)).toEqual({ _id: 'a', n: 1 })
    await expect(settled(db)).rejects.toThrow('disk full')
    expect(errorOf(() => byId(db, 'a', t)).message).toContain('TransactionNotExist')
  })

  it('leave indexes as they are declared on the disk, when it refuses others', () => {
    const kept = memory()
    let isFull = false
    const persistence: Persistence = {
      ...kept,
      declare(collection) {
        if (isFull) throw new Error('disk full')
        kept.declare(collection)
      },
    }
    const db = openDatabase({ persistence })
    db.declare([aCollection('things', [anIndex(['n'], true)])])
    isFull = true
    expect(() => db.declare([aCollection('things')])).toThrow('disk full')
    expect(() => db.declare([aCollection('others')])).toThrow('disk full')
    expect(db.collections().map(({ declaration }) => declaration)).toEqual([aCollection('things', [anIndex(['n'], true)])])
    db.insert('things', [{ n: 1 }])
    expect(errorOf(() => db.insert('things', [{ n: 1 }])).isDuplicateKey).toBe(true)
  })

  it('are on the disk before it is closed, and before indexes are declared anew', async () => {
    const { db, batches, disk } = gathering()
    db.insert('things', [{ _id: 'a', n: 1 }])
    db.declare([aCollection('things', [anIndex(['n'])])])
    expect(batches).toEqual([['a']])
    disk.isFull = true
    db.insert('things', [{ _id: 'b', n: 1 }])
    const asked = settled(db)
    expect(() => db.declare([aCollection('things')])).toThrow('disk full')
    await expect(asked).rejects.toThrow('disk full')
    disk.isFull = false
    db.insert('things', [{ _id: 'c', n: 1 }])
    db.close()
    expect(batches.at(-1)).toEqual(['c'])
  })
})

test('who wrote before others flushed the turn hears that the disk refused it, and the next turn does not', async () => {
  const { db, disk } = gathering()
  disk.isFull = true
  db.insert('things', [{ _id: 'a', n: 1 }])
  expect(() => db.createCollection('others')).toThrow('disk full')
  disk.isFull = false
  db.insert('things', [{ _id: 'b', n: 2 }])
  await expect(settled(db)).rejects.toThrow('disk full')
  await new Promise(setImmediate)
  await settled(db)
  expect(all(db)).toEqual([{ _id: 'b', n: 2 }])
})
