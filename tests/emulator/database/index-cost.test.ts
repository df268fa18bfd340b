import { aDatabase, anIndex } from './a-database'

const byTime = [{ field: 'at', direction: -1 as const }]

/** What each of several questions looks at in a collection of so many documents. */
function scannedIn(size: number, ask: (db: ReturnType<typeof aDatabase>['db']) => void): number[] {
  const documents = Array.from({ length: size }, (_, n) => ({ _id: `c${n}`, group: `g${n % 7}`, at: n, tags: [n % 5, 9] }))
  const { db, costs } = aDatabase(documents, [anIndex(['group', '-at']), anIndex(['tags']), anIndex(['at'])])
  ask(db)
  return costs.map(({ scanned }) => scanned)
}

describe('the cost of a question that an index serves', () => {
  it('does not grow with the collection', () => {
    const ask = (db: ReturnType<typeof aDatabase>['db']) => {
      db.find('things', { query: { group: 'g3' }, order: byTime, limit: 20 })
      db.find('things', { query: { group: { $in: ['g1', 'g3'] } }, order: byTime, limit: 20 })
      db.find('things', { query: { at: { $gte: 10, $lt: 30 } } })
      db.find('things', { query: {}, order: byTime, limit: 20 })
      db.find('things', { query: { _id: { $gt: 'c5' } }, order: [{ field: '_id', direction: 1 }], limit: 20 })
      db.find('things', { query: { tags: 3 }, limit: 20 })
      db.update('things', { query: { at: 4 }, data: { $set: { seen: true } }, multi: true, merge: true, upsert: false })
    }
    expect(scannedIn(300, ask)).toEqual([20, 20, 20, 20, 20, 20, 1])
    expect(scannedIn(4000, ask)).toEqual(scannedIn(300, ask))
  })

  it('grows in a transaction only by what was written since it began', () => {
    const ask = (db: ReturnType<typeof aDatabase>['db']) => {
      const t = db.begin()
      db.insert('things', [{ _id: 'other', group: 'g3', at: 1e6 }])
      db.insert('things', [{ _id: 'own', group: 'g3', at: 1e7 }], t)
      const ids = db.find('things', { query: { group: 'g3' }, order: byTime, limit: 3 }, t).map(({ _id }) => _id)
      expect(ids[0]).toBe('own')
      expect(ids).not.toContain('other')
    }
    expect(scannedIn(4000, ask)).toEqual(scannedIn(300, ask))
    expect(scannedIn(300, ask)).toEqual([0, 0, 4])
  })
})
