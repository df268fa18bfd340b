import type { Doc } from '../database'
import { requestFailed } from '../database-error'
import { compare } from '../value/compare'
import { inOrder } from './in-order'
import { type Entry, Keys, type SortedDeclaration, documentOf } from './keys'
import { merged } from './merged'
import { type Range, outside } from './range'
import { SortedPages } from './sorted-pages'

/** Which entries a scan gives, and in which order. */
export interface Scan {
  /** Each the first values of a key; none of them twice. */
  prefixes: unknown[][]
  /** What follows a prefix. */
  range?: Range | undefined
  /** The field from which on the entries of all prefixes together are in order; without it, one prefix comes after the other. */
  orderedFrom?: number | undefined
  isReversed?: boolean
}

const MAX_KEY_BYTES = 1024

/**
 * Keys of the documents of a collection, kept in order; made when it is first asked, so that a start does not wait for
 * it. An absent field counts as null (CloudBase: index management).
 */
export class SortedIndex {
  private readonly keys: Keys
  private pages: SortedPages<Entry> | undefined
  /** Documents that have several keys here, and those of which a key comes out of an array. */
  private several = 0
  private arrays = 0

  constructor(readonly declaration: SortedDeclaration, private readonly documents: () => Iterable<Doc>) {
    this.keys = new Keys(declaration)
  }

  /** Whether any document has several keys here: then the order of entries is not the order of documents. */
  get isMultikey(): boolean {
    this.build()
    return this.several > 0
  }

  /** Whether any document has an array at one of the fields or on the way there, be it of one element or of none. */
  get holdsArrays(): boolean {
    this.build()
    return this.arrays > 0
  }

  /** Reads the documents as they are now, unless it has. */
  build(): SortedPages<Entry> {
    if (this.pages) return this.pages
    const entries: Entry[] = []
    let several = 0
    let arrays = 0
    for (const document of this.documents()) {
      if (this.keys.isOwnEntry(document)) {
        entries.push(document)
        continue
      }
      const own = this.keys.entriesOf(document)
      arrays += 1
      if (own.length > 1) several += 1
      for (const entry of own) entries.push(entry)
    }
    const pages = new SortedPages(this.order, this.sorted(entries))
    // Both at once: what breaks off the question that needed it leaves nothing half made.
    this.several = several
    this.arrays = arrays
    this.pages = pages
    return this.pages
  }

  add(document: Doc): void {
    if (!this.pages) return
    const entries = this.keys.entriesOf(document)
    this.tally(document, entries, 1)
    for (const entry of entries) this.pages.add(entry)
  }

  remove(document: Doc): void {
    if (!this.pages) return
    const entries = this.keys.entriesOf(document)
    this.tally(document, entries, -1)
    for (const entry of entries) this.pages.remove(entry)
  }

  private tally(document: Doc, entries: Entry[], by: 1 | -1): void {
    if (entries[0] === document) return
    this.arrays += by
    if (entries.length > 1) this.several += by
  }

  /** The keys under which a document stands here; refuses those too long. */
  keysFor(document: Doc): unknown[][] {
    const keys = this.keys.entriesOf(document).map((entry) => this.keys.valuesOf(entry))
    for (const key of keys) {
      const bytes = Buffer.byteLength(JSON.stringify(key))
      if (bytes > MAX_KEY_BYTES) throw requestFailed(`key of index ${this.declaration.name} is too large: ${bytes} bytes, the limit is ${MAX_KEY_BYTES}`)
    }
    return keys
  }

  /** A key that two documents share, if there is one. */
  firstDuplicate(): unknown[] | undefined {
    let before: Entry | undefined
    for (const entry of this.build().stretch(() => 0)) {
      if (before && documentOf(before) !== documentOf(entry) && this.compareFrom(0, before, entry) === 0) return this.keys.valuesOf(entry)
      before = entry
    }
    return undefined
  }

  has(key: unknown[]): boolean {
    return this.build().has(this.side(key))
  }

  /** One with several keys here may come several times. */
  *scan({ prefixes, range, orderedFrom, isReversed = false }: Scan): Generator<Doc> {
    const pages = this.build()
    const stretches = prefixes.map((prefix) => pages.stretch(this.side(prefix, range), isReversed))
    const order = (a: Entry, b: Entry) => (isReversed ? -1 : 1) * (this.compareFrom(orderedFrom ?? 0, a, b) || byId(a, b))
    if (orderedFrom !== undefined && stretches.length > 1) for (const entry of merged(stretches, order)) yield documentOf(entry)
    else for (const stretch of stretches) for (const entry of stretch) yield documentOf(entry)
  }

  private sorted(entries: Entry[]): Entry[] {
    const columns = this.declaration.keys.map(({ direction }, at) => ({ direction, values: entries.map((entry) => this.keys.part(entry, at)) }))
    const tie = (a: number, b: number) => byId(entries[a] as Entry, entries[b] as Entry)
    const sorted: Entry[] = []
    for (const at of inOrder(entries.length, columns, tie)) sorted.push(entries[at] as Entry)
    return sorted
  }

  private side(prefix: unknown[], range?: Range): (entry: Entry) => number {
    return (entry) => {
      for (let at = 0; at < prefix.length; at++) {
        const difference = compare(this.keys.part(entry, at), prefix[at])
        if (difference !== 0) return difference * this.direction(at)
      }
      return range ? outside(this.keys.part(entry, prefix.length), range) * this.direction(prefix.length) : 0
    }
  }

  private direction(at: number): 1 | -1 {
    return this.declaration.keys[at]?.direction ?? 1
  }

  private readonly order = (a: Entry, b: Entry): number => this.compareFrom(0, a, b) || byId(a, b)

  private compareFrom(first: number, a: Entry, b: Entry): number {
    for (let at = first; at < this.declaration.keys.length; at++) {
      const difference = compare(this.keys.part(a, at), this.keys.part(b, at))
      if (difference !== 0) return difference * this.direction(at)
    }
    return 0
  }
}

const byId = (a: Entry, b: Entry): number => compare(documentOf(a)._id, documentOf(b)._id)
