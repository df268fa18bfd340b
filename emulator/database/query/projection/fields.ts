import { isPlain } from '../../value/kind'
import type { FieldOperator, Projection } from './read-projection'

type Fields = Record<string, unknown>

/** The paths of a projection as a tree: a leaf is a whole field. */
interface Branch {
  fields: Map<string, Branch>
  operator?: FieldOperator
}

function treeOf({ paths, operators }: Projection): Branch {
  const tree: Branch = { fields: new Map() }
  for (const path of paths) branchAt(tree, path)
  for (const [path, operator] of operators) branchAt(tree, path.split('.')).operator = operator
  return tree
}

function branchAt(tree: Branch, path: string[]): Branch {
  let branch = tree
  for (const part of path) {
    const next = branch.fields.get(part) ?? { fields: new Map<string, Branch>() }
    branch.fields.set(part, next)
    branch = next
  }
  return branch
}

/** Only what the projection names, and the `_id` unless it is hidden. */
export function including(projection: Projection): (document: Fields) => Fields {
  const tree = treeOf(projection)
  if (projection.hasId) branchAt(tree, ['_id'])
  return (document) => pick(document, tree)
}

function pick(document: Fields, { fields }: Branch): Fields {
  const picked: Fields = {}
  for (const [field, value] of Object.entries(document)) {
    const branch = fields.get(field)
    const shown = branch ? shownOf(value, branch) : undefined
    if (shown !== undefined) picked[field] = shown
  }
  return picked
}

// A field of something without fields is left out, and so is such a thing in an array.
function shownOf(value: unknown, branch: Branch): unknown {
  if (branch.operator) return branch.operator(value)
  if (branch.fields.size === 0) return value
  if (Array.isArray(value)) return value.map((item: unknown) => shownOf(item, branch)).filter((item) => item !== undefined)
  return isPlain(value) ? pick(value, branch) : undefined
}

/** All but what the projection names. */
export function excluding(projection: Projection): (document: Fields) => Fields {
  const tree = treeOf(projection)
  if (!projection.hasId) branchAt(tree, ['_id'])
  return (document) => leave(document, tree)
}

function leave(document: Fields, { fields }: Branch): Fields {
  const left: Fields = {}
  for (const [field, value] of Object.entries(document)) {
    const branch = fields.get(field)
    const shown = branch ? leftOf(value, branch) : value
    if (shown !== undefined) left[field] = shown
  }
  return left
}

function leftOf(value: unknown, branch: Branch): unknown {
  if (branch.operator) return branch.operator(value)
  if (branch.fields.size === 0) return undefined
  if (Array.isArray(value)) return value.map((item: unknown) => leftOf(item, branch))
  return isPlain(value) ? leave(value, branch) : value
}
