import fc from 'fast-check'
import { memory, openDatabase, type Doc, type Persistence } from '../../../emulator/database'
import { beforeLong } from '../before-long'
import { aCollection, all, anIndex, byId, update } from './a-database'

/** A database that gathers what one turn brings, on a disk that can be full. */
function gathering() {
  const kept = memory()
  const disk = { isFull: false }
  const persistence: Persistence = {
    ...kept,
    write(changes) {
      if (disk.isFull) throw new Error('disk full')
      kept.write(changes)
    },
  }
  const db = openDatabase({ persistence, gather: true })
  db.declare([aCollection('things', [anIndex(['seat'], true), anIndex(['by', '-seat'])])])
  return { db, disk, stored: () => [...kept.documents()].map(({ document }) => document as Doc) }
}

const SEATS = [1, 2, 3, 4, 5]
const who = fc.option(fc.constantFrom(0, 1), { nil: undefined, freq: 3 })
const write = fc.record({ what: fc.constantFrom('add', 'move', 'leave', 'begin', 'commit'), who, id: fc.constantFrom('a', 'b', 'c'), seat: fc.constantFrom(...SEATS) })
type Write = typeof write extends fc.Arbitrary<infer Value> ? Value : never
/** What comes in one turn of the event loop, and whether the disk takes it. */
const turn = fc.record({ writes: fc.array(write, { maxLength: 8, size: 'max' }), isFull: fc.boolean() })

type Gathering = ReturnType<typeof gathering>

function ask({ db }: Gathering, running: Map<number, string>, { what, who: person, id, seat }: Write): unknown {
  const t = person === undefined ? undefined : running.get(person)
  if (what === 'begin') return running.set(person ?? 0, db.begin())
  if (what === 'commit') return t === undefined ? undefined : db.commit(t)
  if (what === 'add') return db.insert('things', [{ _id: id, seat, by: id }], t)
  if (what === 'move') return update(db, { _id: id }, { $set: { seat } }, t)
  return db.remove('things', { query: { _id: id }, multi: false }, t)
}

/** Refusals of single writes are no matter here. */
function unlessRefused(work: () => unknown): void {
  try {
    work()
  } catch (reason) {
    if ((reason as { code?: unknown }).code === undefined) throw reason
  }
}

const sorted = (documents: Doc[]) => [...documents].sort((left, right) => (left._id < right._id ? -1 : 1))

/** Whether every index finds just what is there. */
function expectIndexed({ db }: Gathering): void {
  const there = all(db)
  for (const seat of SEATS) expect(db.find('things', { query: { seat } })).toEqual(there.filter((each) => each['seat'] === seat))
  for (const { _id, by } of there) expect(db.find('things', { query: { by } }).map((each) => each._id)).toEqual([_id])
}

test('what a full disk refuses was never there, whatever else came in the same turn; what it took is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 12, size: 'max' }), async (turns) => {
      const database = gathering()
      const { db, disk, stored } = database
      const running = new Map<number, string>()
      let before: Doc[] = []
      for (const { writes, isFull } of turns) {
        disk.isFull = isFull
        for (const each of writes) unlessRefused(() => ask(database, running, each))
        const isRefused = await beforeLong(() => db.settled()).then(() => false, (reason: Error) => reason.message === 'disk full' || Promise.reject(reason))
        if (isRefused) {
          expect(sorted(all(db))).toEqual(before)
          for (const t of running.values()) expect(() => byId(db, 'a', t)).toThrow('TransactionNotExist')
        }
        expect(sorted(stored())).toEqual(sorted(all(db)))
        expectIndexed(database)
        before = sorted(all(db))
      }
    }),
    { numRuns: 100 },
  )
})
