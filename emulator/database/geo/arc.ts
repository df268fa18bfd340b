import { SAME, type Vector, angle, cross, dot, length, unit } from './vector'

/** The shorter way between two places, on a great circle. */
export interface Arc {
  start: Vector
  end: Vector
  /** Square to the great circle; a way of no length has none. */
  axis?: Vector
}

function arcBetween(start: Vector, end: Vector): Arc {
  const normal = cross(start, end)
  return length(normal) > SAME ? { start, end, axis: unit(normal) } : { start, end }
}

export function arcsOf(line: readonly Vector[]): Arc[] {
  return line.slice(1).map((end, at) => arcBetween(line[at] ?? end, end))
}

/** The angle from a place to the nearest place of an arc, in radians. */
export function angleToArc(place: Vector, { start, end, axis }: Arc): number {
  const isBeside = axis && dot(cross(axis, start), place) >= 0 && dot(cross(end, axis), place) >= 0
  if (isBeside) return Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(axis, place)))))
  return Math.min(angle(place, start), angle(place, end))
}

export const isOnArc = (place: Vector, arc: Arc) => (!arc.axis || Math.abs(dot(arc.axis, place)) < SAME) && angleToArc(place, arc) < SAME

/** Whether two arcs cross in the middle of both; touching is no crossing. */
export function isCrossing(one: Arc, other: Arc): boolean {
  if (!one.axis || !other.axis) return false
  const [start, end] = [dot(one.axis, other.start), dot(one.axis, other.end)]
  const [ownStart, ownEnd] = [dot(other.axis, one.start), dot(other.axis, one.end)]
  if ([start, end, ownStart, ownEnd].some((side) => Math.abs(side) < SAME)) return false
  return start > 0 !== end > 0 && ownStart > 0 !== ownEnd > 0 && start > 0 === ownEnd > 0
}

export const isTouching = (one: Arc, other: Arc) =>
  isCrossing(one, other) || [one.start, one.end].some((place) => isOnArc(place, other)) || [other.start, other.end].some((place) => isOnArc(place, one))
