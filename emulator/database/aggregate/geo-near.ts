import { requestFailed } from '../database-error'
import { isTrue, shown, typeNameOf } from '../expression'
import { distanceFrom } from '../geo'
import { isPlain } from '../value/kind'
import { partsOf } from '../value/path'
import { type Walk, walk } from '../value/walk'
import { checkOptions } from './bucket'
import { checkMatch } from './flow'
import { placed } from './placing'
import type { Row, Run, Step } from './stage'

const OPTIONS = ['near', 'distanceField', 'spherical', 'query', 'maxDistance', 'minDistance', 'distanceMultiplier', 'includeLocs', 'key', 'limit', 'num', 'uniqueDocs']

interface GeoNear {
  metresTo(value: unknown): number | undefined
  distanceField: string[]
  includeLocs: string[] | undefined
  multiplier: number
  min: number
  max: number
  most: number
}

interface Place {
  row: Row
  location: unknown
  metres: number
}

/** The documents around a point, nearest first; only as the first stage, because an index must serve it. With `enough` only so many are looked for. */
export const geoNear = (argument: unknown, name: string, enough: number): Step => {
  const given = checkOptions(argument, { name, known: OPTIONS })
  const asked = read(given, name)
  const { query = {}, key } = given
  checkMatch(query)
  return (_rows, run) => {
    const field = fieldOf(run, key)
    // The same question as a query, so that the index is asked and counted.
    const near = { [field]: { $near: { $geometry: given['near'], $minDistance: asked.min, ...(asked.max < Infinity && { $maxDistance: asked.max }) } } }
    const found = run.source.find(run.collection, { query: { $and: [near, query] }, limit: Math.min(asked.most, enough) }, run.variables)
    const way = walk(field, true)
    return [...found].map((row) => shownWith(placeOf(row, way, asked), asked))
  }
}

function read(given: Record<string, unknown>, name: string): GeoNear {
  const number = (option: string, otherwise: number) => {
    const value = given[option] ?? otherwise
    if (typeof value === 'number' && value >= 0) return value
    throw requestFailed(`${name}: ${option} must be a nonnegative number, found ${shown(value)}`)
  }
  const { near, distanceField, includeLocs, spherical = true } = given
  if (!isPlain(near) || near['type'] !== 'Point') throw requestFailed(`${name} requires a 'near' option as a GeoJSON Point, found ${shown(near)}`)
  if (typeof distanceField !== 'string' || distanceField === '') throw requestFailed(`${name} requires that the 'distanceField' option is a String, found ${typeNameOf(distanceField)}`)
  if (includeLocs !== undefined && typeof includeLocs !== 'string') throw requestFailed(`${name} requires that 'includeLocs' option is a String, found ${typeNameOf(includeLocs)}`)
  if (typeof spherical !== 'boolean') throw requestFailed(`${name}: spherical must be a bool, found ${isTrue(spherical) ? typeNameOf(spherical) : shown(spherical)}`)
  return {
    metresTo: distanceFrom(near),
    distanceField: partsOf(distanceField),
    includeLocs: includeLocs === undefined ? undefined : partsOf(includeLocs),
    multiplier: number('distanceMultiplier', 1),
    min: number('minDistance', 0),
    max: number('maxDistance', Infinity),
    most: number(given['num'] === undefined ? 'limit' : 'num', Infinity),
  }
}

function fieldOf({ source, collection }: Run, key: unknown): string {
  const fields = [...source.geoFields(collection)]
  if (key !== undefined && typeof key !== 'string') throw requestFailed(`$geoNear 'key' field must be of type string, found ${typeNameOf(key)}`)
  if (fields.length === 0 || (key !== undefined && !fields.includes(key))) throw requestFailed('$geoNear requires a 2d or 2dsphere index, but none were found')
  if (key === undefined && fields.length > 1) throw requestFailed(`There is more than one 2dsphere index on ${collection}; unsure which to use for $geoNear`)
  return key ?? fields[0] ?? ''
}

// The same place by which the query found it.
function placeOf(row: Row, way: Walk, { metresTo, min, max }: GeoNear): Place {
  const nearest: Place = { row, location: undefined, metres: Infinity }
  way(row, (location) => {
    const metres = metresTo(location)
    if (metres !== undefined && metres >= min && metres <= max && metres < nearest.metres) Object.assign(nearest, { location, metres })
    return false
  })
  return nearest
}

function shownWith({ row, location, metres }: Place, { distanceField, includeLocs, multiplier }: GeoNear): Row {
  const measured = placed(row, distanceField, metres * multiplier)
  return includeLocs ? placed(measured, includeLocs, location) : measured
}
