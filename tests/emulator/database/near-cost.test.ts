import { aDatabase, anIndex } from './a-database'

type Db = ReturnType<typeof aDatabase>['db']
type Pair = [number, number]

/** Places as even as can be: along a spiral from one pole to the other, each a golden section further. */
function strewn(count: number): Pair[] {
  const turn = 360 / ((1 + Math.sqrt(5)) / 2) ** 2
  return Array.from({ length: count }, (_, n) => [((n * turn) % 360) - 180, (Math.asin(1 - (2 * n + 1) / count) * 180) / Math.PI])
}

const pointAt = (coordinates: Pair) => ({ type: 'Point', coordinates })
const intoTown = ([longitude, latitude]: Pair): Pair => [120 + longitude / 1800, 30 + latitude / 1800]
const aRoundTrip = ([longitude, latitude]: Pair) => ({ type: 'LineString', coordinates: [[longitude / 1.001, latitude / 1.001], [longitude / 1.0011, latitude / 1.0011]] })

const fields = ['world', 'town', 'line']
const byId = [{ field: '_id', direction: 1 as const }]

/** In metres, as MongoDB has it. */
const EARTH = 6_378_100

function placesOf(count: number) {
  const documents = strewn(count).map((place, n) => ({
    _id: `p${n}`, world: pointAt(place), town: pointAt(intoTown(place)), line: aRoundTrip(place), tenth: n % 10 === 0, rare: n === 1, half: n % 2 === 0,
  }))
  const indexes = fields.map((field) => ({ name: field, keys: [{ field, direction: '2dsphere' as const }], unique: false }))
  const { db, costs } = aDatabase(documents, [...indexes, anIndex(['half']), anIndex(['rare'])])
  return { db, count, costs, scanned: () => costs.splice(0).map((cost) => cost.scanned) }
}

/** Poles, the date line, corners and edges of what one may part the world into. */
const CENTERS: Pair[] = [[0, 0], [0, 90], [33, -90], [180, 0], [-180, 12], [90, 0], [45, 35.264], [45, 0], [120.15, 30.28], [-59.85, -30.28]]

/** Around a place, so much of the Earth as so many of evenly strewn places have. */
const radiansFor = (places: number, count: number) => Math.acos(1 - (2 * places) / count)

const near = (field: string, place: Pair, limits: object = {}) => ({ [field]: { $near: { $geometry: pointAt(place), ...limits } } })

const asks: Record<string, (db: Db, place: Pair, count: number) => unknown[]> = {
  'the nearest 20 in the world': (db, place) => db.find('things', { query: near('world', place), limit: 20 }),
  'the nearest 20 in a town where all are': (db, place) => db.find('things', { query: near('town', intoTown(place)), limit: 20 }),
  'the nearest 20 of lines': (db, place) => db.find('things', { query: near('line', place), limit: 20 }),
  'the second page': (db, place) => db.find('things', { query: near('world', place), offset: 10, limit: 20 }),
  'the stage and a limit': (db, place) => db.aggregate('things', [{ $geoNear: { near: pointAt(place), distanceField: 'm', key: 'world' } }, { $limit: 20 }]),
  'the stage with a limit of its own': (db, place) => db.aggregate('things', [{ $geoNear: { near: pointAt(place), distanceField: 'm', key: 'world', limit: 20 } }, { $group: { _id: '$_id' } }]),
  'all within a distance': (db, place, count) => db.find('things', { query: near('world', place, { $maxDistance: radiansFor(20, count) * EARTH }) }),
  'all within a distance, by another order': (db, place, count) => db.find('things', { query: near('world', place, { $maxDistance: radiansFor(20, count) * EARTH }), order: byId }),
  'a circle': (db, place, count) => db.find('things', { query: { world: { $geoWithin: { $centerSphere: [place, radiansFor(20, count)] } } } }),
  'a circle, by another order': (db, place, count) => db.find('things', { query: { world: { $geoWithin: { $centerSphere: [place, radiansFor(20, count)] } } }, order: byId }),
}

/** A cell that is looked into holds 16 at most, and 20 of evenly strewn places reach into a dozen cells at most. */
const MOST = 12 * 16

