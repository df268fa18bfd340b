export interface Run<T> {
  results: T[]
  /** Of each, from when it was begun to when it was answered, waiting for the machine included. */
  milliseconds: number[]
  /** Of all. */
  seconds: number
}

/** Runs all of them, at most `atOnce` at the same time, in their order. */
export async function runAtOnce<T>(tasks: readonly (() => Promise<T>)[], atOnce = tasks.length): Promise<Run<T>> {
  const results: T[] = []
  const milliseconds: number[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) {
      const startedAt = performance.now()
      results[at] = await tasks[at]!()
      milliseconds[at] = performance.now() - startedAt
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work))
  return { results, milliseconds, seconds: (performance.now() - startedAt) / 1000 }
}
