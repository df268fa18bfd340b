import { Aggregator } from 'mingo/aggregator'
import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { Query, Stage } from '../database'
import { requestFailed } from '../database-error'
import { mingoOptions } from '../mingo-options'
import { refusing } from '../refusing'
import { copy } from '../value/copy'
import { isPlain } from '../value/kind'
import { leavesAt } from '../value/path'

type Row = Record<string, unknown>

/** Finds documents of a collection; what it answers must not be changed. */
export type Source = (collection: string, query: Query) => Iterable<Row>

/** Runs prepared stages over a collection, looking into others through `source`. The rows are the caller's own. */
export function runPipeline(source: Source, collection: string, stages: Stage[]): Row[] {
  const [first, ...rest] = stages
  const query = first?.['$match']
  const documents = source(collection, isPlain(query) ? query : {})
  return copy(runStages(source, [...documents], { stages: isPlain(query) ? rest : stages, variables: {} }))
}

interface Program {
  stages: Stage[]
  variables: Record<string, unknown>
}

// Lookups run between stretches of mingo's stages, because they ask the database, by its indexes.
function runStages(source: Source, documents: Row[], { stages, variables }: Program): Row[] {
  let rows = documents
  let stretch: Stage[] = []
  for (const stage of stages) {
    if (!('$lookup' in stage)) {
      stretch.push(stage)
      continue
    }
    rows = runStretch(rows, stretch, variables)
    stretch = []
    rows = rows.map((row) => lookUp(source, row, { ...(stage['$lookup'] as Lookup), variables }))
  }
  return runStretch(rows, stretch, variables)
}

// These write into what they are given; the others do not, and are spared the copies.
const isWriting = (stage: Stage) => '$project' in stage || '$unwind' in stage

const runStretch = refusing((rows: Row[], stages: Stage[], variables: Record<string, unknown>): Row[] => {
  const writing = stages.findIndex(isWriting)
  const reading = writing === -1 ? stages : stages.slice(0, writing)
  const rest = stages.slice(reading.length)
  const read = reading.length === 0 ? rows : new Aggregator(reading, mingoOptions(variables, false)).run<Row>(rows)
  return rest.length === 0 ? read : new Aggregator(rest, mingoOptions(variables)).run<Row>(read)
})

interface Lookup {
  from: string
  as: string
  localField?: string
  foreignField?: string
  let?: Record<string, unknown>
  pipeline?: Stage[]
  variables: Record<string, unknown>
}

function lookUp(source: Source, row: Row, lookup: Lookup): Row {
  const { from, as, localField, foreignField, pipeline } = lookup
  if (typeof from !== 'string' || typeof as !== 'string') throw requestFailed("$lookup needs 'from' and 'as'")
  if ((localField === undefined) !== (foreignField === undefined)) throw requestFailed("$lookup needs both 'localField' and 'foreignField'")
  if (localField === undefined && !pipeline) throw requestFailed("$lookup needs 'localField' and 'foreignField', or a 'pipeline'")
  const query = localField !== undefined && foreignField !== undefined ? joining(row, localField, foreignField) : {}
  const variables = { ...lookup.variables, ...variablesOf(row, lookup) }
  return { ...row, [as]: runStages(source, [...source(from, query)], { stages: pipeline ?? [], variables }) }
}

function joining(row: Row, localField: string, foreignField: string): Query {
  const values = leavesAt(row, localField).flatMap((leaf) => (Array.isArray(leaf) ? (leaf as unknown[]) : [leaf ?? null]))
  return { [foreignField]: { $in: values } }
}

function variablesOf(row: Row, { let: wanted = {}, variables }: Lookup): Record<string, unknown> {
  const options = mingoOptions(variables) as Options
  return Object.fromEntries(Object.entries(wanted).map(([name, expression]) => [name, evalExpr(row, expression, options)]))
}