describe('the cost of a question about places', () => {
  const few = placesOf(1000)
  const many = placesOf(20_000)

  it.each(Object.keys(asks))('does not grow with the collection: %s', (name) => {
    for (const { db, count, scanned } of [few, many]) {
      const found = CENTERS.map((place) => asks[name]!(db, place, count).length)
      for (const each of found) expect(Math.abs(each - 20)).toBeLessThan(5)
      expect(Math.max(...scanned())).toBeLessThan(MOST)
    }
  })

  it('grows with what another condition leaves out, and with no more', () => {
    for (const { db, scanned } of [few, many]) {
      for (const place of CENTERS) expect(db.find('things', { query: { ...near('world', place), tenth: true }, limit: 20 })).toHaveLength(20)
      expect(Math.max(...scanned())).toBeLessThan(10 * MOST)
    }
  })

  it('is all of the collection when nothing meets the other condition, and that is an answer', () => {
    for (const { db, count, scanned } of [few, many]) {
      expect(db.find('things', { query: { ...near('world', [5, 5]), tenth: 'never' }, limit: 20 })).toEqual([])
      expect(db.find('things', { query: near('world', [5, 5], { $minDistance: 3.2 * EARTH }), limit: 20 })).toEqual([])
      expect(scanned()).toEqual([count, 0])
    }
  })

  it('is that of another index where this one leaves fewer', () => {
    for (const { db, costs, scanned } of [few, many]) {
      db.find('things', { query: { ...near('world', [5, 5]), rare: true }, limit: 20 })
      expect(costs).toMatchObject([{ index: 'rare', scanned: 1 }])
      scanned()
    }
    many.db.find('things', { query: { ...near('world', [5, 5]), half: true }, limit: 20 })
    expect(many.costs[0]).toMatchObject({ index: 'world' })
    expect(many.scanned()[0]).toBeLessThan(2 * MOST)
  })

  it('is that of another index where both leave many, and this one has no order to give', () => {
    const query = { world: { $geoWithin: { $centerSphere: [[5, 5], 2] } } }
    expect(many.db.find('things', { query, order: [{ field: 'half', direction: 1 }], limit: 20 })).toHaveLength(20)
    expect(many.costs[0]).toMatchObject({ index: 'half' })
    expect(many.scanned()[0]).toBeLessThan(MOST)
  })

  it('grows in a transaction only by what was written since it began', () => {
    const t = many.db.begin()
    many.db.insert('things', [{ _id: 'own', world: pointAt([5, 5]) }], t)
    many.db.update('things', { query: { _id: 'p7' }, data: { $set: { world: pointAt([5, 6]) } }, multi: false, merge: true, upsert: false })
    many.scanned()
    const found = many.db.find('things', { query: near('world', [5, 5]), limit: 20 }, t).map(({ _id }) => _id)
    expect([found[0], found.length, found.includes('p7')]).toEqual(['own', 20, false])
    expect(many.scanned()[0]).toBeLessThan(MOST)
    many.db.abort(t)
  })

  it('is small away from a place where very many are, and where very many were', () => {
    const { db, costs } = aDatabase([], [{ name: 'world', keys: [{ field: 'world', direction: '2dsphere' }], unique: false }])
    const insert = (name: string, places: Pair[]) => db.insert('things', places.map((place, n) => ({ _id: `${name}${n}`, world: pointAt(place) })))
    const ask = (place: Pair) => db.find('things', { query: near('world', place), limit: 20 })
    insert('here', Array<Pair>(1000).fill([120, 30]))
    ask([120, 30])
    expect(costs.at(-1)).toMatchObject({ scanned: 1000 })
    insert('there', Array<Pair>(20).fill([-60, -30]))
    costs.splice(0)
    expect(ask([-60, -30])).toHaveLength(20)
    db.remove('things', { query: {}, multi: true })
    insert('strewn', strewn(1000))
    for (const place of CENTERS) expect(ask(place)).toHaveLength(20)
    expect(Math.max(...costs.filter(({ operation }) => operation === 'read').map(({ scanned }) => scanned))).toBeLessThan(MOST)
  })

  it('is the same after everything has moved', () => {
    for (const [from, to] of [['world', 'was'], ['town', 'world']]) few.db.update('things', { query: {}, data: { $rename: { [from!]: to } }, multi: true, merge: true, upsert: false })
    few.scanned()
    for (const place of CENTERS) expect(few.db.find('things', { query: near('world', intoTown(place)), limit: 20 })).toHaveLength(20)
    expect(Math.max(...few.scanned())).toBeLessThan(MOST)
  })
})
