import type { Find, Stage } from '../database'
import { requestFailed } from '../database-error'
import type { Compile, Evaluate } from '../expression'
import { heldNow, release } from '../memory-budget'

export type Row = Record<string, unknown>
export type Variables = Readonly<Record<string, unknown>>

/** The collections that a pipeline may look into; what they answer is shared and must not be changed. */
export interface Source {
  find(collection: string, find: Find, variables: Variables): Iterable<Row>
  /** The fields that a 2dsphere index serves. */
  geoFields(collection: string): Iterable<string>
}

export interface Run {
  source: Source
  collection: string
  variables: Variables
}

/** What a stage makes of the rows before it. Rows are never changed: a changed one is a new one. */
export type Step = (rows: Iterable<Row>, run: Run) => Iterable<Row>

/** Reads, once, what a stage was given; `name` is its own, for its refusals. */
export type CompileStage = (argument: unknown, name: string, compile: Compile) => Step

export function nameOf(stage: Stage): string {
  const names = Object.keys(stage)
  const [name = ''] = names
  if (names.length !== 1) throw requestFailed('A pipeline stage specification object must contain exactly one field.')
  return name
}

/** A step that makes one row of each. */
export const eachRow = (make: (row: Row, evaluate: (expression: Evaluate) => unknown) => Row): Step =>
  function* (rows, { variables }) {
    const scope: { root: Row; variables: Variables } = { root: {}, variables }
    const evaluate = (expression: Evaluate) => expression(scope)
    for (const row of rows) {
      scope.root = row
      const mark = heldNow()
      const made = make(row, evaluate)
      const room = heldNow() - mark
      yield made
      // Whoever keeps the row has counted it.
      release(heldNow() - room)
    }
  }
