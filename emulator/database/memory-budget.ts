import { requestFailed } from './database-error'
import { isDate, isPlain } from './value/kind'

/** What one question may hold beside the stored documents, in bytes. MongoDB gives each stage 100 MB, of values that take less room there. */
export const MOST_HELD = 256 * 1024 * 1024

// One for all: a question is answered in one go, so that there is never a second one.
let held = 0

/** Nothing of another question counts. */
export function beginQuestion(): void {
  held = 0
}

/** How much the question holds, as far as it is known: what was garbage already counts until somebody says so. */
export const heldNow = (): number => held

/** Counts what `who`, an operator or a stage, makes or is about to make; refuses what is too much. */
export function hold(bytes: number, who: string): void {
  held += bytes
  if (held > MOST_HELD) throw requestFailed(`${who} would use too much memory: a question may hold ${MOST_HELD / 1024 / 1024} MB`)
}

/** Told how many bytes are held more. */
export type Count = (bytes: number) => void

export const countFor = (who: string): Count => (bytes) => hold(bytes, who)

/** All that was made since so much was held is gone. */
export function release(mark: number): void {
  held = mark
}

/** All that was made since so much was held is gone, but for this value. */
export function keepOnly(mark: number, value: unknown): void {
  if (held !== mark) held = mark + sizeWithin(value, held - mark)
}

/** What a stage keeps of the rows that pass through it. */
export class Keeping {
  private readonly base = held
  private kept = 0
  private others = 0

  /** The same as `add`, to be handed on. */
  readonly count: Count

  constructor(readonly stage: string) {
    this.count = (bytes) => void this.add(bytes)
  }

  /** Between these two, what is made and not kept is garbage at the end. */
  begin(): void {
    this.others = held - this.kept
  }

  end(): void {
    held = this.others + this.kept
  }

  /** A value takes no more room than what was made for its row: what is stored is only pointed at. `room` is for the pointer. */
  keep(value: unknown, room = 8): number {
    return this.add(room + sizeWithin(value, held - this.base - this.kept))
  }

  /** Bytes that are known; negative ones are given back. */
  add(bytes: number): number {
    this.kept += bytes
    hold(bytes, this.stage)
    return bytes
  }

  /** Of all that was kept only this is left. */
  keepOnly(value: unknown): void {
    this.add(sizeWithin(value, this.kept) - this.kept)
  }
}

/** All of the rows, held. */
export function keepAll<T>(rows: Iterable<T>, stage: string): T[] {
  const keeping = new Keeping(stage)
  const kept: T[] = []
  for (const row of rows) {
    keeping.keep(row, ROW)
    kept.push(row)
  }
  return kept
}

/** A row in a list that may be sorted: it has a key then. */
export const ROW = 64

// A list that grows has room for 17 at first.
const [TEXT, LIST, FIELDS, DATE] = [24, 160, 56, 48]
const [SLOT, FIELD] = [8, 16]

/** The room of a value without what it holds, as V8 keeps it, roughly. */
export function ownSize(value: unknown): number {
  if (typeof value === 'string') return TEXT + 2 * value.length
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return listSize(value.length)
  if (isPlain(value)) return fieldsSize(Object.keys(value).length)
  return isDate(value) ? DATE : 0
}

export const listSize = (length: number): number => LIST + SLOT * length
export const fieldsSize = (count: number): number => FIELDS + FIELD * count

// Deeper than anything that is lawful: nobody looks further.
const DEEPEST = 500

/** The room of a value with all that it holds, or `most` when it is not less. It is not looked at for longer than that. */
export function sizeWithin(value: unknown, most: number): number {
  if (most <= 0) return 0
  let size = 0
  const add = (each: unknown, depth: number): void => {
    size += depth > DEEPEST ? most : ownSize(each)
    if (Array.isArray(each)) addItems(each, depth + 1)
    else if (isPlain(each)) for (const name in each) if (size < most) add(each[name], depth + 1)
  }
  // What a number takes is its place in the list.
  const addItems = (items: unknown[], depth: number): void => {
    for (let at = 0; at < items.length && size < most; at++) if (typeof items[at] !== 'number') add(items[at], depth)
  }
  add(value, 0)
  return Math.min(size, most)
}
