import { requestFailed } from '../database-error'
import { type Accumulator, type Compile, type Evaluate, ValueMap } from '../expression'
import { Keeping } from '../memory-budget'
import { compare } from '../value/compare'
import { isOperators, isPlain } from '../value/kind'
import { type Output, compileOutput } from './accumulator'
import type { CompileStage, Row, Step, Variables } from './stage'

interface Group {
  id: unknown
  gathered: Accumulator[]
}

/** What rows are grouped by: the parts are computed of every row, the id made of them once a group. */
export interface GroupId {
  parts: Evaluate[]
  idOf(values: unknown[]): unknown
}

/** Groups by the parts of their ids, a level for each. */
interface Level {
  group?: Group
  next?: ValueMap<Level>
}

/** Puts the rows of one id together; groups come in the order in which their first rows do. */
export function grouping({ parts, idOf }: GroupId, output: Output, name: string): Step {
  return (rows, { variables }) => {
    const keeping = new Keeping(name)
    const groups: Group[] = []
    const top: Level = {}
    const scope: { root: Row; variables: Variables } = { root: {}, variables }
    for (const row of rows) {
      keeping.begin()
      scope.root = row
      let level = top
      for (const part of parts) level = levelBelow(level, part(scope), keeping)
      if (!level.group) {
        level.group = { id: idOf(parts.map((part) => part(scope))), gathered: output.start(keeping) }
        keeping.keep(level.group.id)
        groups.push(level.group)
      }
      output.add(level.group.gathered, scope)
      keeping.end()
    }
    return groups.map(({ id, gathered }) => output.result(id, gathered))
  }
}

function levelBelow(level: Level, value: unknown, { count }: Keeping): Level {
  const next = (level.next ??= new ValueMap<Level>(count))
  let below = next.get(value)
  if (!below) next.set(value, (below = {}))
  return below
}

export const group: CompileStage = (argument, name, compile) => {
  if (!isPlain(argument)) throw requestFailed("a group's fields must be specified in an object")
  const { _id, ...fields } = argument
  if (!('_id' in argument)) throw requestFailed(`a group specification must include an _id (${name})`)
  return grouping(compileId(_id, compile), compileOutput(fields, compile), name)
}

/** One value, null where it is absent. */
export const byValue = (evaluate: Evaluate): GroupId => ({ parts: [(scope) => evaluate(scope) ?? null], idOf: ([value]) => value })

// MongoDB's own: of a single field what is absent is null, of several it stays absent.
function compileId(id: unknown, compile: Compile): GroupId {
  const fields = isPlain(id) && !isOperators(id) ? Object.keys(id) : []
  const whole = compile(id)
  if (!isPlain(id) || fields.length === 0) return byValue(whole)
  const parts = fields.map((field) => compile(id[field]))
  if (fields.length === 1) return { parts: parts.map((part) => (scope) => part(scope) ?? null), idOf: ([value]) => ({ [fields[0] ?? '']: value }) }
  return { parts, idOf: (values) => Object.fromEntries(fields.map((field, at) => [field, values[at]]).filter(([, value]) => value !== undefined)) }
}

export const sortByCount: CompileStage = (argument, name, compile) => {
  const isPath = typeof argument === 'string' && argument.startsWith('$')
  if (!isPath && !isOperators(argument)) throw requestFailed(`the ${name} field must be defined as a $-prefixed path or an expression inside an object`)
  const step = grouping(compileId(argument, compile), compileOutput({ count: { $sum: 1 } }, compile), name)
  return (rows, run) => [...step(rows, run)].sort((a, b) => compare(b['count'], a['count']))
}
