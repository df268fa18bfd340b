/** A place on the sphere, as a vector of length 1. */
export type Vector = readonly [number, number, number]

const RADIANS = Math.PI / 180

/** MongoDB's radius of the Earth, in metres. */
export const EARTH = 6_378_100

/** Closer than this (some tenths of a millimetre on Earth) two places are the same. */
export const SAME = 1e-10

export function toVector(longitude: number, latitude: number): Vector {
  const [across, up] = [longitude * RADIANS, latitude * RADIANS]
  return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)]
}

export const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

export const length = (a: Vector) => Math.sqrt(dot(a, a))

/** Between two places in a straight line. */
export const apart = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

export function unit(a: Vector): Vector {
  const size = length(a)
  return [a[0] / size, a[1] / size, a[2] / size]
}

/** The angle between two places, in radians. */
export const angle = (a: Vector, b: Vector) => Math.atan2(length(cross(a, b)), dot(a, b))
