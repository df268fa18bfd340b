import { setInterval } from 'node:timers'

/** npm that is told to end takes its shell along and forgets us; a start from a shell of one's own may outlive it. */
export function endWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return
  const { ppid } = process
  setInterval(() => process.ppid !== ppid && stop(), 500).unref()
}
