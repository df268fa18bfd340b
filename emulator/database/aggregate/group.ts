import { requestFailed } from '../database-error'
import { type Accumulator, type Evaluate, ValueMap, compileExpression } from '../expression'
import { compare } from '../value/compare'
import { isOperators, isPlain } from '../value/kind'
import { type Output, compileOutput } from './accumulator'
import type { CompileStage, Row, Step, Variables } from './stage'

interface Group {
  id: unknown
  gathered: Accumulator[]
}

/** Puts the rows of one id together; groups come in the order in which their first rows do. */
export function grouping(idOf: Evaluate, output: Output): Step {
  return (rows, { variables }) => {
    const groups: Group[] = []
    const byId = new ValueMap<Group>()
    const scope: { root: Row; variables: Variables } = { root: {}, variables }
    for (const row of rows) {
      scope.root = row
      const id = idOf(scope)
      let group = byId.get(id)
      if (!group) {
        group = { id, gathered: output.start() }
        groups.push(group)
        byId.set(id, group)
      }
      output.add(group.gathered, scope)
    }
    return groups.map(({ id, gathered }) => output.result(id, gathered))
  }
}

export const group: CompileStage = (argument, name) => {
  if (!isPlain(argument)) throw requestFailed("a group's fields must be specified in an object")
  const { _id, ...fields } = argument
  if (!('_id' in argument)) throw requestFailed(`a group specification must include an _id (${name})`)
  return grouping(compileId(_id), compileOutput(fields))
}

// MongoDB's own: of a single field what is absent is null, of several it stays absent.
function compileId(id: unknown): Evaluate {
  const evaluate = compileExpression(id)
  if (!isPlain(id) || isOperators(id)) return (scope) => evaluate(scope) ?? null
  const [field, ...others] = Object.keys(id)
  if (field === undefined || others.length > 0) return evaluate
  return (scope) => ({ [field]: null, ...(evaluate(scope) as Row) })
}

export const sortByCount: CompileStage = (argument, name) => {
  const isPath = typeof argument === 'string' && argument.startsWith('$')
  if (!isPath && !isOperators(argument)) throw requestFailed(`the ${name} field must be defined as a $-prefixed path or an expression inside an object`)
  const step = grouping(compileId(argument), compileOutput({ count: { $sum: 1 } }))
  return (rows, run) => [...step(rows, run)].sort((a, b) => compare(b['count'], a['count']))
}
