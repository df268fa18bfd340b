import type { Doc } from '../database'
import type { Ball } from './ball'
import type { Vector } from './vector'

/** So many documents are looked at together; they are parted when there are more. */
const FULL = 16

/** As near as this (half a metre) they stay together. */
const SMALLEST = 1e-7

/** What calculating may get wrong is far less. */
const MARGIN = 1e-7

/** A document, and one of the balls that it fills. */
export interface Placed {
  document: Doc
  ball: Ball
}

/**
 * A cube of space, and the documents that have a ball with its middle there. Where they are many they are in the eight
 * smaller cubes inside; what reaches too far for those stays.
 */
export class Cell {
  /** Those that are in no smaller cube. */
  readonly documents = new Set<Doc>()
  private parts: (Cell | undefined)[] | undefined
  /** Where they all were when they were too many: those cannot be parted. */
  private only: Vector | undefined
  private reach = 0

  /** The first one is a little larger than the Earth, which has the radius 1. */
  constructor(private readonly center: Vector = [0, 0, 0], private readonly half = 1.25) {}

  get cells(): Cell[] {
    return this.parts?.filter((part) => part !== undefined) ?? []
  }

  /** No place of a document here is nearer to another place than this, in a straight line. */
  leastTo(place: Vector): number {
    const beside = (axis: Axis) => Math.max(0, Math.abs(place[axis] - this.center[axis]) - this.half)
    return Math.hypot(beside(0), beside(1), beside(2)) - this.reach - MARGIN
  }

  /** None is further from it than this. */
  mostTo(place: Vector): number {
    const beyond = (axis: Axis) => Math.abs(place[axis] - this.center[axis]) + this.half
    return Math.hypot(beyond(0), beyond(1), beyond(2)) + this.reach + MARGIN
  }

  /** `placesOf` says again where a document is: cells do not keep it. */
  add(placed: Placed, placesOf: (document: Doc) => Placed[]): void {
    const { document, ball } = placed
    this.reach = Math.max(this.reach, ball.reach)
    if (this.parts && this.isForParts(ball)) return this.part(this.parts, this.partAt(ball)).add(placed, placesOf)
    this.documents.add(document)
    if (this.parts || this.documents.size <= FULL || this.half <= SMALLEST || isAt(this.only, placed)) return
    this.fill([...this.documents].flatMap(placesOf).filter((each) => this.holds(each.ball)))
  }

  /** All of these, and no others. */
  fill(all: Placed[]): void {
    this.documents.clear()
    this.reach = all.reduce((most, { ball }) => Math.max(most, ball.reach), 0)
    const isMany = all.length > FULL && this.half > SMALLEST
    this.only = isMany ? onlyPlaceOf(all) : undefined
    if (isMany && !this.only) return this.divide(all)
    for (const { document } of all) this.documents.add(document)
  }

  remove({ document, ball }: Placed): void {
    const at = this.partAt(ball)
    const part = this.isForParts(ball) ? this.parts?.[at] : undefined
    if (!this.parts || !part) return void this.documents.delete(document)
    part.remove({ document, ball })
    if (part.documents.size > 0 || part.parts) return
    this.parts[at] = undefined
    if (this.cells.length === 0) this.parts = undefined
  }

  private divide(all: Placed[]): void {
    const groups = new Map<number, Placed[]>()
    for (const placed of all) {
      const at = this.partAt(placed.ball)
      const group = groups.get(at)
      if (!this.isForParts(placed.ball)) this.documents.add(placed.document)
      else if (group) group.push(placed)
      else groups.set(at, [placed])
    }
    const parts = (this.parts = Array<Cell | undefined>(8))
    for (const [at, group] of groups) this.part(parts, at).fill(group)
  }

  private part(parts: (Cell | undefined)[], at: number): Cell {
    const half = this.half / 2
    const beside = (axis: Axis) => this.center[axis] + (at & (1 << axis) ? half : -half)
    return (parts[at] ??= new Cell([beside(0), beside(1), beside(2)], half))
  }

  // A bit for each axis.
  private partAt({ middle }: Ball): number {
    const bit = (axis: Axis) => (middle[axis] < this.center[axis] ? 0 : 1 << axis)
    return bit(0) + bit(1) + bit(2)
  }

  private isForParts({ reach }: Ball): boolean {
    return reach <= this.half / 2
  }

  private holds({ middle, reach }: Ball): boolean {
    const isBetween = (axis: Axis) => middle[axis] >= this.center[axis] - this.half && middle[axis] < this.center[axis] + this.half
    return reach <= this.half && isBetween(0) && isBetween(1) && isBetween(2)
  }
}

type Axis = 0 | 1 | 2

const isAt = (place: Vector | undefined, { ball: { middle } }: Placed): boolean => middle.every((at, axis) => at === place?.[axis])

function onlyPlaceOf(all: Placed[]): Vector | undefined {
  const place = all[0]?.ball.middle
  return all.every((each) => isAt(place, each)) ? place : undefined
}
