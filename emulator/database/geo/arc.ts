import { SAME, type Vector, angle, cross, dot, length, unit } from './vector'

/** The shorter way between two places, on a great circle. */
export type Arc = readonly [Vector, Vector]

export function arcsOf(line: readonly Vector[]): Arc[] {
  return line.slice(1).map((end, at): Arc => [line[at] ?? end, end])
}

/** The angle from a place to the nearest place of an arc, in radians. */
export function angleToArc(place: Vector, [start, end]: Arc): number {
  const normal = cross(start, end)
  if (length(normal) > SAME) {
    const axis = unit(normal)
    const isBeside = dot(cross(axis, start), place) >= 0 && dot(cross(end, axis), place) >= 0
    if (isBeside) return Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(axis, place)))))
  }
  return Math.min(angle(place, start), angle(place, end))
}

export const isOnArc = (place: Vector, arc: Arc) => angleToArc(place, arc) < SAME

/** Whether two arcs cross in the middle of both; touching is no crossing. */
export function isCrossing([a, b]: Arc, [c, d]: Arc): boolean {
  const first = cross(a, b)
  const second = cross(c, d)
  const [sideOfC, sideOfD, sideOfA, sideOfB] = [dot(first, c), dot(first, d), dot(second, a), dot(second, b)]
  if ([sideOfC, sideOfD, sideOfA, sideOfB].some((side) => Math.abs(side) < SAME)) return false
  return sideOfC > 0 !== sideOfD > 0 && sideOfA > 0 !== sideOfB > 0 && sideOfC > 0 === sideOfB > 0
}

export const isTouching = (one: Arc, other: Arc) =>
  isCrossing(one, other) || one.some((place) => isOnArc(place, other)) || other.some((place) => isOnArc(place, one))
