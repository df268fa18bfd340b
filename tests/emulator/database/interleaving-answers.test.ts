import fc from 'fast-check'
import { aDatabase, all, anIndex, byId, update } from './a-database'
import { type Answer, CONFLICT, LOCKED, OVER, SnapshotModel, TAKEN } from './interleaving-model'

const PEOPLE = [0, 1, 2, 3]
const IDS = ['a', 'b', 'c', 'd']

type Step =
  | { what: 'begin' | 'commit' | 'abort'; who: number }
  | { what: 'wait'; ms: number }
  | { what: 'sum'; who?: number | undefined }
  | { what: 'read' | 'remove'; id: string; who?: number | undefined }
  | { what: 'add' | 'increment'; id: string; by: number; who?: number | undefined }

const who = fc.constantFrom(...PEOPLE)
const id = fc.constantFrom(...IDS)
/** In a transaction or beside all of them. */
const asker = fc.option(who, { nil: undefined, freq: 3 })
const what = <Name extends string>(...names: Name[]) => fc.constantFrom(...names)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: what('begin'), who }) },
  { weight: 2, arbitrary: fc.record({ what: what('commit', 'commit', 'abort'), who }) },
  { weight: 4, arbitrary: fc.record({ what: what('read', 'remove'), id, who: asker }) },
  { weight: 1, arbitrary: fc.record({ what: what('sum'), who: asker }) },
  { weight: 8, arbitrary: fc.record({ what: what('increment', 'add'), id, by: fc.constantFrom(-3, -1, 1, 2, 5), who: asker }) },
  { weight: 1, arbitrary: fc.record({ what: what('wait'), ms: fc.constantFrom(1, 9_999, 20_000) }) },
)

const random = fc.array(step, { maxLength: 120, size: 'max' })

const done = (_answer: unknown): undefined => undefined

/** What the engine answers to the steps, in the words of the model. */
function anEngine(isIndexed: boolean) {
  const { db, clock } = aDatabase([], isIndexed ? [anIndex(['n'])] : [])
  const ids = new Map<number, string>()
  const transactionOf = (person: number | undefined) => (person === undefined ? undefined : (ids.get(person) ?? 'none'))

  function ask(step: Step): Answer {
    const t = 'who' in step ? transactionOf(step.who) : undefined
    switch (step.what) {
      case 'begin': return done(ids.set(step.who, db.begin()))
      case 'commit': return done(db.commit(t ?? 'none'))
      case 'abort': return done(db.abort(t ?? 'none'))
      case 'wait': return done((clock.now += step.ms))
      case 'read': return byId(db, step.id, t)?.['n'] as number | undefined
      case 'sum': return db.find('things', { query: { n: { $gt: -1000 } }, limit: 1000 }, t).reduce((sum, { n }) => sum + Number(n), 0)
      case 'add': return db.insert('things', [{ _id: step.id, n: step.by }], t).length
      case 'increment': return update(db, { _id: step.id }, { $inc: { n: step.by }, $set: { by: t ?? '' } }, t).updated
      case 'remove': return db.remove('things', { query: { _id: step.id }, multi: false }, t)
    }
  }

  const answer = (step: Step): Answer => {
    try {
      return ask(step)
    } catch (reason) {
      return String((reason as { code?: unknown }).code)
    }
  }
  return { db, answer }
}

function modelAnswer(model: SnapshotModel, step: Step): Answer {
  switch (step.what) {
    case 'begin': return done(model.begin(step.who))
    case 'commit': return model.commit(step.who)
    case 'abort': return model.abort(step.who)
    case 'wait': return done(model.wait(step.ms))
    case 'read': return model.read(step.id, step.who)
    case 'sum': return model.sum(step.who)
    case 'add': return model.add(step.id, step.by, step.who)
    case 'increment': return model.increment(step.id, step.by, step.who)
    case 'remove': return model.remove(step.id, step.who)
  }
}

const shown = (step: Step) => Object.values(step).join(' ')

test.each([['with an index', true], ['without one', false]])('every answer in a random interleaving is the one that snapshot isolation has, %s', (_, isIndexed) => {
  fc.assert(
    fc.property(random, (steps) => {
      const model = new SnapshotModel()
      const { db, answer } = anEngine(isIndexed)
      const answers = steps.map((each) => `${shown(each)}: ${answer(each)}`)
      expect(answers).toEqual(steps.map((each) => `${shown(each)}: ${modelAnswer(model, each)}`))
      expect(new Map(all(db).map(({ _id, n }) => [_id, n]))).toEqual(model.committed)
    }),
    { numRuns: 200 },
  )
})

test('the interleavings that are drawn have every ending in them', () => {
  const endings = new Map<string, number>()
  for (const steps of fc.sample(random, 100)) {
    const model = new SnapshotModel()
    for (const each of steps) {
      const ending = String(modelAnswer(model, each))
      endings.set(ending, (endings.get(ending) ?? 0) + 1)
    }
  }
  for (const ending of [CONFLICT, OVER, TAKEN, LOCKED]) expect(endings.get(ending)).toBeGreaterThan(30)
})
