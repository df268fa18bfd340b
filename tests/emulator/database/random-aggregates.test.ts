import fc from 'fast-check'
import '../../support/same-seed'
import type { Stage as AnyStage } from '../../../emulator/database'
import { aDatabase, anIndex } from './a-database'
import { type Stage, aggregates, groupBy } from './model/aggregates'
import { documents as anyDocuments, order, plainPath } from './model/arbitrary'
import { query } from './model/queries'
import { ParallelArrays } from './model/sorts'
import { type Fields, identical } from './model/values'

// As they are stored: the _id first.
const documents = anyDocuments(8).map((list) => list.map(({ _id, ...fields }): Fields => ({ _id, ...fields })))
const sort = order.map((by) => ({ $sort: { ...Object.fromEntries(by.map(({ field, direction }) => [field, direction])), _id: 1 as const } }))
const unwind = fc.record({ path: fc.constantFrom('$a', '$b', '$a.b'), preserveNullAndEmptyArrays: fc.boolean(), includeArrayIndex: fc.constantFrom('at', 'c') })
const project = fc.constantFrom<Record<string, 1>[]>({ a: 1 }, { 'a.b': 1, c: 1 }, { 'b.a': 1, 'b.c': 1 }, { d: 1, a: 1, at: 1 })

const stage: fc.Arbitrary<Stage> = fc.oneof(
  query.map(($match) => ({ $match })),
  sort,
  fc.nat(3).map(($skip) => ({ $skip })),
  fc.integer({ min: 1, max: 6 }).map(($limit) => ({ $limit })),
  unwind.map(($unwind) => ({ $unwind })),
  project.map(($project) => ({ $project })),
  plainPath.map((path) => ({ $addFields: { d: `$${path}` } })),
)
const grouped = fc.tuple(plainPath, plainPath).map(([by, of]): Stage => ({ $group: groupBy(by, of) }))
const pipeline = fc.tuple(fc.array(stage, { maxLength: 4 }), fc.option(grouped), fc.array(stage, { maxLength: 1 })).map(([before, group, after]) => [...before, ...(group ? [group, ...after] : [])])

/** Rows, or that the sort is refused. */
function outcome(work: () => Fields[]): Fields[] | 'parallel arrays' {
  try {
    return work()
  } catch (reason) {
    if (reason instanceof ParallelArrays || (reason instanceof Error && reason.message.includes('parallel arrays'))) return 'parallel arrays'
    throw reason
  }
}

const run = (db: ReturnType<typeof aDatabase>['db'], stages: Stage[]) => outcome(() => db.aggregate('things', [...stages, { $limit: 1000 }] as AnyStage[]))

describe('an aggregate', () => {
  it('makes what the model makes, stage after stage', () => {
    fc.assert(
      fc.property(documents, pipeline, (stored, stages) => {
        const wanted = outcome(() => aggregates(stored, stages))
        const made = run(aDatabase(stored).db, stages)
        if (!identical(made, wanted)) expect(made).toEqual(wanted)
        expect(identical(made, wanted)).toBe(true)
      }),
      { numRuns: 700 },
    )
  })

  it('makes the same with an index as without, and leaves what is stored as it is', () => {
    fc.assert(
      fc.property(documents, plainPath, fc.array(stage, { minLength: 1, maxLength: 3 }), (stored, field, stages) => {
        const plain = aDatabase(stored).db
        const first: Stage = { $sort: { [field]: 1, _id: 1 } }
        const wanted = run(plain, [first, ...stages])
        expect(run(aDatabase(stored, [anIndex([field])]).db, [first, ...stages])).toEqual(wanted)
        expect(identical(plain.find('things', { query: {} }), stored)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
