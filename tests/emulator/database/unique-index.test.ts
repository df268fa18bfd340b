import { aCollection, aDatabase, all, anIndex, errorOf, update } from './a-database'

describe('a unique index', () => {
  it('refuses a second document with the key, naming index and key', () => {
    const { db } = aDatabase([{ _id: 'a', group: 'g', person: 'lin' }], [anIndex(['group', 'person'], true)])
    db.insert('things', [{ group: 'g', person: 'wang' }])
    const error = errorOf(() => db.insert('things', [{ group: 'g', person: 'lin' }]))
    expect(error).toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE', isDuplicateKey: true })
    expect(error.message).toContain('E11000 duplicate key error collection: things index: group_person dup key: { group: "g", person: "lin" }')
  })

  it('takes an absent field for null', () => {
    const { db } = aDatabase([{ _id: 'a' }], [anIndex(['code'], true)])
    expect(errorOf(() => db.insert('things', [{ code: null }])).isDuplicateKey).toBe(true)
    expect(errorOf(() => db.insert('things', [{ other: 1 }])).isDuplicateKey).toBe(true)
  })

  it('tells values of different types apart', () => {
    const { db } = aDatabase([{ code: 1 }, { code: '1' }, { code: true }, { code: new Date(1) }, { code: { n: 1 } }], [anIndex(['code'], true)])
    expect(errorOf(() => db.insert('things', [{ code: { n: 1 } }])).isDuplicateKey).toBe(true)
    expect(errorOf(() => db.insert('things', [{ code: new Date(1) }])).isDuplicateKey).toBe(true)
  })

  it('counts every element of an array', () => {
    const { db } = aDatabase([{ _id: 'a', codes: ['x', 'y'] }], [anIndex(['codes'], true)])
    expect(errorOf(() => db.insert('things', [{ codes: ['z', 'y'] }])).isDuplicateKey).toBe(true)
    expect(db.insert('things', [{ codes: ['z', 'z'] }])).toHaveLength(1)
    expect(errorOf(() => db.insert('things', [{ codes: 'z' }])).isDuplicateKey).toBe(true)
  })

  it('refuses an update that takes a key, and frees the key of a changed or removed document', () => {
    const { db } = aDatabase([{ _id: 'a', shop: { code: 1 } }, { _id: 'b', shop: { code: 2 } }], [anIndex(['shop.code'], true)])
    expect(errorOf(() => update(db, { _id: 'b' }, { $set: { 'shop.code': 1 } })).isDuplicateKey).toBe(true)
    expect(update(db, { _id: 'a' }, { $set: { 'shop.code': 3 } })).toEqual({ updated: 1 })
    expect(update(db, { _id: 'b' }, { $set: { 'shop.code': 1 } })).toEqual({ updated: 1 })
    db.remove('things', { query: { _id: 'a' }, multi: false })
    expect(db.insert('things', [{ _id: 'c', shop: { code: 3 } }])).toEqual(['c'])
  })

  it('leaves every index as it was after a refusal', () => {
    const { db } = aDatabase([{ _id: 'a', x: 1, y: 1 }], [anIndex(['x'], true), anIndex(['y'], true)])
    expect(errorOf(() => db.insert('things', [{ _id: 'c', x: 3, y: 1 }])).isDuplicateKey).toBe(true)
    expect(all(db)).toEqual([{ _id: 'a', x: 1, y: 1 }])
    expect(db.find('things', { query: { x: { $in: [2, 3] } } })).toEqual([])
    expect(db.insert('things', [{ x: 2, y: 2 }, { x: 3, y: 3 }])).toHaveLength(2)
  })

  it('refuses keys above 1024 bytes', () => {
    const { db } = aDatabase([], [anIndex(['text'])])
    expect(errorOf(() => db.insert('things', [{ text: '长'.repeat(400) }])).message).toContain('too large')
    expect(db.insert('things', [{ text: '长'.repeat(300) }])).toHaveLength(1)
  })

  it('cannot be declared over documents that contradict it', () => {
    const { db } = aDatabase([{ n: 1 }, { n: 1 }])
    expect(errorOf(() => db.declare([aCollection('things', [anIndex(['n'], true)])])).isDuplicateKey).toBe(true)
    expect(db.insert('things', [{ n: 1 }])).toHaveLength(1)
  })

  it('may be declared again, changed or taken away', () => {
    const { db } = aDatabase([{ _id: 'a', n: 1 }], [anIndex(['n'], true)])
    db.declare([aCollection('things', [anIndex(['n'], true)])])
    expect(errorOf(() => db.insert('things', [{ n: 1 }])).isDuplicateKey).toBe(true)
    db.declare([aCollection('things')])
    expect(db.insert('things', [{ n: 1 }])).toHaveLength(1)
  })
})
