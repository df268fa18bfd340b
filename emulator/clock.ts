import type { Kept } from './database/persistence/persistence'
import type { KeptText } from './state/kept-text'

export interface Clock {
  now(): number
  /** Sets the time, in epoch ms; it runs on from there, also after a restart. Resolves when the timers that became due have run. */
  set(time: number): Promise<void>
  advance(ms: number): Promise<void>
  /** Back to real time. */
  reset(): Promise<void>
  /** How far from real time, in ms. */
  readonly offset: number
}

export type ClockListener = () => Promise<void>

export interface MovingClock extends Clock {
  /** The offset as one 64-bit float, for threads. */
  readonly shared: SharedArrayBuffer
  onMove(listener: ClockListener): void
}

/** What a Date can hold, with room for what is counted from it. */
const furthest = 8.6e15

export const CLOCK_OFFSET: KeptText = {
  name: 'clock-offset',
  title: '时钟拨了多少',
  isSound: text => text.trim() !== '' && Math.abs(Number(text)) < 2 * furthest,
  soundPart: () => undefined,
}

/** A folder whose documents are of next month would not be understood today: the offset is kept with them. */
export function createClock(kept: Kept): MovingClock {
  const listeners: ClockListener[] = []
  const shared = new SharedArrayBuffer(8)
  const [offset, { name }] = [new Float64Array(shared), CLOCK_OFFSET]
  const read = () => offset[0] ?? 0
  offset[0] = Number(kept.get(name) ?? 0)

  const move = async (next: number) => {
    if (!(Math.abs(Date.now() + next) < furthest)) throw new RangeError(`the clock cannot be set to ${Date.now() + next}`)
    offset[0] = next
    kept.set(name, String(next))
    await Promise.all(listeners.map(listener => listener()))
  }
  return {
    shared,
    now: () => Date.now() + read(),
    set: time => move(time - Date.now()),
    advance: ms => move(read() + ms),
    reset: () => move(0),
    get offset() {
      return read()
    },
    onMove: listener => void listeners.push(listener),
  }
}
