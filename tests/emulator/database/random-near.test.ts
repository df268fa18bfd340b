import fc from 'fast-check'
import '../../support/same-seed'
import { distanceFrom } from '../../../emulator/database/geo'
import { all } from './a-database'
import { aDatabaseAt, make, places, point, writes } from './random-places'

interface Limits {
  $minDistance?: number
  $maxDistance?: number
}

const metres = fc.oneof(fc.constantFrom(0, 1, 1000, 100_000, 5_000_000, 20_037_000, 20_040_000), fc.double({ min: 0, max: 20_037_508, noNaN: true }))
const limits = fc.record({ $minDistance: metres, $maxDistance: metres }, { requiredKeys: [] })
const page = fc.record({ offset: fc.constantFrom(0, 0, 1, 5), limit: fc.constantFrom(1, 3, 10, 1000) })

/** The plain way: every document is measured, and they are sorted. */
function nearest(documents: Record<string, unknown>[], from: unknown, { $minDistance: min = 0, $maxDistance: max = Infinity }: Limits) {
  const metresTo = distanceFrom(from)
  const measured = documents.map(({ _id, at }) => {
    const values = Array.isArray(at) ? [...(at as unknown[]), at] : [at]
    const all = values.map(metresTo).filter((each) => each !== undefined && each >= min && each <= max)
    return { _id, m: Math.min(...(all as number[])) }
  })
  return measured.filter(({ m }) => m < Infinity).sort((one, other) => one.m - other.m)
}

const idsOf = (found: Record<string, unknown>[]) => found.map(({ _id }) => _id)
const near = (from: unknown, bounds: Limits) => ({ at: { $nearSphere: { $geometry: from, ...bounds } } })

describe('what is near', () => {
  it('may have its middle far away, and come late', () => {
    const db = aDatabaseAt(Array.from({ length: 61 }, (_, n) => ({ type: 'Point', coordinates: [n, 1] })))
    db.insert('things', [{ _id: 'road', at: { type: 'LineString', coordinates: [[35, 0], [60, 0]] } }])
    const from = { type: 'Point', coordinates: [35, 0.01] }
    expect(idsOf(db.find('things', { query: near(from, {}), limit: 2 }))).toEqual(['road', 'd35'])
  })

  it('is what measuring all of them finds, in the same order, whatever was written before', () => {
    fc.assert(
      fc.property(places, writes, fc.array(fc.tuple(point, limits, page), { minLength: 1, maxLength: 4 }), (list, changes, questions) => {
        const db = aDatabaseAt(list)
        questions.forEach(([from, bounds, { offset, limit }], at) => {
          const wanted = nearest(all(db), from, bounds)
          expect(idsOf(db.find('things', { query: near(from, bounds), offset, limit }))).toEqual(idsOf(wanted).slice(offset, offset + limit))
          // Not before the first question, which is the one that makes the index.
          if (at === 0) for (const change of changes) make(db, change)
        })
      }),
      { numRuns: 700 },
    )
  })

  it('is the same for the stage, with the metres', () => {
    fc.assert(
      fc.property(places, point, limits, page, (list, from, { $minDistance: minDistance, $maxDistance: maxDistance }, { offset, limit }) => {
        const db = aDatabaseAt(list)
        const wanted = nearest(all(db), from, { ...(minDistance && { $minDistance: minDistance }), ...(maxDistance !== undefined && { $maxDistance: maxDistance }) })
        const stage = { near: from, distanceField: 'm', ...(minDistance && { minDistance }), ...(maxDistance !== undefined && { maxDistance }) }
        const asked = (options: object) => db.aggregate('things', [{ $geoNear: { ...stage, ...options } }, { $skip: offset }, { $limit: limit }]).map(({ _id, m }) => ({ _id, m }))
        expect(asked({})).toEqual(wanted.slice(offset, offset + limit))
        expect(asked({ limit: 4 })).toEqual(wanted.slice(0, 4).slice(offset, offset + limit))
      }),
      { numRuns: 150 },
    )
  })

  it('goes with another condition and with another order', () => {
    fc.assert(
      fc.property(places, point, limits, page, (list, from, bounds, { offset, limit }) => {
        const db = aDatabaseAt(list)
        const query = near(from, bounds)
        const wanted = nearest(all(db), from, bounds)
        const ids = new Set(idsOf(wanted))
        const byId = [{ field: '_id', direction: -1 as const }]
        const inOrder = [...idsOf(db.find('things', { query: {}, order: byId, limit: 1000 }))].filter((id) => ids.has(id))
        expect(idsOf(db.find('things', { query, order: byId, offset, limit }))).toEqual(inOrder.slice(offset, offset + limit))
        const even = idsOf(wanted).filter((id) => Number(String(id).slice(1)) % 2 === 0)
        expect(idsOf(db.find('things', { query: { ...query, even: true }, limit: 1000 })).sort()).toEqual(even.sort())
        expect(idsOf(db.find('things', { query: { ...query, _id: { $regex: '[02468]$' } }, offset, limit }))).toEqual(
          idsOf(wanted).filter((id) => /[02468]$/.test(String(id))).slice(offset, offset + limit),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('is in a transaction what the transaction sees', () => {
    fc.assert(
      fc.property(places, fc.array(point, { minLength: 1, maxLength: 3 }), writes, point, limits, (list, own, changes, from, bounds) => {
        const db = aDatabaseAt(list)
        db.find('things', { query: near(from, bounds) })
        const t = db.begin()
        const seen = new Map(all(db).map((document) => [document._id, document]))
        for (const [at, place] of own.entries()) {
          db.insert('things', [{ _id: `own${at}`, at: place }], t)
          seen.set(`own${at}`, { _id: `own${at}`, at: place })
        }
        if (seen.has('d0')) seen.set('d0', { _id: 'd0', at: own[0] })
        seen.delete('d1')
        make(db, { kind: 'move', at: 0, place: own[0] }, t)
        make(db, { kind: 'go', at: 1, place: null }, t)
        for (const change of changes) if (change.at > 1) make(db, change)
        const wanted = nearest([...seen.values()], from, bounds)
        const found = db.find('things', { query: near(from, bounds), limit: 1000 }, t)
        expect(idsOf(found).sort()).toEqual(idsOf(wanted).sort())
        const metresOf = new Map(wanted.map(({ _id, m }) => [_id, m]))
        expect(found.map(({ _id }) => metresOf.get(_id))).toEqual(wanted.map(({ m }) => m))
      }),
      { numRuns: 150 },
    )
  })
})
