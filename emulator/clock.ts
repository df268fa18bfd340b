export interface Clock {
  now(): number
  /** Sets the time, in epoch ms; it runs on from there. Resolves when the timers that became due have run. */
  set(time: number): Promise<void>
  advance(ms: number): Promise<void>
  /** Back to real time. */
  reset(): Promise<void>
  /** How far from real time, in ms. */
  readonly offset: number
}

export type ClockListener = () => Promise<void>

export function createClock(): Clock & { onMove(listener: ClockListener): void } {
  const listeners: ClockListener[] = []
  let offset = 0
  const move = async (next: number) => {
    offset = next
    await Promise.all(listeners.map(listener => listener()))
  }
  return {
    now: () => Date.now() + offset,
    set: time => move(time - Date.now()),
    advance: ms => move(offset + ms),
    reset: () => move(0),
    get offset() {
      return offset
    },
    onMove: listener => void listeners.push(listener),
  }
}
