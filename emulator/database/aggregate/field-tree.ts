import { requestFailed } from '../database-error'
import type { Evaluate } from '../expression'
import { fieldsSize, hold, listSize } from '../memory-budget'
import { isPlain } from '../value/kind'
import { partsOf } from '../value/path'

/** What is asked of a field: it stays, it goes, it is computed, or its own fields are asked for. */
export type Wish = true | false | Evaluate | Tree

export interface Tree {
  stage: string
  fields: Map<string, Wish>
  /** The fields that are computed, or in which some are. */
  computing: Map<string, Evaluate | Tree>
}

export const isTree = (wish: Wish | undefined): wish is Tree => typeof wish === 'object'

export const newTree = (stage: string): Tree => ({ stage, fields: new Map(), computing: new Map() })

/** Reads `{ a: 1, 'b.c': '$x', d: { e: 0 } }`; `wishOf` says what a value that is no nested specification means. */
export class TreeBuilder {
  readonly root: Tree
  constructor(private readonly stage: string, private readonly wishOf: (value: unknown, path: string) => Wish) {
    this.root = newTree(stage)
  }

  build(fields: Record<string, unknown>): Tree {
    if (Object.keys(fields).length === 0) throw this.invalid('specification must have at least one field')
    this.read(fields, [])
    return this.root
  }

  private read(fields: Record<string, unknown>, above: string[]): void {
    for (const [path, value] of Object.entries(fields)) {
      if (path.startsWith('$')) throw this.invalid(`FieldPath field names may not start with '$': '${path}'`)
      const parts = [...above, ...partsOf(path)]
      if (!isPlain(value) || Object.keys(value).some((key) => key.startsWith('$'))) this.place(parts, this.wishOf(value, parts.join('.')))
      else if (Object.keys(value).length > 0) this.read(value, parts)
      else throw this.invalid(`an empty object is not a valid value. Found empty object at path '${parts.join('.')}'`)
    }
  }

  private place(parts: string[], wish: Wish): void {
    let tree = this.root
    for (const [at, part] of parts.entries()) {
      const known = tree.fields.get(part)
      const isLast = at === parts.length - 1
      if (known !== undefined && (isLast || !isTree(known))) throw this.invalid(`Path collision at ${parts.join('.')}`)
      const next = isLast ? wish : (known ?? newTree(this.stage))
      tree.fields.set(part, next)
      if (typeof wish === 'function' && typeof next !== 'boolean') tree.computing.set(part, next)
      if (isTree(next)) tree = next
    }
  }

  private invalid(why: string) {
    return requestFailed(`Invalid ${this.stage} :: caused by :: ${why}`)
  }
}

/** Counts another value of the same fields or length. */
export function holdPlaced(value: unknown, { stage, fields }: Tree): void {
  hold(Array.isArray(value) ? listSize(value.length) : fieldsSize(fields.size + (isPlain(value) ? Object.keys(value).length : 0)), stage)
}

/** The value with the computed fields of a tree; through arrays, and in place of what is no object. */
export function computed(value: unknown, tree: Tree, evaluate: (expression: Evaluate) => unknown): unknown {
  holdPlaced(value, tree)
  if (Array.isArray(value)) return value.map((item: unknown) => computed(item, tree, evaluate))
  // Adding to `{ ...value }` is several times slower.
  const made: Record<string, unknown> = isPlain(value) ? Object.assign({}, value) : {}
  tree.computing.forEach((wish, field) => {
    const result = isTree(wish) ? computed(made[field], wish, evaluate) : evaluate(wish)
    if (result === undefined) delete made[field]
    else made[field] = result
  })
  return made
}
