import { invalidOperator, requestFailed } from '../database-error'
import { type Ball, ballAroundPoint, ballAroundSphere, ballsAround, intersectionTest, sphereTest, withinTest } from '../geo'
import { isPlain } from '../value/kind'
import type { Condition, Context } from './condition'
import { readNear } from './near'

function geometryIn(operator: string, wanted: unknown): unknown {
  const [shape = '', ...others] = isPlain(wanted) ? Object.keys(wanted) : []
  if (!isPlain(wanted) || shape === '' || others.length > 0) throw requestFailed(`${operator} takes an object with one shape, found: ${JSON.stringify(wanted)}`)
  if (shape !== '$geometry') throw invalidOperator(`${operator} with ${shape} is not supported here`)
  return wanted['$geometry']
}

function within(wanted: unknown): Condition {
  if (isPlain(wanted) && '$centerSphere' in wanted) return { test: sphere(wanted['$centerSphere']) }
  return { test: withinTest(geometryIn('$geoWithin', wanted)) }
}

function sphere(wanted: unknown): Condition['test'] {
  const { center, radius } = readSphere(wanted)
  return sphereTest(center, radius)
}

function readSphere(wanted: unknown): { center: unknown; radius: number } {
  const [center, radius] = Array.isArray(wanted) ? (wanted as unknown[]) : []
  if (typeof radius !== 'number' || !(radius >= 0)) throw requestFailed('$centerSphere takes [[longitude, latitude], radius in radians], the radius not negative')
  return { center, radius }
}

function near(operator: string, wanted: unknown, { isTop, isOptional = false }: Context): Condition {
  if (!isTop || isOptional) throw requestFailed(`geoNear must be top-level expr: ${operator}`)
  const { distanceOf, min, max } = readNear(operator, wanted)
  return {
    test: (value) => {
      const metres = distanceOf(value)
      return metres !== undefined && metres >= min && metres <= max
    },
  }
}

export const geoOperators: Record<string, (wanted: unknown, context: Context) => Condition> = {
  $geoWithin: within,
  $geoIntersects: (wanted) => ({ test: intersectionTest(geometryIn('$geoIntersects', wanted)) }),
  $near: (wanted, context) => near('$near', wanted, context),
  $nearSphere: (wanted, context) => near('$nearSphere', wanted, context),
}

const surroundings: Record<string, (wanted: unknown) => Ball[]> = {
  $geoWithin: ballsOfArea,
  $geoIntersects: (wanted) => ballsAround(geometryIn('$geoIntersects', wanted)),
  $near: (wanted) => ballsOfNear('$near', wanted),
  $nearSphere: (wanted) => ballsOfNear('$nearSphere', wanted),
}

/** Where something must have a place to meet an operator that asks for places: in one of these. */
export function ballsFor(operator: string, wanted: unknown): Ball[] | undefined {
  return Object.hasOwn(surroundings, operator) ? surroundings[operator]?.(wanted) : undefined
}

function ballsOfArea(wanted: unknown): Ball[] {
  if (!isPlain(wanted) || !('$centerSphere' in wanted)) return ballsAround(geometryIn('$geoWithin', wanted))
  const { center, radius } = readSphere(wanted['$centerSphere'])
  return [ballAroundSphere(center, radius)]
}

function ballsOfNear(operator: string, wanted: unknown): Ball[] {
  const { point, max } = readNear(operator, wanted)
  return [ballAroundPoint(point, max)]
}
