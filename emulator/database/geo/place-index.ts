import type { Doc, DocumentId } from '../database'
import { type Walk, walk } from '../value/walk'
import { type Ball, ballsOf } from './ball'
import { Cell, type Placed } from './cell'
import { LeastFirst } from './least-first'
import { NearestFirst, type Nearness } from './nearest-first'
import { storedShape } from './shape'
import { Turns } from './turns'

/**
 * Where the documents of a collection are, by one field; made when it is first asked, so that a start does not wait for
 * it. Of equally good documents it gives first the one that the collection has first.
 */
export class PlaceIndex {
  private built: { root: Cell; turns: Turns } | undefined
  private readonly way: Walk

  constructor(readonly name: string, field: string, private readonly documents: () => Iterable<Doc>) {
    this.way = walk(field, true)
  }

  /** One that was there before keeps its turn. */
  add(document: Doc): void {
    if (!this.built) return
    this.built.turns.take(document._id)
    for (const placed of this.placesOf(document)) this.built.root.add(placed, this.placesOf)
  }

  remove(document: Doc): void {
    if (this.built) for (const placed of this.placesOf(document)) this.built.root.remove(placed)
  }

  /** The document has left the collection. */
  forget(id: DocumentId): void {
    this.built?.turns.giveBack(id)
  }

  nearest(near: Nearness): NearestFirst {
    const { root, turns } = this.build()
    return new NearestFirst(root, near, turns)
  }

  /** All that may have a place in one of the balls, in no order; `undefined` when these are more than `most`. */
  within(balls: readonly Ball[], most: number): Doc[] | undefined {
    const found = new Set<Doc>()
    const cells = [this.build().root]
    for (let cell = cells.pop(); cell; cell = cells.pop()) {
      for (const document of cell.documents) found.add(document)
      if (found.size > most) return undefined
      cells.push(...cell.cells.filter((part) => balls.some(({ middle, reach }) => part.leastTo(middle) <= reach)))
    }
    return [...found]
  }

  /** As they come in the collection, sorted only as far as somebody asks. */
  *inTurn(documents: Iterable<Doc>): Generator<Doc> {
    const { turns } = this.build()
    const waiting = new LeastFirst<{ turn: number; document: Doc }>((a, b) => a.turn - b.turn)
    for (const document of documents) waiting.add({ turn: turns.of(document._id), document })
    for (let next = waiting.take(); next; next = waiting.take()) yield next.document
  }

  private build(): { root: Cell; turns: Turns } {
    if (this.built) return this.built
    const built = { root: new Cell(), turns: new Turns() }
    const all: Placed[] = []
    for (const document of this.documents()) {
      built.turns.take(document._id)
      for (const placed of this.placesOf(document)) all.push(placed)
    }
    built.root.fill(all)
    // Only now: what breaks off the question that needed it leaves nothing half made.
    this.built = built
    return built
  }

  private readonly placesOf = (document: Doc): Placed[] => {
    const places: Placed[] = []
    this.way(document, (value) => {
      const shape = storedShape(value)
      for (const ball of shape ? ballsOf(shape) : []) places.push({ document, ball })
      return false
    })
    return places
  }
}
