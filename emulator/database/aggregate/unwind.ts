import { requestFailed } from '../database-error'
import { isNone, shown, typeNameOf } from '../expression'
import { heldNow, release } from '../memory-budget'
import { partsOf } from '../value/path'
import { checkOptions } from './bucket'
import { placed, readAt } from './placing'
import type { CompileStage, Row } from './stage'

interface Unwind {
  parts: string[]
  index: string[] | undefined
  isPreserving: boolean
}

/** A row for each element; what is no array is its own only element. */
export const unwind: CompileStage = (argument, name) => {
  const asked = readOptions(argument, name)
  return function* (rows) {
    for (const row of rows) yield* unwound(row, asked)
  }
}

function readOptions(argument: unknown, name: string): Unwind {
  const isShort = typeof argument === 'string'
  const given = isShort ? { path: argument } : checkOptions(argument, { name, known: ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'] })
  const { path, includeArrayIndex, preserveNullAndEmptyArrays = false } = given as Record<string, unknown>
  if (path === undefined) throw requestFailed(`no path specified to ${name} stage`)
  if (typeof path !== 'string') throw requestFailed(`expected a string as the path for ${name} stage, got ${typeNameOf(path)}`)
  if (!path.startsWith('$')) throw requestFailed(`path option to ${name} stage should be prefixed with a '$': ${path}`)
  if (typeof preserveNullAndEmptyArrays !== 'boolean') {
    throw requestFailed(`expected a boolean for the preserveNullAndEmptyArrays option to ${name} stage, got ${typeNameOf(preserveNullAndEmptyArrays)}`)
  }
  return { parts: partsOf(path.slice(1)), index: indexOf(includeArrayIndex, name), isPreserving: preserveNullAndEmptyArrays }
}

function indexOf(field: unknown, name: string): string[] | undefined {
  if (field === undefined) return undefined
  if (typeof field !== 'string' || field === '') throw requestFailed(`expected a non-empty string for the includeArrayIndex option to ${name} stage, got ${shown(field)}`)
  if (field.startsWith('$')) throw requestFailed(`includeArrayIndex option to ${name} stage should not be prefixed with a '$': ${field}`)
  return partsOf(field)
}

// Of the rows that are made of one there is one at a time.
function* unwound(row: Row, { parts, index, isPreserving }: Unwind): Generator<Row> {
  const value = readAt(row, parts)
  const isArray = Array.isArray(value)
  const isEmpty = isArray && value.length === 0
  if (!isPreserving && (isEmpty || isNone(value))) return
  const items: unknown[] = isArray && !isEmpty ? value : [undefined]
  for (let at = 0; at < items.length; at++) {
    const mark = heldNow()
    const parted = isArray ? placed(row, parts, items[at]) : row
    const made = index ? placed(parted, index, isArray && !isEmpty ? at : null) : parted
    const room = heldNow() - mark
    yield made
    release(heldNow() - room)
  }
}
