import { requestFailed } from '../database-error'
import { type Arc, arcsOf, isOnArc } from './arc'
import { type Vector, cross, dot, plus, unit } from './vector'

/** A closed line and what it encloses: the smaller part of the sphere. */
export interface Ring {
  line: readonly Vector[]
  arcs: Arc[]
  isInside(place: Vector): boolean
}

const ATTEMPTS = 1000

/** Great circles are straight lines when seen from the middle of the sphere: what is enclosed is decided on that picture. */
export function makeRing(line: readonly Vector[]): Ring {
  const middle = middleOf(line)
  const right = unit(cross(middle, Math.abs(middle[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]))
  const up = cross(right, middle)
  const pictured = (place: Vector) => ({ x: dot(place, right) / dot(place, middle), y: dot(place, up) / dot(place, middle) })
  const corners = line.map(pictured)
  const isInside = (place: Vector) => dot(place, middle) > 0 && isEnclosed(pictured(place), corners)
  return { line, arcs: arcsOf(line), isInside }
}

// A place from which the whole ring is in sight. There is none when the ring reaches around half of the sphere.
function middleOf(line: readonly Vector[]): Vector {
  let middle = unit(line.reduce(plus))
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const hidden = line.find((place) => !(dot(place, middle) > 1e-9))
    if (!hidden) return middle
    middle = unit(plus(middle, hidden))
  }
  throw requestFailed('a polygon that reaches around half of the Earth or more is not supported here')
}

interface Spot {
  x: number
  y: number
}

function isEnclosed({ x, y }: Spot, corners: Spot[]): boolean {
  let isIn = false
  for (let at = 1; at < corners.length; at++) {
    const [a, b] = [corners[at - 1], corners[at]]
    if (!a || !b || a.y > y === b.y > y) continue
    if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) isIn = !isIn
  }
  return isIn
}

/** A ring and the holes in it. */
export type Polygon = Ring[]

/** The border counts as part of the polygon, that of a hole too. */
export function isInPolygon(place: Vector, polygon: Polygon): boolean {
  if (polygon.some((ring) => isOnBorder(place, ring))) return true
  return polygon.every((ring, at) => ring.isInside(place) === (at === 0))
}

export const isOnBorder = (place: Vector, ring: Ring) => ring.arcs.some((arc) => isOnArc(place, arc))
