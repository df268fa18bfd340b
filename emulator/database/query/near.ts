import type { Query } from '../database'
import { invalidOperator, requestFailed } from '../database-error'
import { type Nearness, distanceFrom, placeOf } from '../geo'
import { isPlain } from '../value/kind'
import { walk } from '../value/walk'

/** A question that is answered nearest first. */
export interface Near extends Nearness {
  field: string
}

interface Limits {
  point: unknown
  distanceOf(value: unknown): number | undefined
  min: number
  max: number
}

const NAMES = ['$near', '$nearSphere']

/** What the query asks to be near to, if it does. */
export function nearOf(query: Query): Near | undefined {
  const [found, ...others] = nearsIn(query)
  if (others.length > 0) throw requestFailed('Too many geoNear expressions')
  if (!found) return undefined
  const { field, operator, wanted } = found
  const { point, distanceOf, min, max } = readNear(operator, wanted)
  const through = walk(field, true)
  const nearest = (document: unknown) => {
    let metres = Infinity
    through(document, (value) => {
      const each = distanceOf(value)
      if (each !== undefined && each >= min && each <= max && each < metres) metres = each
      return false
    })
    return metres
  }
  return { field, place: placeOf(point), min, max, distanceOf: nearest }
}

interface Found {
  field: string
  operator: string
  wanted: unknown
}

function nearsIn(query: Query): Found[] {
  return Object.entries(query).flatMap(([field, wanted]): Found[] => {
    if (field === '$and' && Array.isArray(wanted)) return wanted.filter(isPlain).flatMap(nearsIn)
    if (!isPlain(wanted)) return []
    return NAMES.filter((operator) => operator in wanted).map((operator) => ({ field, operator, wanted: wanted[operator] }))
  })
}

export function readNear(operator: string, wanted: unknown): Limits {
  if (!isPlain(wanted) || !('$geometry' in wanted)) throw invalidOperator(`${operator} needs a $geometry; pairs of numbers are not supported here`)
  const { $geometry: point, $minDistance: min, $maxDistance: max, ...others } = wanted
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw requestFailed(`invalid argument in ${operator}: ${unknown}`)
  return { point, distanceOf: distanceFrom(point), min: metres('$minDistance', min) ?? 0, max: metres('$maxDistance', max) ?? Infinity }
}

function metres(name: string, value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !(value >= 0)) throw requestFailed(`${name} must be a non-negative number`)
  return value
}
