/** Lets so many work at once; the others wait in the order in which they came. */
export interface Turns {
  take(): Promise<void>
  give(): void
}

export function createTurns(size: number): Turns {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    async take() {
      // Whoever waits gets the turn of whoever leaves, so that nobody slips in between.
      if (running >= size) return new Promise<void>(resolve => waiting.push(resolve))
      running += 1
    },
    give() {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    },
  }
}
