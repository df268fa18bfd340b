/** Starts a watch; what it returns says how many ms have passed. */
export type Stopwatch = () => () => number

/**
 * Time passes when the emulator's clock says so, and also when only real time does: a clock that is set back
 * must not make a transaction live for ever. `now` is the emulator's, `uptime` runs forward only; both in ms.
 */
export function stopwatch(now: () => number, uptime: () => number): Stopwatch {
  return () => {
    const [from, since] = [now(), uptime()]
    return () => Math.max(now() - from, uptime() - since)
  }
}
