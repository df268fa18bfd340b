import type { Shape } from './shape'
import { type Vector, apart, plus, unit } from './vector'

/**
 * A ball of space: the Earth's own has its middle in [0, 0, 0] and the radius 1. Straight lines through the Earth are
 * as good as ways on it for telling what is near, and know neither poles nor a date line.
 */
export interface Ball {
  middle: Vector
  /** Its radius. */
  reach: number
}

export const EVERYWHERE: Ball = { middle: [0, 0, 0], reach: 1 }

/** Around all that is within an angle of a place, in radians. */
export const ballWithin = (middle: Vector, radians: number): Ball => (radians < Math.PI ? { middle, reach: 2 * Math.sin(radians / 2) } : EVERYWHERE)

/** Around each part of a shape: all places of it are in one of them. */
export const ballsOf = ({ points, lines, polygons }: Shape): Ball[] => [
  ...points.map((middle) => ({ middle, reach: 0 })),
  ...lines.map(ballAround),
  ...polygons.map((polygon) => ballAround(polygon.flatMap((ring) => ring.line))),
]

// Whatever lies between places, or is enclosed by them, is no further away than they are; but only when all are
// within a quarter of the way around the Earth. Up to a sixth (a line of 1) leaves no doubt.
function ballAround(places: readonly Vector[]): Ball {
  const middle = unit(places.reduce(plus))
  const reach = places.reduce((most, place) => Math.max(most, apart(middle, place)), 0)
  return reach < 1 ? { middle, reach } : EVERYWHERE
}
