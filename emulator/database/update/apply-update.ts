import type { Doc, Query } from '../database'
import { invalidOperator, requestFailed } from '../database-error'
import { isEqual } from '../value/compare'
import { copy } from '../value/copy'
import { isOperators, isPlain } from '../value/kind'
import { partsOf } from '../value/path'
import { updateOperators } from './operators'

type Fields = Record<string, unknown>

/** What is to be done to each document that an update finds. */
export interface Changes {
  /** Operators and their paths, or a whole document. */
  data: Fields
  isReplacement: boolean
}

/** The document as it will be. `isInsert`: it is being made by an upsert. */
export function applyUpdate(document: Doc, { data, isReplacement }: Changes, isInsert = false): Doc {
  const updated = isReplacement ? { _id: document._id, ...copy(data) } : copy(document)
  if (!isReplacement) applyOperators(updated, data, isInsert)
  if (!isEqual(updated._id, document._id)) {
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
  return updated as Doc
}

function applyOperators(document: Fields, data: Fields, isInsert: boolean): void {
  for (const [operator, fields] of Object.entries(data)) {
    const apply = updateOperators[operator === '$setOnInsert' ? '$set' : operator]
    if (!apply || !isPlain(fields)) throw requestFailed(`Modifiers operate on fields, found ${operator}`)
    if (operator === '$setOnInsert' && !isInsert) continue
    for (const [path, operand] of Object.entries(fields)) apply(document, path, copy(operand))
  }
}

/** Refuses an update that MongoDB would refuse before looking at any document. */
export function checkUpdate({ data, isReplacement }: Changes): void {
  const names = Object.keys(data)
  if (isReplacement) {
    const operator = names.find((name) => name.startsWith('$'))
    if (operator !== undefined) throw requestFailed(`the replacement document must not contain update operators, found ${operator}`)
    return
  }
  for (const name of names) checkOperator(name, data[name])
  checkPaths(Object.entries(data).flatMap(([name, fields]) => pathsOf(name, fields)))
}

function checkOperator(name: string, fields: unknown): void {
  if (!name.startsWith('$')) throw requestFailed(`the update needs operators, found the field '${name}'`)
  if (name !== '$setOnInsert' && !Object.hasOwn(updateOperators, name)) throw invalidOperator(`Unknown modifier: ${name}`)
  if (!isPlain(fields)) throw requestFailed(`Modifiers operate on fields but found ${JSON.stringify(fields)} for ${name}`)
  for (const path of pathsOf(name, fields)) {
    const part = partsOf(path).find((candidate) => candidate.startsWith('$'))
    if (part !== undefined) throw invalidOperator(`the positional part '${part}' in the path '${path}' is not supported here`)
  }
}

function pathsOf(operator: string, fields: unknown): string[] {
  const paths = Object.keys(isPlain(fields) ? fields : {})
  const targets = operator === '$rename' && isPlain(fields) ? Object.values(fields).filter((path) => typeof path === 'string') : []
  return [...paths, ...targets]
}

function checkPaths(paths: string[]): void {
  for (const [at, path] of paths.entries()) {
    const other = paths.find((candidate, index) => index !== at && `${path}.`.startsWith(`${candidate}.`))
    if (other !== undefined) throw requestFailed(`Updating the path '${path}' would create a conflict at '${other}'`)
  }
}

/** The document that an upsert makes when it finds none: the equalities of the query, then the update. */
export function makeUpsert(query: Query, changes: Changes, newId: () => string): Doc {
  const equalities: Fields = {}
  gather(query, equalities)
  const { _id: asked, ...fields } = equalities
  const _id = asked ?? changes.data['_id'] ?? newId()
  if (typeof _id !== 'string') throw requestFailed('the _id of a document must be a string')
  const seed: Doc = { _id }
  if (!changes.isReplacement && Object.keys(fields).length > 0) applyOperators(seed, { $set: fields }, true)
  return applyUpdate(seed, changes, true)
}

function gather(query: Query, equalities: Fields): void {
  for (const [field, wanted] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(wanted)) for (const part of wanted) if (isPlain(part)) gather(part, equalities)
    if (field.startsWith('$')) continue
    if (!isOperators(wanted)) equalities[field] = wanted
    else if ('$eq' in wanted) equalities[field] = wanted['$eq']
  }
}
