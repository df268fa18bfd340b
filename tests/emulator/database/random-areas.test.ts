import fc from 'fast-check'
import '../../support/same-seed'
import { type Db, aDatabaseAt, area, line, make, places, point, writes } from './random-places'

const radius = fc.oneof(fc.constantFrom(0, 1e-9, 0.001, 0.1, 1, 3.1, 3.1416, 4), fc.double({ min: 0, max: 3.2, noNaN: true }))
const wanted = fc.oneof(
  fc.tuple(point, radius).map(([{ coordinates }, each]) => ({ $geoWithin: { $centerSphere: [coordinates, each] } })),
  area.map((geometry) => ({ $geoWithin: { $geometry: geometry } })),
  fc.oneof(point, line, area).map((geometry) => ({ $geoIntersects: { $geometry: geometry } })),
)
const query = fc.oneof({ weight: 5, arbitrary: wanted.map((at) => ({ at })) }, { weight: 1, arbitrary: fc.tuple(wanted, wanted).map(([one, other]) => ({ $or: [{ at: one }, { at: other }] })) })

const byId = [{ field: '_id', direction: -1 as const }]
const find = fc.constantFrom({ limit: 1000 }, { limit: 1000 }, { offset: 1, limit: 3 }, { order: byId, limit: 3 })

/** What is asked; a shape that is none is refused, with an index and without. */
function answerOf(db: Db, question: Parameters<Db['find']>[1]): unknown {
  try {
    return db.find('things', question).map(({ _id }) => _id)
  } catch (reason) {
    return String(reason)
  }
}

describe('what is in an area', () => {
  it('is found where a line goes that is too long to have a middle', () => {
    const db = aDatabaseAt([...Array.from({ length: 60 }, (_, n) => ({ type: 'Point', coordinates: [120 + n, 1] })), { type: 'Point', coordinates: [180, 0] }])
    const around = { type: 'LineString', coordinates: [[0, 0], [100, 0], [-100, 0]] }
    expect(db.find('things', { query: { at: { $geoIntersects: { $geometry: around } } } }).map(({ _id }) => _id)).toEqual(['d60'])
  })

  it('is with an index what it is without one, in the same order, whatever was written before', () => {
    fc.assert(
      fc.property(places, writes, fc.array(fc.tuple(query, find), { minLength: 1, maxLength: 3 }), (list, changes, questions) => {
        const indexed = aDatabaseAt(list)
        const plain = aDatabaseAt(list)
        plain.declare([{ name: 'things', permission: 'ADMINONLY', indexes: [] }])
        for (const [at, [each, how]] of questions.entries()) {
          const question = { query: each, ...how }
          expect(answerOf(indexed, question)).toEqual(answerOf(plain, question))
          // What is no place would be refused by the index only.
          if (at === 0) for (const change of changes.filter(({ place }) => isPoint(place))) for (const db of [indexed, plain]) make(db, change)
        }
      }),
      { numRuns: 500 },
    )
  })
})

const isPoint = (place: unknown) => place === null || (place as { type?: string }).type === 'Point'
