import type { Doc } from '../database'
import type { Cell } from './cell'
import { LeastFirst } from './least-first'
import type { Turns } from './turns'
import { EARTH, type Vector } from './vector'

/** A question for what is near to a place. */
export interface Nearness {
  place: Vector
  /** In metres. */
  min: number
  max: number
  /** In metres, of those within the two ends the nearest; Infinity when there is none. */
  distanceOf(document: unknown): number
}

interface Step {
  /** To the document, or what no document of the cell is nearer than. */
  metres: number
  turn: number
  document?: Doc
  cell?: Cell
}

// A cell goes before documents that are as far, because of the turns of those in it.
const CELL = -1

const order = (a: Step, b: Step): number => (a.metres === b.metres ? a.turn - b.turn : a.metres < b.metres ? -1 : 1)

/**
 * Documents, the nearest first and of equally near ones the first in turn. A cell is looked into when nothing that is
 * known is nearer than it may be: as far as somebody asks for more, and no further.
 */
export class NearestFirst implements Iterable<Doc> {
  private readonly seen = new Set<Doc>()

  constructor(private readonly root: Cell, private readonly near: Nearness, private readonly turns: Turns) {}

  /** How many documents it has looked at so far. */
  get looked(): number {
    return this.seen.size
  }

  *[Symbol.iterator](): Generator<Doc> {
    const steps = new LeastFirst(order)
    steps.add({ metres: 0, turn: CELL, cell: this.root })
    for (let next = steps.take(); next; next = steps.take()) {
      if (next.document) yield next.document
      if (next.cell) for (const step of this.within(next.cell)) steps.add(step)
    }
  }

  private *within(cell: Cell): Generator<Step> {
    for (const document of cell.documents) {
      if (this.seen.has(document)) continue
      this.seen.add(document)
      const metres = this.near.distanceOf(document)
      if (metres < Infinity) yield { metres, turn: this.turns.of(document._id), document }
    }
    const { place, min, max } = this.near
    for (const part of cell.cells) {
      const metres = metresAlong(part.leastTo(place))
      if (metres <= max && metresAlong(part.mostTo(place)) >= min) yield { metres, turn: CELL, cell: part }
    }
  }
}

/** The way on the Earth between the two ends of a straight line through it. */
const metresAlong = (line: number): number => 2 * Math.asin(Math.min(1, Math.max(0, line / 2))) * EARTH
