import type { Doc, IndexDeclaration } from './database'
import { requestFailed } from './database-error'
import { compare, typeOrder } from './value/compare'
import { leavesAt } from './value/path'

interface Entry {
  key: unknown[]
  id: string
}

/** A stretch of values of one type; an open end excludes its value. */
export interface Range {
  low?: { value: unknown; isOpen: boolean }
  high?: { value: unknown; isOpen: boolean }
}

const MAX_KEY_BYTES = 1024
const MAX_KEYS = 1000

/** Keys of the documents of a collection, kept in order. An absent field counts as null (CloudBase: index management). */
export class SortedIndex {
  private entries: Entry[] = []
  private arrays = 0

  constructor(readonly declaration: IndexDeclaration) {}

  /** Whether any document has several keys here: then the order of entries is not the order of documents. */
  get isMultikey(): boolean {
    return this.arrays > 0
  }

  /** All at once, for start-up. */
  load(documents: Iterable<Doc>): void {
    this.arrays = 0
    this.entries = []
    for (const document of documents) {
      const keys = this.keysOf(document)
      if (keys.isArray) this.arrays += 1
      for (const key of keys.list) this.entries.push({ key, id: document._id })
    }
    this.entries.sort((a, b) => this.order(a, b))
  }

  add(document: Doc): void {
    const keys = this.keysOf(document)
    if (keys.isArray) this.arrays += 1
    for (const key of keys.list) {
      const entry = { key, id: document._id }
      this.entries.splice(this.firstAt((other) => this.order(other, entry)), 0, entry)
    }
  }

  remove(document: Doc): void {
    const keys = this.keysOf(document)
    if (keys.isArray) this.arrays -= 1
    for (const key of keys.list) {
      const entry = { key, id: document._id }
      this.entries.splice(this.firstAt((other) => this.order(other, entry)), 1)
    }
  }

  /** The keys under which a document stands here; refuses those too long. */
  keysFor(document: Doc): unknown[][] {
    const { list } = this.keysOf(document)
    for (const key of list) {
      const bytes = Buffer.byteLength(JSON.stringify(key))
      if (bytes > MAX_KEY_BYTES) throw requestFailed(`key of index ${this.declaration.name} is too large: ${bytes} bytes, the limit is ${MAX_KEY_BYTES}`)
    }
    return list
  }

  /** A key that two documents share, if there is one. */
  firstDuplicate(): unknown[] | undefined {
    const at = this.entries.findIndex((entry, index) => {
      const next = this.entries[index + 1]
      return next !== undefined && next.id !== entry.id && this.compareKeys(next.key, entry.key) === 0
    })
    return this.entries[at]?.key
  }

  /** How many entries `scan` would give. */
  count(prefix: unknown[], range?: Range): number {
    const [start, end] = this.stretch(prefix, range)
    return end - start
  }

  /** Ids in the order of the index: those whose key begins with `prefix` and goes on within `range`. */
  *scan(prefix: unknown[], range?: Range, isReversed = false): Generator<string> {
    const [start, end] = this.stretch(prefix, range)
    for (let at = 0; at < end - start; at++) {
      const entry = this.entries[isReversed ? end - 1 - at : start + at]
      if (entry) yield entry.id
    }
  }

  private stretch(prefix: unknown[], range?: Range): [number, number] {
    const side = (entry: Entry) => this.side(entry, prefix, range)
    return [this.firstAt(side), this.firstAt((entry) => (side(entry) > 0 ? 0 : -1))]
  }

  private side(entry: Entry, prefix: unknown[], range?: Range): number {
    for (let at = 0; at < prefix.length; at++) {
      const difference = compare(entry.key[at], prefix[at]) * this.direction(at)
      if (difference !== 0) return difference
    }
    return range ? outside(entry.key[prefix.length], range) * this.direction(prefix.length) : 0
  }

  // The first place whose entry is not before what is sought.
  private firstAt(side: (entry: Entry) => number): number {
    let low = 0
    let high = this.entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const entry = this.entries[middle]
      if (entry && side(entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private direction(at: number): 1 | -1 {
    return this.declaration.keys[at]?.direction ?? 1
  }

  private order(a: Entry, b: Entry): number {
    return this.compareKeys(a.key, b.key) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  }

  private compareKeys(a: unknown[], b: unknown[]): number {
    for (let at = 0; at < a.length; at++) {
      const difference = compare(a[at], b[at]) * this.direction(at)
      if (difference !== 0) return difference
    }
    return 0
  }

  private keysOf(document: Doc): { list: unknown[][]; isArray: boolean } {
    const fields = this.declaration.keys.map(({ field }) => fieldKeys(document, field))
    const arrays = fields.filter((values) => values.length !== 1)
    const isArray = arrays.length > 0
    if (arrays.length > 1) throw requestFailed(`cannot index parallel arrays in index ${this.declaration.name}`)
    const list = fields.reduce<unknown[][]>(
      (keys, values) => keys.flatMap((key) => (values.length ? values : [null]).map((value) => [...key, value])),
      [[]],
    )
    if (list.length > MAX_KEYS) throw requestFailed(`too many keys in index ${this.declaration.name}`)
    return { list, isArray }
  }
}

/** One value, unless an array of none or several stands on the way or at the end. */
function fieldKeys(document: Doc, field: string): unknown[] {
  const leaves = leavesAt(document, field)
  if (leaves.length === 1 && !Array.isArray(leaves[0])) return [leaves[0] ?? null]
  const values = leaves.flatMap((leaf) => (Array.isArray(leaf) ? (leaf as unknown[]) : [leaf ?? null]))
  const distinct: unknown[] = []
  for (const value of values.sort(compare)) if (!distinct.length || compare(distinct.at(-1), value) !== 0) distinct.push(value)
  return distinct
}

function outside(value: unknown, { low, high }: Range): number {
  const bound = low ?? high
  const type = typeOrder(value) - typeOrder(bound?.value)
  if (type !== 0) return type
  if (low) {
    const difference = compare(value, low.value)
    if (difference < 0 || (difference === 0 && low.isOpen)) return -1
  }
  if (high) {
    const difference = compare(value, high.value)
    if (difference > 0 || (difference === 0 && high.isOpen)) return 1
  }
  return 0
}
