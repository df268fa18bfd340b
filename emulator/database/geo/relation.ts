import { type Arc, angleToArc, arcsOf, isCrossing, isOnArc, isTouching } from './arc'
import { type Polygon, isInPolygon, isOnBorder } from './ring'
import type { Shape } from './shape'
import { SAME, type Vector, angle, plus, unit } from './vector'

/** The angle from a place to the nearest place of a shape, in radians. */
export function angleTo(place: Vector, { points, lines, polygons }: Shape): number {
  const [only] = points
  if (only && points.length === 1) return angle(place, only)
  if (polygons.some((polygon) => isInPolygon(place, polygon))) return 0
  const arcs = [...lines.flatMap(arcsOf), ...polygons.flatMap((polygon) => polygon.flatMap((ring) => ring.arcs))]
  return Math.min(...points.map((point) => angle(place, point)), ...arcs.map((arc) => angleToArc(place, arc)))
}

/** Whether nothing of a shape is outside of the area. What reaches over two of its polygons is outside. */
export function isWithinArea({ points, lines, polygons }: Shape, area: Polygon[]): boolean {
  const isIn = (test: (polygon: Polygon) => boolean) => area.some(test)
  return (
    points.every((point) => isIn((polygon) => isInPolygon(point, polygon))) &&
    lines.every((line) => isIn((polygon) => isLineWithin(arcsOf(line), polygon))) &&
    polygons.every((inner) => isIn((polygon) => isPolygonWithin(inner, polygon)))
  )
}

function isLineWithin(arcs: Arc[], polygon: Polygon): boolean {
  const border = polygon.flatMap((ring) => ring.arcs)
  return arcs.every(
    (arc) =>
      [arc.start, arc.end, unit(plus(arc.start, arc.end))].every((place) => isInPolygon(place, polygon)) && !border.some((other) => isCrossing(arc, other)),
  )
}

function isPolygonWithin(inner: Polygon, polygon: Polygon): boolean {
  const [, ...holes] = polygon
  const isHoleInside = holes.some((hole) => hole.line.some((place) => isInPolygon(place, inner) && !inner.some((ring) => isOnBorder(place, ring))))
  return inner.every((ring) => isLineWithin(ring.arcs, polygon)) && !isHoleInside
}

/** Whether two shapes share a place; a shared border is enough. */
export function isMeeting(one: Shape, other: Shape): boolean {
  return isPartOfMeeting(one, other) || isPartOfMeeting(other, one)
}

function isPartOfMeeting({ points, lines, polygons }: Shape, other: Shape): boolean {
  return (
    points.some((point) => isPlaceOf(point, other)) ||
    [...lines, ...polygons.flatMap((polygon) => polygon.map((ring) => ring.line))].some((line) => isLineMeeting(line, other))
  )
}

const isPlaceOf = (place: Vector, { points, lines, polygons }: Shape) =>
  points.some((point) => angle(point, place) < SAME) ||
  lines.some((line) => arcsOf(line).some((arc) => isOnArc(place, arc))) ||
  polygons.some((polygon) => isInPolygon(place, polygon))

function isLineMeeting(line: readonly Vector[], { lines, polygons }: Shape): boolean {
  const arcs = arcsOf(line)
  const others = [...lines.flatMap(arcsOf), ...polygons.flatMap((polygon) => polygon.flatMap((ring) => ring.arcs))]
  if (arcs.some((arc) => others.some((other) => isTouching(arc, other)))) return true
  return line.some((place) => polygons.some((polygon) => isInPolygon(place, polygon)))
}
