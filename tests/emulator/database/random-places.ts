import fc from 'fast-check'
import { checkGeoFields } from '../../../emulator/database/geo'
import { aDatabase, anIndex, update } from './a-database'

export type Pair = [number, number]
export type Db = ReturnType<typeof aDatabase>['db']

export const byPlace = { name: 'places', keys: [{ field: 'at', direction: '2dsphere' as const }], unique: false }

/** Poles, the date line, the corners and edges of whatever one may part the world into, and two that are opposite. */
const SPECIAL: Pair[] = [[0, 0], [180, 0], [-180, 0], [90, 0], [0, 90], [77, 90], [0, -90], [45, 0], [0, 45], [45, 35.264389682754654], [120.15, 30.28], [-59.85, -30.28]]

const within = (value: number, end: number) => Math.max(-end, Math.min(end, value))
const moved = ([longitude, latitude]: Pair, [east, north]: Pair): Pair => [within(longitude + east, 180), within(latitude + north, 90)]

const degrees = (end: number) => fc.double({ min: -end, max: end, noNaN: true })
const step = fc.tuple(fc.constantFrom(0, 1e-9, 1e-6, -1e-4, 0.01, -0.5, 3), fc.constantFrom(0, 1e-9, -1e-6, 1e-4, -0.01, 0.5, -3))
const special = fc.constantFrom(...SPECIAL)
const pair: fc.Arbitrary<Pair> = fc.oneof(special, fc.tuple(special, step).map(([start, by]) => moved(start, by)), fc.tuple(degrees(180), degrees(90)))

const ring = fc.tuple(pair, fc.constantFrom(0.001, 1, 20, 50)).map(([middle, size]) => {
  const corners = [moved(middle, [size, 0]), moved(middle, [0, size]), moved(middle, [-size, -size / 2])]
  return [...corners, corners[0]!]
})

export const point = pair.map((coordinates) => ({ type: 'Point', coordinates }))
export const area = fc.oneof(
  ring.map((line) => ({ type: 'Polygon', coordinates: [line] })),
  fc.tuple(ring, ring).map((lines) => ({ type: 'MultiPolygon', coordinates: lines.map((line) => [line]) })),
)
export const line = fc.oneof(
  fc.tuple(pair, pair).map((coordinates) => ({ type: 'LineString', coordinates })),
  fc.tuple(pair, step).map(([start, by]) => ({ type: 'LineString', coordinates: [start, moved(start, by)] })),
  fc.array(pair, { minLength: 1, maxLength: 3 }).map((coordinates) => ({ type: 'MultiPoint', coordinates })),
)
const place = fc.oneof(
  { weight: 12, arbitrary: point },
  { weight: 2, arbitrary: area },
  { weight: 2, arbitrary: line },
  { weight: 1, arbitrary: pair },
  { weight: 1, arbitrary: fc.array(point, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
export const places = fc.array(place, { maxLength: 60, size: 'max' })

const write = fc.record({ kind: fc.constantFrom('come', 'move', 'touch', 'go', 'come back'), at: fc.nat(70), place })
export const writes = fc.array(write, { maxLength: 5 })
type Write = { kind: string; at: number; place: unknown }

/**
 * With documents at the places, in this order; those that can be none are left out. An odd number of them come one by one
 * to an index that is there, an even number are there when it is made.
 */
export function aDatabaseAt(list: readonly unknown[], indexes = [byPlace, anIndex(['even'])]): Db {
  const { db } = aDatabase([], indexes)
  if (list.length % 2 === 1) db.find('things', { query: { at: { $near: { $geometry: { type: 'Point', coordinates: [0, 0] } } } } })
  const documents = list.map((at, n) => ({ _id: `d${n}`, at, even: n % 2 === 0 }))
  db.insert('things', documents.filter((document) => isIndexable(document)))
  return db
}

/** What is refused: a place that none can be at, and an id that is taken. */
export function make(db: Db, { kind, at, place: value }: Write, transactionId?: string): void {
  const _id = `d${at}`
  const document = { _id, at: value, even: at % 2 === 0 }
  try {
    if (kind === 'go' || kind === 'come back') db.remove('things', { query: { _id }, multi: false }, transactionId)
    if (kind === 'come' || kind === 'come back') db.insert('things', [document], transactionId)
    if (kind === 'move') update(db, { _id }, { $set: { at: value } }, transactionId)
    if (kind === 'touch') update(db, { _id }, { $inc: { touched: 1 } }, transactionId)
  } catch (reason) {
    expect(String(reason)).toMatch(/E11000|Can't extract geo keys/)
  }
}

function isIndexable(document: Record<string, unknown> & { _id: string }): boolean {
  try {
    checkGeoFields([byPlace], document)
    return true
  } catch {
    return false
  }
}
