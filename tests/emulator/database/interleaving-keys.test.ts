import fc from 'fast-check'
import type { Doc } from '../../../emulator/database'
import { aDatabase, all, anIndex, byId, update } from './a-database'
import { type Answer, CONFLICT, LOCKED, SnapshotModel, TAKEN } from './interleaving-model'

interface Step {
  what: 'begin' | 'commit' | 'abort' | 'read' | 'add' | 'move' | 'leave'
  who?: number | undefined
  id: string
  seat: number
}

const who = fc.constantFrom(0, 1, 2)
const place = { id: fc.constantFrom('a', 'b', 'c', 'd'), seat: fc.integer({ min: 1, max: 4 }) }
const of = (what: Step['what'], weight: number, asker: fc.Arbitrary<number | undefined> = who) => ({ weight, arbitrary: fc.record({ what: fc.constant(what), who: asker, ...place }) })
const anybody = fc.option(who, { nil: undefined, freq: 3 })

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(of('begin', 3), of('commit', 2), of('abort', 1), of('read', 2, anybody), of('add', 5, anybody), of('move', 6, anybody), of('leave', 2, anybody)),
  { maxLength: 100, size: 'max' },
)

const done = (_answer: unknown): undefined => undefined

function anEngine() {
  const { db } = aDatabase([], [anIndex(['seat'], true)])
  const ids = new Map<number, string>()
  const answer = ({ what, who: person, id, seat }: Step): Answer => {
    const t = person === undefined ? undefined : (ids.get(person) ?? 'none')
    switch (what) {
      case 'begin': return done(ids.set(person ?? 0, db.begin()))
      case 'commit': return done(db.commit(t ?? 'none'))
      case 'abort': return done(db.abort(t ?? 'none'))
      case 'read': return byId(db, id, t)?.['seat'] as number | undefined
      case 'add': return db.insert('things', [{ _id: id, seat }], t).length
      case 'move': return update(db, { _id: id }, { $set: { seat } }, t).updated
      case 'leave': return db.remove('things', { query: { _id: id }, multi: false }, t)
    }
  }
  return { db, answer }
}

function modelAnswer(model: SnapshotModel, { what, who: person, id, seat }: Step): Answer {
  switch (what) {
    case 'begin': return done(model.begin(person ?? 0))
    case 'commit': return model.commit(person ?? 0)
    case 'abort': return model.abort(person ?? 0)
    case 'read': return model.read(id, person)
    case 'add': return model.add(id, seat, person)
    case 'move': return model.set(id, seat, person)
    case 'leave': return model.remove(id, person)
  }
}

function caught(work: () => Answer): Answer {
  try {
    return work()
  } catch (reason) {
    return String((reason as { code?: unknown }).code)
  }
}

const shown = ({ what, who: person, id, seat }: Step) => `${what} ${person ?? 'plain'} ${id} ${seat}`

const isOneEach = (documents: Doc[]) => (new Set(documents.map(({ seat }) => seat)).size === documents.length ? 'one each' : 'one seat twice')

test('of those who want one seat at once, in transactions and without, one has it at any time', () => {
  const endings = new Map<Answer, number>()
  fc.assert(
    fc.property(steps, (drawn) => {
      const model = new SnapshotModel(true)
      const { db, answer } = anEngine()
      const answers = drawn.map((step) => {
        const got = caught(() => answer(step))
        endings.set(got, (endings.get(got) ?? 0) + 1)
        return `${shown(step)}: ${got}, ${isOneEach(all(db))}`
      })
      expect(answers).toEqual(drawn.map((step) => `${shown(step)}: ${modelAnswer(model, step)}, one each`))
      expect(new Map(all(db).map(({ _id, seat }) => [_id, seat]))).toEqual(model.committed)
    }),
    { numRuns: 200 },
  )
  for (const ending of [CONFLICT, LOCKED, TAKEN]) expect(endings.get(ending)).toBeGreaterThan(50)
})
