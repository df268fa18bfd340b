import type { Doc, Query } from '../database'
import { requestFailed } from '../database-error'
import { positionFinder } from '../query/matcher'
import { isEqual } from '../value/compare'
import { copy } from '../value/copy'
import { collisionIn } from '../value/path'
import { type Step, stepsOf } from './steps'
import { resolved } from './positions'

/** What is to be done to each document that an update finds. */
export interface Changes {
  /** Operators and their paths, or a whole document. */
  data: Record<string, unknown>
  isReplacement: boolean
  /** By which the documents were found: it tells what a positional `$` stands for. */
  query?: Query
  /** Epoch ms, for `$currentDate`. */
  now?: number
}

/** The document as it will be. `isInsert`: it is being made by an upsert. */
export function applyUpdate(document: Doc, changes: Changes, isInsert = false): Doc {
  const { data, isReplacement } = changes
  const updated = isReplacement ? { _id: document._id, ...copy(data) } : copy(document)
  if (!isReplacement) applySteps(updated, changes, isInsert)
  if (!isEqual(updated._id, document._id)) {
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
  // A zero equals one below nothing.
  return Object.assign(updated, { _id: document._id })
}

interface Prepared {
  steps: Step[]
  findPosition?: (document: unknown) => number | undefined
}

// An update of many documents is read once.
const prepared = new WeakMap<Changes, Prepared>()

function prepare(changes: Changes): Prepared {
  const known = prepared.get(changes)
  if (known) return known
  const steps = stepsOf(changes.data, changes.now)
  const made = steps.some(({ path }) => isPositional(path)) ? { steps, findPosition: positionFinder(changes.query ?? {}) } : { steps }
  prepared.set(changes, made)
  return made
}

function applySteps(updated: Doc, changes: Changes, isInsert: boolean): void {
  const { steps, findPosition } = prepare(changes)
  const position = findPosition?.(updated)
  for (const { apply, operator, path, operand } of steps) {
    if (operator === '$setOnInsert' && !isInsert) continue
    for (const place of resolved(path, { document: updated, position })) apply(updated, place, copy(operand))
  }
}

const isPositional = (path: string) => path.split('.').includes('$')

/** Refuses an update that MongoDB would refuse before looking at any document. */
export function checkUpdate({ data, isReplacement }: Changes): void {
  if (isReplacement) checkReplacement(data)
  else checkConflicts(stepsOf(data))
}

function checkReplacement(data: Record<string, unknown>): void {
  const operator = Object.keys(data).find((name) => name.startsWith('$'))
  if (operator !== undefined) throw requestFailed(`the replacement document must not contain update operators, found ${operator}`)
}

function checkConflicts(steps: Step[]): void {
  const paths = steps.flatMap(({ path, operator, operand }) => (operator === '$rename' ? [path, String(operand)] : [path]))
  const collision = collisionIn(paths)
  if (collision) throw requestFailed(`Updating the path '${collision.path}' would create a conflict at '${collision.other}'`)
}
