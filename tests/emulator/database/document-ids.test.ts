import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import '../../support/same-seed'
import { type Database, type DocumentId, memory, openDatabase, type Persistence, sqlite } from '../../../emulator/database'
import { aCollection, aDatabase, all, anIndex, byId, errorOf, update } from './a-database'

const folder = mkdtempSync(join(tmpdir(), 'document-ids-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const id = fc.constantFrom<DocumentId>(0, '0', 1, '1', -1, '-1', 1.5, '1.5', 1e21, '1e+21', 2 ** 53, 5e-324, 'a', '中', '{"$number":"1"}')
const step = fc.record({ id, does: fc.constantFrom('insert', 'set', 'change', 'remove', 'insert inside', 'change inside'), n: fc.nat(4) })

type Step = { id: DocumentId; does: string; n: number }
type Model = [DocumentId, number][]

/** Ids of one type and one value are one. */
function model(before: Model, { id: asked, does, n }: Step): Model {
  const isThere = before.some(([known]) => known === asked)
  if (does === 'remove') return before.filter(([known]) => known !== asked)
  if (isThere && does.startsWith('insert')) return before
  if (!isThere) return does.startsWith('change') ? before : [...before, [asked, n]]
  return before.map(([known, value]) => [known, known === asked ? n : value])
}

function run(db: Database, { id: asked, does, n }: Step): void {
  const query = { _id: asked }
  const taken = () => expect(errorOf(() => db.insert('things', [{ ...query, n }])).isDuplicateKey).toBe(true)
  if (does === 'remove') return void db.remove('things', { query, multi: false })
  if (does === 'set') return void db.update('things', { query, data: { n }, multi: false, merge: false, upsert: true })
  if (does === 'change') return void update(db, query, { $set: { n } })
  if (byId(db, asked) && does.startsWith('insert')) return taken()
  if (does === 'insert') return expect(db.insert('things', [{ ...query, n }])).toEqual([asked])
  const transaction = db.begin()
  if (does === 'insert inside') db.insert('things', [{ ...query, n }], transaction)
  else update(db, query, { $set: { n } }, transaction)
  db.commit(transaction)
}

/** Numbers before texts, texts by their bytes. */
const inOrder = (rows: { _id: DocumentId }[]): DocumentId[] => {
  const ids = rows.map(({ _id }) => _id)
  const numbers = ids.filter((each) => typeof each === 'number').sort((a, b) => a - b)
  return [...numbers, ...ids.filter((each) => typeof each === 'string').sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))]
}

const rowsOf = (model: Model) => model.map(([_id, n]) => ({ _id, n }))

describe('an _id is a text or a number', () => {
  let file = 0
  const kept = () => {
    const persistence = memory()
    return () => persistence
  }
  const onDisk = () => {
    const name = join(folder, `${(file += 1)}.sqlite`)
    return () => sqlite(name)
  }
  it.each<[string, number, () => () => Persistence]>([['memory', 200, kept], ['SQLite', 20, onDisk]])(
    'whatever is done to documents by either, in %s and reopened', (_, numRuns, place) => {
      fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const open = place()
        const db = openDatabase({ persistence: open() })
        db.declare([aCollection('things', [anIndex(['n'])])])
        for (const each of steps) run(db, each)
        const wanted = rowsOf(steps.reduce(model, []))
        expect(all(db)).toEqual(wanted)
        db.close()
        const again = openDatabase({ persistence: open() })
        expect(all(again)).toEqual(wanted)
        for (const document of wanted) expect(byId(again, document._id)).toEqual(document)
        for (const n of [0, 1, 2, 3, 4]) expect(again.find('things', { query: { n }, order: [{ field: '_id', direction: 1 }] }).map(({ _id }) => _id)).toEqual(inOrder(wanted.filter((row) => row.n === n)))
        again.close()
      }), { numRuns })
    })
})

it('is kept as it is when an update gives it a zero that only looks different', () => {
  const { db } = aDatabase([{ _id: -0, n: 1 }])
  update(db, { _id: 0 }, { $set: { _id: -0, n: 2 } })
  expect(all(db)).toEqual([{ _id: 0, n: 2 }])
  expect(update(db, { _id: -0 }, { $set: { n: 3 } })).toEqual({ updated: 1 })
})
