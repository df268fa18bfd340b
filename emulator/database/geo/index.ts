import { angleTo, isMeeting, isWithinArea } from './relation'
import { requestFailed } from '../database-error'
import { type Ball, ballWithin, ballsOf } from './ball'
import { type Shape, shapeOf, storedShape } from './shape'
import { EARTH, type Vector } from './vector'

export { type Ball, EVERYWHERE } from './ball'
export { checkGeoFields } from './geo-index'
export type { Nearness } from './nearest-first'
export { PlaceIndex } from './place-index'

/** From a GeoJSON Point to the nearest place of a stored value, in metres; `undefined` when the value is no geometry. */
export function distance(from: unknown, to: unknown): number | undefined {
  return distanceFrom(from)(to)
}

/** The same for many values: the point is read once. */
export function distanceFrom(point: unknown): (value: unknown) => number | undefined {
  const place = placeOf(point)
  return (value) => {
    const shape = storedShape(value)
    return shape && angleTo(place, shape) * EARTH
  }
}

/** Where a GeoJSON Point is. */
export function placeOf(point: unknown): Vector {
  const [place, ...others] = shapeOf(point).points
  if (!place || others.length > 0) throw requestFailed(`a distance is measured from a Point, found: ${JSON.stringify(point)}`)
  return place
}

/** Around all that is no further from a GeoJSON Point. */
export const ballAroundPoint = (point: unknown, metres: number): Ball => ballWithin(placeOf(point), metres / EARTH)

/** Around all that is within `radius` radians of a point `[longitude, latitude]`. */
export const ballAroundSphere = (center: unknown, radius: number): Ball => ballWithin(placeOf({ type: 'Point', coordinates: center }), radius)

/** Around a geometry: what has a place in common with it has one in these. */
export const ballsAround = (geometry: unknown): Ball[] => ballsOf(shapeOf(geometry))

/** Whether a stored value lies wholly in a Polygon or MultiPolygon. */
export const isWithin = (value: unknown, geometry: unknown) => withinTest(geometry)(value)

export function withinTest(geometry: unknown): (value: unknown) => boolean {
  const area = shapeOf(geometry)
  if (area.polygons.length === 0) throw requestFailed(`$geoWithin takes a Polygon or a MultiPolygon, found: ${JSON.stringify(geometry)}`)
  return (value) => ofStored(value, (shape) => isWithinArea(shape, area.polygons))
}

/** Whether a stored value lies wholly within `radius` radians of a point `[longitude, latitude]`. */
export function sphereTest(center: unknown, radius: number): (value: unknown) => boolean {
  const [place] = shapeOf({ type: 'Point', coordinates: center }).points
  const isNear = (shape: Shape) => place !== undefined && placesOf(shape).every((each) => angleTo(each, { points: [place], lines: [], polygons: [] }) <= radius)
  return (value) => ofStored(value, isNear)
}

const placesOf = ({ points, lines, polygons }: Shape) => [...points, ...lines.flat(), ...polygons.flatMap((polygon) => polygon.flatMap((ring) => ring.line))]

/** Whether a stored value and a geometry share a place. */
export const intersects = (value: unknown, geometry: unknown) => intersectionTest(geometry)(value)

export function intersectionTest(geometry: unknown): (value: unknown) => boolean {
  const other = shapeOf(geometry)
  return (value) => ofStored(value, (shape) => isMeeting(shape, other))
}

function ofStored(value: unknown, test: (shape: Shape) => boolean): boolean {
  const shape = storedShape(value)
  return shape !== undefined && test(shape)
}
