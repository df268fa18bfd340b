import { requestFailed } from '../database-error'
import { isTrue, shown, typeNameOf } from '../expression'
import { distanceFrom } from '../geo'
import { isPlain } from '../value/kind'
import { leavesAt, partsOf } from '../value/path'
import { checkOptions } from './bucket'
import { checkMatch } from './flow'
import { placed } from './placing'
import type { CompileStage, Row, Run } from './stage'

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

/** The documents around a point, nearest first; only as the first stage, because an index must serve it. */
export const geoNear: CompileStage = (argument, name) => {
  const given = checkOptions(argument, { name, known: OPTIONS })
  const asked = read(given, name)
  const { query = {}, key } = given
  checkMatch(query)
  return (_rows, run) => {
    const field = fieldOf(run, key)
    // The same question as a query, so that the index is asked and counted.
    const near = { [field]: { $near: { $geometry: given['near'], $minDistance: asked.min, ...(asked.max < Infinity && { $maxDistance: asked.max }) } } }
    const found = run.source.find(run.collection, { query: { $and: [near, query] }, limit: Infinity }, run.variables)
    const places = [...found].flatMap((row) => placesOf(row, field, asked))
    places.sort((a, b) => a.metres - b.metres)
    return places.slice(0, asked.most).map((place) => shownWith(place, asked))
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

function placesOf(row: Row, field: string, { metresTo, min, max }: GeoNear): Place[] {
  let nearest: Place | undefined
  for (const location of leavesAt(row, field).flatMap((leaf) => (Array.isArray(leaf) ? (leaf as unknown[]) : [leaf]))) {
    const metres = metresTo(location)
    if (metres === undefined || metres < min || metres > max) continue
    if (!nearest || metres < nearest.metres) nearest = { row, location, metres }
  }
  return nearest ? [nearest] : []
}

function shownWith({ row, location, metres }: Place, { distanceField, includeLocs, multiplier }: GeoNear): Row {
  const measured = placed(row, distanceField, metres * multiplier)
  return includeLocs ? placed(measured, includeLocs, location) : measured
}
