import { invalidOperator, requestFailed } from '../database-error'
import { intersectionTest, sphereTest, withinTest } from '../geo'
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
  const [center, radius] = Array.isArray(wanted) ? (wanted as unknown[]) : []
  if (typeof radius !== 'number' || !(radius >= 0)) throw requestFailed('$centerSphere takes [[longitude, latitude], radius in radians], the radius not negative')
  return sphereTest(center, radius)
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
