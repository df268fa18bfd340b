import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { type Polygon, makeRing } from './ring'
import { SAME, type Vector, angle, toVector } from './vector'

/** What a GeoJSON geometry consists of. */
export interface Shape {
  points: Vector[]
  lines: Vector[][]
  polygons: Polygon[]
}

type Read = (coordinates: unknown) => Partial<Shape>

const readers: Record<string, Read> = {
  Point: (coordinates) => ({ points: [place(coordinates)] }),
  MultiPoint: (coordinates) => ({ points: listOf('MultiPoint', coordinates).map(place) }),
  LineString: (coordinates) => ({ lines: [line(coordinates)] }),
  MultiLineString: (coordinates) => ({ lines: listOf('MultiLineString', coordinates).map(line) }),
  Polygon: (coordinates) => ({ polygons: [polygon(coordinates)] }),
  MultiPolygon: (coordinates) => ({ polygons: listOf('MultiPolygon', coordinates).map(polygon) }),
}

/** Reads a GeoJSON geometry; refuses what is none, or cannot be on Earth. */
export function shapeOf(value: unknown): Shape {
  if (!isPlain(value)) throw requestFailed(`a geometry must be an object {type, coordinates}, found: ${JSON.stringify(value)}`)
  const { type, coordinates } = value
  const read = typeof type === 'string' && Object.hasOwn(readers, type) ? readers[type] : undefined
  if (!read) throw requestFailed(`unknown GeoJSON type: ${JSON.stringify(type)}`)
  return { points: [], lines: [], polygons: [], ...read(coordinates) }
}

/** The shape of a stored value, also of a pair of numbers as in old data; `undefined` when it is none. */
export function storedShape(value: unknown): Shape | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    if (isPlain(value) && 'type' in value && 'coordinates' in value) return shapeOf(value)
    return { points: [place(Array.isArray(value) ? value : Object.values(value))], lines: [], polygons: [] }
  } catch {
    return undefined
  }
}

function place(coordinates: unknown): Vector {
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : []
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    throw requestFailed(`a point must be an array [longitude, latitude] of numbers, found: ${JSON.stringify(coordinates)}`)
  }
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    throw requestFailed(`Longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  }
  return toVector(longitude, latitude)
}

function listOf(type: string, coordinates: unknown): unknown[] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) throw requestFailed(`the coordinates of a ${type} must be a non-empty array`)
  return coordinates as unknown[]
}

function line(coordinates: unknown): Vector[] {
  const places = withoutRepeats(listOf('LineString', coordinates).map(place))
  if (places.length < 2) throw requestFailed('GeoJSON LineString must have at least 2 different vertices')
  return places
}

function polygon(coordinates: unknown): Polygon {
  return listOf('Polygon', coordinates).map((loop) => {
    const list = listOf('Polygon', loop)
    if (JSON.stringify(list[0]) !== JSON.stringify(list.at(-1))) throw requestFailed('Polygon loop is not closed: its last point must be its first')
    const places = withoutRepeats(list.map(place))
    if (places.length < 4) throw requestFailed('Loop must have at least 3 different vertices')
    return makeRing(places)
  })
}

const withoutRepeats = (places: Vector[]) => places.filter((each, at) => at === 0 || angle(each, places[at - 1] ?? each) > SAME)
