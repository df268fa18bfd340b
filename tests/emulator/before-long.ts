import { setImmediate } from 'node:timers/promises'

const TURNS = 20

/** What this resolves to, or an error at once when it would wait for ever: here nothing waits for anything but the event loop's next turn. */
export function beforeLong<T>(work: () => Promise<T>): Promise<T> {
  async function never(): Promise<never> {
    for (let turn = 0; turn < TURNS; turn++) await setImmediate()
    throw new Error(`${TURNS} turns of the event loop later nobody has said whether it is on the disk`)
  }
  return Promise.race([work(), never()])
}
