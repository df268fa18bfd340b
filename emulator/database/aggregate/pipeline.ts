import type { Find, Query, Stage } from '../database'
import { invalidOperator, requestFailed } from '../database-error'
import { type Compile, compilerWith } from '../expression'
import { isPlain } from '../value/kind'
import { addFields } from './add-fields'
import { bucket } from './bucket'
import { bucketAuto } from './bucket-auto'
import { checkMatch, count, limit, limitOf, match, orderOf, replaceRoot, sample, skip, skipOf, sort } from './flow'
import { geoNear } from './geo-near'
import { group, sortByCount } from './group'
import { compileLookup } from './lookup'
import { checkStage } from './prepare'
import { project } from './project'
import { answered, manageable } from './row-size'
import { type CompileStage, type Row, type Run, type Source, type Step, nameOf } from './stage'
import { unwind } from './unwind'

/** Runs over what a query finds in the collection of the run. */
export type Compiled = (run: Run, query: Query) => Iterable<Row>

export interface Running {
  source: Source
  collection: string
  /** Epoch ms, what `$$NOW` says. */
  now: number
}

/** Runs prepared stages over a collection, looking into others through `source`. The rows are the caller's own. */
export function runPipeline(stages: Stage[], { source, collection, now }: Running): Row[] {
  const variables = { NOW: new Date(now) }
  const run = { source, collection, variables }
  return Array.from(compilePipeline(stages, compilerWith(new Set(Object.keys(variables))))(run, {}), answered)
}

const compilers: Record<string, CompileStage> = {
  $match: match, $project: project, $addFields: addFields, $replaceRoot: replaceRoot, $unwind: unwind,
  $group: group, $sortByCount: sortByCount, $bucket: bucket, $bucketAuto: bucketAuto, $count: count,
  $limit: limit, $skip: skip, $sample: sample,
}

function compileInner(stages: Stage[], compile: Compile): Compiled {
  for (const stage of stages) checkInner(stage)
  return compilePipeline(stages, compile)
}

function compilePipeline(stages: Stage[], compile: Compile): Compiled {
  const { find, rest, isGeoNear } = opening(stages)
  const steps = rest.map((stage, at) => {
    const step = compileStage(stage, { isFirst: isGeoNear && at === 0, after: rest.slice(at + 1), compile })
    return isExhaustive(stage) && rest.slice(0, at).some(isMaking) ? guarded(step, nameOf(stage)) : step
  })
  return (run, query) => {
    const found = isGeoNear ? [] : run.source.find(run.collection, { ...find, query: both(query, find.query) }, run.variables)
    return steps.reduce<Iterable<Row>>((rows, step) => step(rows, run), found)
  }
}

const guarded = (step: Step, name: string): Step => (rows, run) => step(manageable(rows, name), run)

const STORED = new Set(['$match', '$limit', '$skip', '$sort', '$sample'])

/** Whether a stage hands on other rows than those that it was given. */
const isMaking = (stage: Stage) => !STORED.has(nameOf(stage))

/** Whether a stage may look at every part of a row at once. */
const isExhaustive = (stage: Stage) => '$sort' in stage || '$lookup' in stage || ('$match' in stage && JSON.stringify(stage).includes('"$geo'))

function checkInner(stage: unknown): void {
  if (!isPlain(stage)) throw requestFailed('Each element of the pipeline array must be an object')
  checkStage(stage)
  if ('$geoNear' in stage) throw invalidOperator("'$geoNear' inside of a $lookup is not supported here")
}

interface Place {
  isFirst: boolean
  after: Stage[]
  compile: Compile
}

function compileStage(stage: Stage, { isFirst, after, compile }: Place): Step {
  const name = nameOf(stage)
  const argument = stage[name]
  if (name === '$lookup') return compileLookup(argument, name, { compile, compilePipeline: compileInner, after })
  if (name === '$sort') return sort(argument, enoughFor(after))
  if (name === '$geoNear' && !isFirst) throw requestFailed('$geoNear is only valid as the first stage in a pipeline')
  if (name === '$geoNear') return geoNear(argument, name, enoughFor(after))
  const compiler = compilers[name]
  if (!compiler) throw invalidOperator(`aggregate stage '${name}' is not supported here`)
  return compiler(argument, name, compile)
}

interface Opening {
  find: Find
  rest: Stage[]
  isGeoNear: boolean
}

// Matches and a sort at the start are a question that indexes can serve, of no more than what is enough.
function opening(stages: Stage[]): Opening {
  const queries: Query[] = []
  let at = 0
  for (; stages[at] && '$match' in (stages[at] ?? {}); at++) {
    const query = stages[at]?.['$match']
    checkMatch(query)
    queries.push(query)
  }
  const isSorting = stages[at] !== undefined && '$sort' in (stages[at] ?? {})
  const order = isSorting ? orderOf(stages[at]?.['$sort'], '$sort') : []
  const rest = stages.slice(isSorting ? at + 1 : at)
  const query = queries.reduce(both, {})
  return { find: { query, order, limit: enoughFor(rest) }, rest, isGeoNear: rest[0] !== undefined && '$geoNear' in rest[0] && rest.length === stages.length }
}

const isEmpty = (query: Query) => Object.keys(query).length === 0

const both = (one: Query, other: Query): Query => (isEmpty(one) ? other : isEmpty(other) ? one : { $and: [one, other] })

const ROW_BY_ROW = new Set(['$project', '$addFields', '$replaceRoot', '$lookup'])

/** How many rows the stages can need at most. */
function enoughFor(stages: Stage[]): number {
  let skipped = 0
  for (const stage of stages) {
    const name = nameOf(stage)
    if (name === '$skip') skipped += skipOf(stage[name])
    else if (name === '$limit') return skipped + limitOf(stage[name])
    else if (!ROW_BY_ROW.has(name)) return Infinity
  }
  return Infinity
}
