/** Timers longer than this are waits that a person sees (a toast, a countdown): a test does not wait for them. */
const SHORT = 600

type Callback = (...values: unknown[]) => void

/** The timers of one mini-program, which know when nothing is about to happen any more. */
export function createTimers() {
  const short = new Set<NodeJS.Timeout>()
  const all = new Set<NodeJS.Timeout>()
  const repeating = new Map<NodeJS.Timeout, () => void>()
  const forget = (timer: NodeJS.Timeout) => {
    short.delete(timer)
    all.delete(timer)
    repeating.delete(timer)
    clearTimeout(timer)
  }
  function setShort(callback: Callback, delay = 0, ...values: unknown[]): NodeJS.Timeout {
    const timer = setTimeout(() => {
      forget(timer)
      callback(...values)
    }, delay)
    all.add(timer)
    if (delay <= SHORT) short.add(timer)
    return timer
  }
  function setRepeating(callback: Callback, delay = 0, ...values: unknown[]): NodeJS.Timeout {
    const ring = () => callback(...values)
    const timer = setInterval(ring, delay)
    all.add(timer)
    repeating.set(timer, ring)
    return timer
  }
  return {
    globals: { setTimeout: setShort, clearTimeout: forget, setInterval: setRepeating, clearInterval: forget },
    pending: () => short.size,
    /** Whatever repeats does so now. */
    ring: () => [...repeating.values()].forEach((ring) => ring()),
    clear: () => all.forEach(forget),
  }
}
