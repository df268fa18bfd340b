import { requestFailed } from '../database-error'
import type { Compile, Evaluate } from '../expression'
import { isPlain } from '../value/kind'
import { fieldsSize, hold } from '../memory-budget'
import { type Tree, TreeBuilder, type Wish, computed, holdPlaced, isTree } from './field-tree'
import { type CompileStage, type Row, eachRow } from './stage'

/** Either names what stays, with fields that are computed, or names what goes; only `_id` may be otherwise. */
export const project: CompileStage = (argument, name, compile) => {
  if (!isPlain(argument)) throw requestFailed(`${name} specification must be an object`)
  const reader = new ModeReader(name, compile)
  const tree = new TreeBuilder(name, (value, path) => reader.wishOf(value, path)).build(argument)
  if (reader.isExcluding(tree)) return eachRow((row) => without(row, tree) as Row)
  if (!tree.fields.has('_id')) tree.fields.set('_id', true)
  return eachRow((row, evaluate) => including(row, tree, evaluate))
}

class ModeReader {
  private mode: 'inclusion' | 'exclusion' | undefined
  constructor(private readonly stage: string, private readonly compile: Compile) {}

  wishOf(value: unknown, path: string): Wish {
    const isFlag = typeof value === 'number' || typeof value === 'boolean'
    const wish = isFlag ? Boolean(value) : this.compile(value)
    if (path === '_id' && isFlag) return wish
    const mode = wish === false ? 'exclusion' : 'inclusion'
    this.mode ??= mode
    if (mode !== this.mode) throw this.mixed(wish, path)
    return wish
  }

  isExcluding(tree: Tree): boolean {
    return (this.mode ?? (tree.fields.get('_id') === false ? 'exclusion' : 'inclusion')) === 'exclusion'
  }

  private mixed(wish: Wish, path: string) {
    const what = wish === false ? 'do exclusion' : wish === true ? 'do inclusion' : 'compute a field'
    return requestFailed(`Invalid ${this.stage} :: caused by :: Cannot ${what} on field ${path} in ${this.mode} projection`)
  }
}

function including(row: Row, tree: Tree, evaluate: (expression: Evaluate) => unknown): Row {
  const kept = only(row, tree) as Row
  if (tree.computing.size === 0) return kept
  return computed(kept, tree, evaluate) as Row
}

// Of an array the objects stay; values in it have no such fields and go.
function only(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) {
    holdPlaced(value, tree)
    return value.map((item: unknown) => only(item, tree)).filter((item) => item !== undefined)
  }
  if (!isPlain(value)) return undefined
  hold(fieldsSize(tree.fields.size), tree.stage)
  const kept: Row = {}
  for (const field of Object.keys(value)) {
    const wish = tree.fields.get(field)
    const found = wish === true ? value[field] : isTree(wish) ? only(value[field], wish) : undefined
    if (found !== undefined) kept[field] = found
  }
  return kept
}

function without(value: unknown, tree: Tree): unknown {
  holdPlaced(value, tree)
  if (Array.isArray(value)) return value.map((item: unknown) => without(item, tree))
  if (!isPlain(value)) return value
  const kept: Row = {}
  for (const field of Object.keys(value)) {
    const wish = tree.fields.get(field)
    if (wish !== false) kept[field] = isTree(wish) ? without(value[field], wish) : value[field]
  }
  return kept
}
