import type { Query, Stage } from '../database'
import { requestFailed } from '../database-error'
import { type Compile, type Evaluate, type Scope, checkVariable, typeNameOf } from '../expression'
import { heldNow, hold, keepAll, keepOnly, release } from '../memory-budget'
import { MOST_BYTES, bsonSize } from '../value/bson-size'
import { isPlain } from '../value/kind'
import { leavesAt, partsOf } from '../value/path'
import { checkOptions } from './bucket'
import type { Compiled } from './pipeline'
import { placed } from './placing'
import type { Row, Run, Step } from './stage'

interface Lookup {
  from: string
  as: string[]
  join: { localField: string; foreignField: string } | undefined
  variables: [string, Evaluate][]
  /** What runs over what was found. */
  pipeline: Compiled
  /** Whether the next stage parts at once what was put together: MongoDB never has it in one document then. */
  isUnwound: boolean
}

interface Compilers {
  compile: Compile
  compilePipeline(stages: Stage[], compile: Compile): Compiled
  /** The stages that follow. */
  after: Stage[]
}

/** Documents of another collection: by equal fields, by a pipeline with variables, or both. */
export function compileLookup(argument: unknown, name: string, compilers: Compilers): Step {
  const lookup = read(argument, name, compilers)
  return function* (rows, run) {
    for (const row of rows) {
      const mark = heldNow()
      const joined = placed(row, lookup.as, joinedTo(row, lookup, run))
      const room = heldNow() - mark
      yield joined
      release(heldNow() - room)
    }
  }
}

function read(argument: unknown, name: string, { compile, compilePipeline, after }: Compilers): Lookup {
  const given = checkOptions(argument, { name, known: ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'] })
  const { let: wanted = {}, pipeline } = given
  const text = (option: string) => {
    const value = given[option]
    if (value === undefined || typeof value === 'string') return value
    throw requestFailed(`${name} argument '${option}' must be a string, found ${typeNameOf(value)}`)
  }
  const [from, as, localField, foreignField] = ['from', 'as', 'localField', 'foreignField'].map(text)
  if (!from) throw requestFailed(`must specify 'from' field for a ${name}`)
  if (!as) throw requestFailed(`must specify 'as' field for a ${name}`)
  if ((localField === undefined) !== (foreignField === undefined) || (localField === undefined && pipeline === undefined)) {
    throw requestFailed(`${name} requires either 'pipeline' or both 'localField' and 'foreignField' to be specified`)
  }
  if (pipeline !== undefined && !Array.isArray(pipeline)) throw requestFailed(`${name} argument 'pipeline' must be an array, found ${typeNameOf(pipeline)}`)
  if (!isPlain(wanted)) throw requestFailed(`${name} argument 'let' must be an object, found ${typeNameOf(wanted)}`)
  const join = localField !== undefined && foreignField !== undefined ? { localField, foreignField } : undefined
  const isUnwound = isUnwinding(after[0], as)
  return { from, isUnwound, as: partsOf(as), join, variables: variablesOf(wanted, compile), pipeline: compilePipeline((pipeline ?? []) as Stage[], compile.naming(Object.keys(wanted))) }
}

function isUnwinding(stage: Stage | undefined, field: string): boolean {
  const argument = stage?.['$unwind']
  return (isPlain(argument) ? argument['path'] : argument) === `$${field}`
}

function variablesOf(wanted: Record<string, unknown>, compile: Compile): [string, Evaluate][] {
  return Object.entries(wanted).map(([variable, expression]) => {
    checkVariable(variable)
    return [variable, compile(expression)]
  })
}

// The stages that found them have kept rows of their own meanwhile.
function joinedTo(row: Row, lookup: Lookup, run: Run): Row[] {
  const mark = heldNow()
  const rows = keepAll(found(row, lookup, run), '$lookup')
  keepOnly(mark, rows)
  if (!lookup.isUnwound && bsonSize(rows, MOST_BYTES) > MOST_BYTES) {
    throw requestFailed(`Total size of documents in ${lookup.from} matching pipeline's $lookup stage exceeds ${MOST_BYTES} bytes`)
  }
  return rows
}

function found(row: Row, { from, join, variables, pipeline }: Lookup, { source, variables: outer }: Run): Iterable<Row> {
  const scope: Scope = { root: row, variables: outer }
  const own = Object.fromEntries(variables.map(([variable, evaluate]) => [variable, evaluate(scope)]))
  const query = join ? joining(row, join) : {}
  return pipeline({ source, collection: from, variables: { ...outer, ...own } }, query)
}

// What it takes to look for one of several values.
const WANTED = 100

// As in MongoDB, nothing and an empty array look for null.
function joining(row: Row, { localField, foreignField }: { localField: string; foreignField: string }): Query {
  const values = leavesAt(row, localField).flatMap((leaf) => (Array.isArray(leaf) ? (leaf as unknown[]) : leaf === undefined ? [] : [leaf]))
  hold(WANTED * values.length, '$lookup')
  const wanted = values.length === 0 ? [null] : values
  return { [foreignField]: wanted.length === 1 ? { $eq: wanted[0] } : { $in: wanted } }
}
